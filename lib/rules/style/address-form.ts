import type { Frame } from '../grammar/frames';
import { strikes } from '../grammar/frames';
import { any, END, START } from '../grammar/slots';
import type { RuleExamples } from '../rule';
import { defineRule } from '../rule';

/** After which a name that ends the message is called out: 好的亲爱的. */
const ANSWERS = '好[的滴嘞呀啊哦]|嗯+|谢谢|收到|可以的?|在的|没问题|没事|放心|稍等|您好|你好|辛苦了?|拜拜|晚安|不客气';
/** Buyers of a live stream, called out as a crowd. */
const CROWD = '(?:宝子|姐妹|家人|宝贝|亲爱的|兄弟)们';
/** What is said only to somebody present, after a name called out without a pause: 大哥别急. */
const TO_HIM = any(
  `别[急担生] 放心(?![^,。!?~]) 稍等 久等 慢[走慢] 不好意思 抱歉 对不起 好的 收到 谢谢 在的 在呢 早上好 晚上好 下午好 晚安 麻烦`,
);
const called = (words: string): readonly Frame[] => [
  { says: `${START}(?:${words})(?=[您你]|${TO_HIM})`, covers: 'words', fix: '' },
  { says: `${START}(?:${words})${END}`, covers: 'words', fix: '您好' },
  { says: `(?<=${ANSWERS})[,~]?(?:${words})${END}`, covers: 'words', fix: '' },
];

const rude = strikes(called('喂|胖子|那个谁|那位(?:买家|顾客|客户)'));
const dear = strikes(called('亲爱的'));
const kinship = strikes(called('大[妈爷姐叔哥伯娘婶]|阿姨|叔叔?|伯伯|奶奶|爷爷|哥哥|姐姐|老师傅|(?<!小|表|堂)[哥姐]'));
const chummy = strikes([
  ...called(
    '大?美女|大?帅哥|小姐姐|小哥哥|姐妹|大?兄弟|哥们儿?|姐们儿?|大?老板娘?|宝子|小妹妹?|老?妹[子儿]|老[哥弟铁]|靓[仔女]|老乡|大佬|小?仙女们?|小可爱们?|小主|女王大人|少爷|公主',
  ),
  // These name nobody but the buyer, whatever follows: 帅哥要几个. 爷爷需要, 兄弟这款 and 老板今天 speak of somebody, or of a make.
  {
    says: `${START}(?:大?美女|大?帅哥|小姐姐|小哥哥|靓[仔女]|宝子|姐妹|哥们儿?|老铁)(?=放心|看[看下]|要[几哪多不什买换]|拍[下大小]|大气|冲|这[款个件双条]|今[天晚]|明天)`,
    covers: 'words',
    fix: '',
  },
  { says: `${START}${CROWD}(?=[您你])`, covers: 'words', fix: '' },
  { says: `${START}${CROWD}${END}`, covers: 'words', fix: '您好' },
  { says: `${START}${CROWD}(?![您你的用穿都]|一起)(?=[\\u3400-\\u9fff])`, covers: 'words', fix: '您' },
  { says: `${START}宝宝们(?=[放稍注记晚早])`, covers: 'words', fix: '您' },
  { says: `(?<=${ANSWERS})[,~]?宝(?:宝|贝|儿)?${END}`, covers: 'words', fix: '' },
  // 宝贝 by itself is the goods, 宝宝 the buyer's child: only called out as a name.
  { says: `${START}宝(?:宝|贝|儿|儿们)?(?=[,~!])`, covers: 'words', fix: '您好' },
]);
/** Only where the shop does not want it: 亲 opens most messages of the trade. */
const qin = strikes([
  { says: `${START}亲亲?[,~!]?(?=[您你]好)`, covers: 'words', fix: '' },
  { says: `${START}亲亲?(?=[,~!。?]|[您你]|$)(?![,~!]?[您你]好)`, covers: 'words', fix: '您好' },
  { says: `(?<=[的哦呢哈了呀啦噢喔好在嘞哒])亲亲?${END}`, covers: 'words', fix: '' },
]);

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
  (draft, context, _talk, brand) => [
    ...rude(draft, context),
    ...(brand.dear ? [] : dear(draft, context)),
    ...(brand.kinship ? [] : kinship(draft, context)),
    ...(brand.chummy ? [] : chummy(draft, context)),
    ...(brand.qin ? [] : qin(draft, context)),
  ],
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
    '大姐您稍等',
    '宝子们放心',
    '姐妹们可以放心入',
    '好的亲爱的',
    '谢谢宝',
    '哥，这款有货的',
    '帅哥要几个',
    '大哥别急',
    '小仙女您好',
    '老铁，放心',
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
    '姐妹们的尺码都不一样，您自己的麻烦发我',
    '宝宝们穿的都是A类面料',
    '小哥已经在派送了',
    '大姐姐款的裙子也有',
    '送给哥哥的话选深色',
    '是您表哥签收的',
    '宝贝已经下架了',
    '美女蛇胸针还有',
    '小主机箱有白色',
    '爷爷需要的话选大字版',
    '兄弟这款打印机有货',
    '哥哥今天生日的话可以写贺卡',
    '爷爷放心用的手机',
    '老板杯有三种颜色',
  ],
};
