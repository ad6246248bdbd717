import type { Frame } from '../grammar/frames';
import { strikes } from '../grammar/frames';
import type { RuleExamples } from '../rule';
import { defineRule } from '../rule';

const TRADE: readonly Frame[] = [{ says: '(?<![a-z0-9])(?:sku|spu|dsr|gmv|roi)(?![a-z0-9-])' }];
/** Dialect and catchwords: a shop may speak like that. */
const DIALECT: readonly Frame[] = [
  {
    says: '(?<![a-z0-9])(?:yyds|xswl|nbcs|plmm|gkd|u1s1)(?![a-z0-9-])|绝绝子|木有|咋(?:整|办|回事|弄)|唔该|集美们?|莫得|冇|老铁(?!锅)|家人们|奥利给|种草机|栓q|蚌埠住了|芭比q|尊嘟|泰裤辣|啥子|中不中|阔以|酱紫(?!色)|造不造',
  },
];

/** Written Cantonese, which is answered in Cantonese. */
const CANTONESE = /[冇唔嘅咗啲喺佢嚟畀]|点解|乜/u;
const ANSWERS_IT = /^(?:冇|唔该)$/u;

const trade = strikes(TRADE, { covers: 'words' });
const dialect = strikes(DIALECT, { covers: 'words' });

export default defineRule(
  {
    id: 'jargon',
    kind: 'style',
    title: '方言、网络用语、行话',
    message: '这个说法买家未必懂。',
    why: '职业规范：标准普通话，避免方言、网络俚语、行业术语。',
    severity: 'hint',
    advice: '换成大家都懂的说法',
  },
  (draft, context, { heard }, brand) => {
    const spoken = brand.dialect ? [] : dialect(draft, context);
    const asked = heard.some((message) => CANTONESE.test(message));
    const kept = asked ? spoken.filter(({ start, end }) => !ANSWERS_IT.test(draft.own.slice(start, end))) : spoken;
    return [...trade(draft, context), ...kept];
  },
);

export const examples: RuleExamples = {
  trips: [
    '这款yyds',
    '绝绝子',
    '木有啦',
    '咋整啊',
    '唔该稍等',
    '这个sku没库存',
    '集美们冲',
    '莫得问题',
    '这款DSR高',
    '老铁没毛病',
    '尊嘟假嘟',
    '酱紫可以吗',
  ],
  nearMisses: [
    '老铁锅需要开锅',
    'USB-C接口',
    'pH值5.5',
    'A4纸',
    '888元',
    '白墙面也可用',
    '演示demo在详情页',
    'memo便签本',
    '整个包裹一起退',
    '型号ERP-200没有',
    '酱紫色的款有货',
    'roi-200型号有货',
  ],
};
