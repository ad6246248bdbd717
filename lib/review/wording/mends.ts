import { simplify } from '../../text/script';

/** One way of mending a clause in its own words. `says` reads the simplified clause; `$1` … in `into` are the agent's own words. */
interface Mend {
  readonly says: RegExp;
  /** `|` parts variants. */
  readonly into: string;
}

/** The whole clause, whatever particles end it. */
const whole = (says: string): RegExp =>
  new RegExp(`^${says}(?:的|(?<!不)了|哦|喔|啊|呢|哈|吧|嘛|啦|呀|(?<![母父双相])亲)*$`, 'du');
/** The same, and 了 belongs to the act: 把尾款付了. */
const act = (says: string): RegExp => new RegExp(`^${says}(?:吧|啊|呀|哈|哦|嘛|呗)*$`, 'du');
const words = (says: string): RegExp => new RegExp(says, 'du');

/** Said once or more: 绝对保证. */
const SURE =
  '(?:(?:一定|肯定|绝对|必定|必然|铁定|稳稳|妥妥|百分之?百|100%|保证|包管|保准|担保|无论如何都?|绝|准(?=能|到|会)|必(?=到|达|发))(?:会|能够?|可以|是)?){1,3}';
/** Whoever vouches is no part of a forecast, and what is vouched for twice is sure twice: 我保证明天一定到. */
const VOUCHED = `(?!预计)(?:我们?(?:这边)?(?=${SURE}))?(.*?)${SURE}(?:(.*?)${SURE})?`;
const COMING = '(?:到货|送到|送达|收到|拿到|到手|到家|到(?![账时]))';
const LEAVING = '(?:给您|给你)?(?:发货|发出|寄出|发走|出库|发|寄)';
const ORDER =
  '(?:您|你)?(?:必须|应该|得|一定要?|给我|赶紧|赶快|快点|快|立刻|立即|马上|抓紧|自己|务必|去|都|就|现在){1,5}';
const GIFT = '(补偿|补贴|补|退还|退|返还|返|赔偿|赔付|赔|优惠|减免|减|便宜|赠送|送)';

/** Mends by rule, the particular first. A mend that does not pass is passed over, so these need not be cautious. */
const MENDS: Readonly<Record<string, readonly Mend[]>> = {
  overpromise: [
    {
      says: whole(`${VOUCHED}(.*?${COMING}.*?)`),
      into: '预计$1$2$3，实际以物流更新为准|预计$1$2$3，以物流信息为准',
    },
    { says: whole(`${VOUCHED}(.*?${LEAVING}.*?)`), into: '预计$1$2$3，发出后通知您|预计$1$2$3，以发货通知为准' },
    { says: whole(`(.*?)${SURE}(.*?到账.*?)`), into: '预计$1$2，以平台到账时间为准' },
    {
      says: whole(`(.*?)${SURE}((?:给您)?(?:退款?|换货?|赔|补发|补|修好?).*?)`),
      into: '$1可以帮您申请$2，以审核结果为准',
    },
    { says: whole(`(.*?)${SURE}不(?:会)?(.{1,6}?)`), into: '$1正常使用不容易$2，日常打理可以参考详情页' },
  ],
  superlative: [
    {
      says: whole('(.*?)(?:全网|史上|历史|全年|行业|同行|全国)?最(?:低|便宜|实惠|划算|优惠)的?(?:价格?)?(\\d.*?)'),
      into: '$1当前价格$2，以下单页面为准',
    },
  ],
  'unfounded-claim': [
    {
      says: whole('.*?(?:只剩|就剩|仅剩|最后)(?:下)?(.{1,3}[件个双套条份台瓶盒箱])'),
      into: '系统显示库存$1，以下单页面为准',
    },
  ],
  compensation: [
    {
      says: whole(
        `(?:我|我们|这边|店里|再|那|可以|直接|另外|就|也|来){0,4}(?:给|帮|为)?(?:您|你|亲)?${GIFT}(?:给)?(?:您|你|亲)?(.+?)`,
      ),
      into: '我帮您申请$1$2，审核通过后为您办理|$1$2我帮您提交申请，有结果马上告诉您',
    },
    {
      says: whole('(.*?费)(?:由|都)?我们?(?:这边|来|店里)?(?:承担|出|付|报销)'),
      into: '$1我帮您申请由店铺承担，有结果马上告诉您',
    },
  ],
  commanding: [
    {
      says: act(
        `(?:那|亲)?(?:先)?${ORDER}((?![别不没])(?!.*(?:清楚|废话|说话|闭嘴|再[说来]|不就|想好)).{2,}?)(?:才行|就行|再说|就好)?`,
      ),
      into: '麻烦您$1，谢谢|方便的话麻烦您$1',
    },
    {
      says: act(
        '(?!.*(?:清楚|废话|说话|闭嘴|再[说来]|不就|想好))((?:把|先|拍|发|填|提供|上传|联系|核对|确认|选|写).{2,}?)(?:才行|就行|再说|就好)?',
      ),
      into: '麻烦您$1，谢谢|方便的话麻烦您$1',
    },
  ],
  'missing-please': [{ says: whole('(?:亲|您|你|那)*(.+?)'), into: '麻烦您$1|辛苦您$1' }],
  blaming: [
    {
      says: words('(?:.*?)(地址|尺码|颜色|型号|电话|款式|数量|链接)?(?:.*?)([拍填写选买下弄])错.*'),
      into: '$1$2错了没关系，我帮您看看能不能改|$1$2错了不要紧，我帮您看看怎么处理',
    },
  ],
  'flat-refusal': [
    {
      says: words('.*?(?:不知道|不清楚|不晓得|不了解|不确定|没听说|没印象|谁知道).*'),
      into: '这个我帮您核实一下，稍后给您准确答复|我先问清楚，再给您准确答复',
    },
    {
      says: whole(
        '(?:抱歉|不好意思|亲|那)*(.{0,12}?(?:没有?货|无货|缺货|断货|断码|没有?现货|没有?库存|卖完|卖光|售罄|没有?(?=了)|下架|停产))',
      ),
      into: '抱歉$1了，我帮您登记到货提醒，同类的款式也可以为您推荐|抱歉$1了，我帮您看看有没有类似的款式',
    },
    {
      says: whole(
        '(?!.*(?:做梦|想得美|没门|免谈|就是?这样|规定|投诉|举报|差评|曝光|欢迎|别想|凭什么|想都|好意思|怎么|哪[有来能]|吗|还[要想退换能]|爱|随便|自己))(?:抱歉|不好意思|亲|那|反正|都说了)*([^,，\\s]{2,20}?)',
      ),
      into: '抱歉$1，我帮您看看还有哪些办法|抱歉$1，不过我可以帮您想想别的办法，您看是否合适？',
    },
  ],
  servile: [
    { says: words('(.*?)(?:求求|跪求|拜求)(?:您|你)?了?(.*)'), into: '$1麻烦您$2' },
    { says: words('(.*?)(?:(?:对不起|抱歉|不好意思)[啊呀了]?){2,}(.*)'), into: '$1非常抱歉$2' },
    { says: words('(.*?)(?:小的|奴家|人家)(.*)'), into: '$1我$2' },
    { says: words('(.*?)(?:么么哒|爱(?:您|你)[哟哦呦]|mua|抱抱|亲亲|举高高|嘤嘤嘤?|呜呜呜?)+(.*)'), into: '$1$2' },
  ],
};

