import type { Frame } from '../grammar/frames';
import { strikes } from '../grammar/frames';
import { END, START } from '../grammar/slots';
import type { RuleExamples } from '../rule';
import { defineRule } from '../rule';

const FRAMES: readonly Frame[] = [
  {
    says: `${START}(?:喂|美女|帅哥|小姐姐|小哥哥|姐妹们?|兄弟|哥们|大妈|大爷|大姐|大叔|大哥|阿姨|叔叔|胖子|老板娘?|宝子们?|亲爱的|那个谁|小妹|妹子|靓[仔女]|老乡)(?=您好|你好|${END})`,
    covers: 'words',
    fix: '您好',
  },
];

export default defineRule(
  {
    id: 'address-form',
    kind: 'style',
    title: '称呼随意',
    message: '这样称呼买家不够得体。',
    why: '职业规范：称呼得体，不用随意的昵称。',
    severity: 'hint',
    advice: '用“您好”，知道姓氏时用“某女士”“某先生”',
  },
  strikes(FRAMES),
);

export const examples: RuleExamples = {
  trips: [
    '喂，在吗',
    '美女，这款有货',
    '小姐姐~您好',
    '亲爱的，已经发货了',
    '兄弟，不能退',
    '大妈您好',
    '宝子，拍大一码',
    '胖子，这款不适合',
    '那个谁，你的货到了',
    '阿姨，您的快递到了',
    '帅哥，今天能发',
    '大姐您好',
  ],
  nearMisses: [
    '喂养说明见第3页',
    '喂奶枕有货',
    '亲，您好',
    '亲肤面料',
    '宝贝详情页有尺码表',
    '兄弟打印机的墨盒通用',
    '老板电器配件',
    '阿姨款妈妈装',
    '美女与野兽联名款',
    '王女士您好',
    '李小姐您好',
    '小姐姐同款',
    '大哥大款手机壳有货',
    '老板椅可以升降',
  ],
};
