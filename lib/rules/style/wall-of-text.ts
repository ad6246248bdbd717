import { matchesOf } from '../../text/matches';
import { defineRule } from '../rule';
import type { Hit, RuleExamples } from '../rule';
import type { Talk } from '../talk';

/** rules.md T25: longer than this without a line break or numbered points, in characters as Chinese has them. */
const LONGEST = 120;
/** A word in Latin letters says as much as two characters, however many letters it has. */
const LATIN_WORD = /[a-z'’]+\s?/giu;
const AS_MUCH = '两字';
/** Numbered points, or bullets: the text is in order however long. */
const IN_POINTS =
  /[①-⑩⑴-⑽❶-❿]|(?:^|[\s,。!?;:，！？；：])(?:\d{1,2}|[一二三四五])[.、)．]|第[一二三][,步点:]|首先|其次|步骤[一二1-3]|[·•●▪]/u;
/** A run of words without any pause that is longer cannot be read in one breath. */
const BREATHLESS = /[^,。!?;:、~…\n\s()[\]{}<>|/]{41,}/gu;
/** rules.md T25: more than three messages within ten seconds. */
const AT_ONCE = 3;
const HASTE = 10_000;
const MINUTE = 60_000;

export default defineRule(
  {
    id: 'wall-of-text',
    kind: 'style',
    title: '一大段、不分点',
    message: '一大段文字不好读，分行或分点买家更容易看懂。',
    why: '职业规范：信息条理、突出重点、简洁无冗余。',
    severity: 'hint',
    advice: '按①②③分点，或每件事另起一行',
  },
  ({ raw, normalised: { text } }, _, talk) => {
    if (isFlood(talk))
      return [
        {
          start: 0,
          end: text.length,
          message: '短时间内连发了好几条，买家来不及看。',
          advice: '把要说的合成一条，分点写清楚',
        },
      ];
    return isWall(raw) ? [{ start: 0, end: text.length }] : breathless(text);
  },
);

/** Circled numbers are plain digits once normalised, so this reads what was typed. */
function isWall(raw: string): boolean {
  const text = raw.trim();
  return (
    text.length > LONGEST &&
    text.replaceAll(LATIN_WORD, AS_MUCH).length > LONGEST &&
    !text.includes('\n') &&
    !IN_POINTS.test(text) &&
    isProse(text)
  );
}

function breathless(text: string): readonly Hit[] {
  return matchesOf(BREATHLESS, text)
    .filter(([run]) => /[\u4e00-\u9fff]{41}/u.test(run) && isProse(run))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, advice: '断成两三句再说' }));
}

/** Speech has many different characters; rows of numbers and of marks have few. */
function isProse(text: string): boolean {
  return new Set(text).size > 25;
}

/** This draft would be at least the fourth message in ten seconds. Pages that show whole minutes only do not tell. */
function isFlood({ replies, asked, now }: Talk): boolean {
  if (now === undefined || replies.length < AT_ONCE || asked.length > 0) return false;
  const times = replies.flatMap(({ time, answered }) => (time === undefined || answered ? [] : [time]));
  return (
    times.length === AT_ONCE &&
    times.some((time) => time % MINUTE !== 0) &&
    times.every((time) => now - time >= 0 && now - time <= HASTE)
  );
}

export const examples: RuleExamples = {
  trips: [
    '您好，这款咖啡机的使用方法是先往水箱里加纯净水到刻度线，然后打开电源等指示灯不闪，再把咖啡粉放进手柄压平扣紧，按下萃取键大约三十秒就可以了，打奶泡的时候先放掉管子里的冷凝水，再把喷嘴插到奶面以下，用完以后记得擦干净喷嘴并排一次蒸汽，水垢提示灯亮了就需要除垢，除垢剂可以用随机附送的那一包',
    '关于退货流程给您说明一下，先在订单里点申请售后选择退货退款，原因选七天无理由，提交以后系统会给您一个退货地址，您把商品和赠品还有发票都放进原来的盒子里，联系快递上门取件，运费先由您垫付，寄出后把单号填到退货页面，我们收到货检查没有问题会在两天内操作退款，款项原路退回，运费险会另外赔付给您',
    '这款床垫是由上下两层天然乳胶和中间一层独立袋装弹簧再加底部一层椰棕组成的双面可用的款式',
    '发货时间是付款后四十八小时内并且节假日顺延还要看所选的颜色尺码有没有现货如果没有会另外联系您',
    '我們這邊的安裝師傅會在貨到之後二十四小時內和您聯繫確認上門時間並且自帶工具免費安裝到位請您放心',
    '您先把充电器拔下来然后长按电源键十五秒等屏幕黑掉再松手接着重新插上充电器看看能不能开机',
    '这套餐具一共十六件包括四个饭碗四个菜盘两个汤碗四把勺子一个大汤勺和一个味碟都是釉下彩工艺可以进洗碗机',
    '这次活动的规则是每满三百减五十可以和店铺券叠加但是不能和品类券一起用而且预售商品要付完尾款才算数',
  ],
  nearMisses: [
    "I'm sorry, we said we would resend your order by now and have not. I'm finding out why and will get back to you by 4 pm today.",
    '好的，已经帮您登记了',
    '①打开水箱加水到刻度线，②接通电源等指示灯常亮，③放入咖啡粉压平扣紧，④按下萃取键等三十秒，⑤用完请把喷嘴擦干净并排一次蒸汽，⑥水垢灯亮起时请用附送的除垢剂清洗，⑦长时间不用请把水箱倒空晾干，⑧清洗前请先断电，⑨外壳用软布擦拭就可以，⑩有异响请联系我们',
    '退货步骤：1.在订单里点申请售后，2.选七天无理由并提交，3.把商品和赠品放进原来的盒子，4.预约快递上门取件，5.寄出后把单号填到退货页面，6.我们收到后两天内操作退款，7.款项会原路退回，8.运费险会另外赔付给您，不影响二次销售就可以，有任何问题随时找我，我一直在线的',
    '您好，收到您的反馈了。\n我先联系仓库核对出库记录，30分钟内给您答复。\n如果确实漏发，今天18点前补发，走顺丰。\n补发单号出来以后我会第一时间发给您，不用另外申请售后。\n给您添麻烦了，非常抱歉，也谢谢您这么耐心。\n还有别的问题请随时告诉我。',
    '面料是棉的，夏天穿不闷',
    '这款有S、M、L、XL四个尺码，您平时穿多大呢？',
    'Bluetooth 5.3 / IPX7 / 10W / 3.7V 2000mAh / USB-C / 12 h / 380 g',
    '您的订单今天下午发出，预计后天送达，实际以物流更新为准',
    '尺寸是长120厘米、宽60厘米、高75厘米，承重80公斤，可以放打印机和显示器',
    '------------------------------------------------------------',
    '非常抱歉给您带来不便，我这就联系快递核实，今天18点前给您准确答复，您看可以吗？',
  ],
};