/** Words that not every buyer knows, and plain ones. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/sku|spu/giu, '款式'],
  [/dsr/giu, '店铺评分'],
  [/gmv|roi/giu, '销售数据'],
  [/yyds|绝绝子|泰裤辣/giu, '很不错'],
  [/xswl|nbcs|奥利给|栓q|蚌埠住了|芭比q/giu, ''],
  [/gkd/giu, '请尽快'],
  [/u1s1/giu, '说实话'],
  [/plmm|集美们?|家人们|老铁/giu, '您好'],
  [/木有|莫得|冇/gu, '没有'],
  [/咋整|咋办/gu, '怎么办'],
  [/咋回事/gu, '怎么回事'],
  [/咋弄/gu, '怎么弄'],
  [/唔该/gu, '麻烦您'],
  [/啥子/gu, '什么'],
  [/中不中/gu, '可以吗'],
  [/阔以/gu, '可以'],
  [/酱紫/gu, '这样'],
  [/尊嘟/gu, '真的'],
  [/种草机/gu, '推荐'],
  [/造不造/gu, '知道吗'],
];

/** The clause in plain words; undefined when all of it is plain. Replaces in the simplified clause, so it is simplified. */
function plainly(clause: string): string | undefined {
  const said = PLAIN.reduce((text, [word, plain]) => text.replaceAll(word, plain), clause);
  return said === clause ? undefined : said;
}

/** Each sentence on a line of its own. */
function inLines(text: string): string {
  return text.replaceAll(/([。！？!?；;])[^\S\n]*(?=[^\s。！？!?；;])/gu, '$1\n');
}

/** A clause mended in the agent's own words, in all ways known for a rule; none where no way fits. */
export function mendsOf(rule: string, clause: string, inScript: (text: string) => string): readonly string[] {
  const simple = simplify(clause);
  if (rule === 'jargon') {
    const plain = plainly(simple);
    return plain === undefined ? [] : [inScript(plain)];
  }
  if (rule === 'wall-of-text') return [inLines(clause)];
  return (MENDS[rule] ?? []).flatMap(({ says, into }) => {
    const match = says.exec(simple);
    return match === null ? [] : into.split('|').map((form) => fill(form, clause, match, inScript));
  });
}

/** The agent's own words are cut from the clause as it was typed: conversion to and fro could change them. */
function fill(form: string, clause: string, match: RegExpExecArray, inScript: (text: string) => string): string {
  return form
    .split(/(\$\d)/u)
    .map((part) => {
      if (!part.startsWith('$')) return inScript(part);
      const [start, end] = match.indices?.[Number(part.charAt(1))] ?? [0, 0];
      return clause.slice(start, end);
    })
    .join('');
}
