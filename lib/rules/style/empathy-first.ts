import { matchesOf } from '../../text/matches';
import { isCourtesy } from '../grammar/courtesies';
import { tellsOfFault } from '../grammar/mood';
import { serves } from '../grammar/remedy';
import { defineRule } from '../rule';
import type { RuleExamples } from '../rule';

/** Feeling with the buyer, an apology, own fault. */
const CARE =
  /抱歉|对不起|不好意思|致歉|道歉|歉意|理解|体谅|见谅|心情|着急|气人|糟心|闹心|不该|辛苦|委屈|受累|受苦|耽误[您你]|久等|添[了您]?(?:麻烦|堵)|不便|困扰|难受|心疼|感受|让您|(?:是|怪)我们?|我们的?(?:错|疏忽|失误|责任|没做好|做得不|不周)|责任在|疏忽|别(?:着急|急|生气|担心)|消消?气|放心|换(?:成|做|作)?是?(?:我|谁)|谢谢您|感谢您|给您赔|负责到底|我来负责|有权|权利|配合|在的|在呢|不用重复/u;
/** What the buyer shall do, what the rules are, what the papers say. */
const PROCEDURE =
  /提供|[发拍传]一?[下个张]|(?:单号|照片|图片?|视频|截图)[^,]{0,3}[发传给](?:我|过来)|发[^,]{0,4}(?:照片|图|视频|截图|单号)|上传|提交|申请|填[写一]?|要保持|测量|量一?下|点击?|核对|寄回|退回|出示|规定|规则|流程|按照?|根据|条款|超过|期限|不支持|只能|需要|必须|得您|先[^,]{0,6}(?:再|才|看)|联系(?:快递|物流|平台|厂家|驿站)|查看|详情页/u;
const ARGUMENT =
  /不是我们|我们(?:没|都|从|一直|已经|也|只)|系统|(?:物流|页面|订单|后台|快递|仓库|记录)(?:上|里)?(?:显示|写|有|标|是)|(?:查到|显示)(?:的)?是|(?:检查|质检|测试)过|厂家|厂商|批次|已经?(?:发|签收|说|告知|回复|处理|写)|一般|正常|都是|没有?(?:问题|错|办法)|不可能|不会|事实|客户|其他(?:人|买家)/u;

const TO_A_COMPLAINT = '买家遇到了麻烦，先说一句抱歉，再讲步骤。';

/** Code units in which an answer shows whether it takes the matter up. */
const OPENING = 60;
const CLAUSE = /[^\s,。!?;~][^,。!?;~\n]*/gu;
const PAUSE = /[,。!?;~\n]/u;

export default defineRule(
  {
    id: 'empathy-first',
    kind: 'style',
    title: '没有先回应买家的情绪',
    message: '买家正在气头上，先表示理解或致歉，再讲步骤。',
    why: '职业规范：同理心先行；无论责任在谁，首先致歉安抚。',
    severity: 'hint',
    advice: '开头加一句：非常抱歉给您带来不好的体验，这件事我来负责跟进',
  },
  ({ normalised: { text } }, _, { mood, answered, replies, asked }) => {
    if ((mood !== 'anger' && !asked.some(tellsOfFault)) || answered || isCourtesy(text)) return [];
    const wasSaid = replies.some((reply) => CARE.test(reply.text));
    const clauses = matchesOf(CLAUSE, text);
    // Words of feeling come after the greeting.
    const first = clauses.find(([clause]) => !isCourtesy(clause)) ?? clauses[0];
    if (first === undefined || wasSaid || CARE.test(text) || text.slice(0, OPENING).split(PAUSE).some(isTakenUp))
      return [];
    if (!PROCEDURE.test(text) && (mood !== 'anger' || !ARGUMENT.test(text))) return [];
    const span = { start: first.index, end: first.index + first[0].length };
    return [mood === 'anger' ? span : { ...span, message: TO_A_COMPLAINT }];
  },
);

/** The shop acts at once: that is an answer to a feeling. 请您先联系快递 sends the buyer to act. */
function isTakenUp(clause: string): boolean {
  return serves(clause) && !/^(?:请|麻烦|烦请|需要?|得|[您你])/u.test(clause);
}

export const examples: RuleExamples = {
  messages: [
    { from: 'buyer', text: '我的订单怎么还没动静' },
    { from: 'agent', text: '您好，马上为您查询' },
    { from: 'buyer', text: '催了三遍都没人管，你们太过分了' },
  ],
  trips: [
    '请提供一下订单号',
    '麻烦您发一下外箱的照片',
    '按照店铺规则是付款后72小时内发出的',
    '系统显示昨天已经出库了',
    '退款需要您先在订单页提交申请',
    '一般都是三到五天送达',
    '请您先联系快递核对一下',
    '物流顯示包裹正在運輸中',
    '请在售后页面上传凭证',
    '请把订单号发我',
    '订单号给我一下',
  ],
  nearMisses: [
    '非常抱歉让您催了这么多次，请提供一下订单号，我马上处理',
    '特别理解您的心情，系统显示昨天出库，我这就联系快递',
    '是我们没跟进好，麻烦您发一下外箱的照片',
    '我马上帮您联系仓库核实',
    '给您添麻烦了，退款需要您在订单页提交申请',
    '让您久等了，包裹正在运输中',
    '谢谢您告诉我，请发一下照片',
    '您好，在的',
    '这就为您查询最新的物流',
    '您别着急，我先核对出库记录',
    '實在不好意思，麻煩您上傳一下憑證',
  ],
};
