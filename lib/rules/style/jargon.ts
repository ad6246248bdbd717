import type { Frame } from '../grammar/frames';
import { strikes } from '../grammar/frames';
import type { RuleExamples } from '../rule';
import { defineRule } from '../rule';

const TRADE: readonly Frame[] = [
  {
    says: '(?<![a-z0-9])(?:(?:sku|spu|dsr|gmv|roi|ctr|sop)(?![a-z0-9-]|[型款版])|拍a发b)|动销(?:率|款|不|好|差|慢)|客单价|无货源(?:模式|店|卖家)|(?:店铺|链接|搜索)的?权重|(?:直播间?|活动)坑位|坑位费|逆向单(?!行)|预占(?:库存|了)|(?<!可)控价(?!格|值)|测款|引流款|私域|拉新(?:任务|活动|用户|奖励)|复购率|转化率|揽收率|发货率|履约率|仓配(?![送套备齐件])',
  },
];
/** Dialect and catchwords: a shop may speak like that. */
const DIALECT: readonly Frame[] = [
  {
    says: '(?<![a-z0-9])(?:yyds|xswl|awsl|nbcs|plmm|gkd|u1s1)(?![a-z0-9-])|绝绝子|(?<![积原实草树红花苗种楠檀柚枯乔灌果林])木有|咋(?:[整办弄了用洗样说拍装选发退买查么]|回事)|(?<![\\u3400-\\u9fff])木(?:事|问题)|(?<![调完平规修休齐])整不[了明好]|巴适|俺们?(?!答)|得劲|贼(?:拉|好|便宜|香|带劲|快)|嘎嘎(?=[好香快便带])|杠杠[的滴]|(?<![你我])侬(?!我)|阿拉(?=[们今明这给帮])|额滴|唔该|集美们?|莫得(?!里)|冇|老铁(?!锅)|家人们(?![都的用穿吃也])|奥利给|种草机|栓q|蚌埠住了|芭比q|尊嘟|泰[裤酷]辣|啥子|中不中|阔以|酱紫(?![色的])|造不造|造吗',
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
    // Who speaks like that is answered like that.
    return [...trade(draft, context), ...spoken].filter(({ start, end }) => {
      const word = draft.own.slice(start, end);
      return !heard.some((message) => message.includes(word)) && !(asked && ANSWERS_IT.test(word));
    });
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
    '这款动销不好',
    '咋用都行',
    '客单价高一些',
    '木事，放心',
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
    '积木有小零件',
    '活动销量看详情页',
    '本地仓配送更快',
    '目前暂无货源',
    '散客单独打包',
    '价格可控价位也合适',
    '打破价格纪录的一款',
    '香格里拉新品到了',
    '下单后金额调整不了',
    '蹲坑位置预留三十厘米',
    '实木问题不大,打蜡就好',
    '你侬我侬杯是一对',
    '咋舌海苔两种口味',
  ],
};
