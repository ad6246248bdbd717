import type { Frame } from '../grammar/frames';
import { strikes } from '../grammar/frames';
import { asking, ours, polite, precededBy, saying, serving, within } from '../grammar/guards';
import { any, END, gap, START } from '../grammar/slots';
import type { RuleExamples } from '../rule';
import { defineRule } from '../rule';

// 您核对一下, 您看下对不对 show the buyer something.
const LOOKED_AT = saying(/您(?:先|再)?(?:看|核对|确认)|拍下(?:就|后|即|为准)/u);

/** The buyer is an object here, not the doer: 发给我, 告诉我. */
const WE_DO = within(/(?<![给发传诉让])我/u);
/** Told as how a thing is done, or what comes of it: 擦一下就干净了, 先放水再加粉. */
const INSTRUCTS = within(/就|即可|能|以后|之后|之前|\S再|然后|接着|直到|如果|的话|一下子|会|[①-⑨]|\d[.、]/u);
const COURTEOUS = within(/请|麻烦|谢|辛苦|劳|可以|方便|帮|建议/u);
/** 您 before the verb is courtesy enough: 口径不一样，您量一下. */
const THE_BUYER = precededBy(/您|这边|帮/u);
const HARMLESS = [polite, serving, ours, asking, COURTEOUS, WE_DO, LOOKED_AT, INSTRUCTS, THE_BUYER];

/** What may stand before the request. */
const OPENS = `${START}(?:亲|您好|你|先|再|那){0,2}`;

/** What a buyer is asked to do in a chat. */
const ACT = any(`
  发 拍 填 看 说 确认 联系 提供 报 核对 选 写 传 留 改 点 测 量 登录 重启 录 截 上传 提交 撤 拆 试 问 扫 关 开 备注 检查 退 标 描述 输入 打开 下载 补`);
const SOME = '一?下(?![午次周单月])';
/** Pictures and messages are counted: 拍两张, 发个视频. */
const COUNTED = `[发拍录传截留报][一几两]?[个张段份条](?!月|星期|人)`;
/** Things buyers are asked for; a sentence that begins with one asks for it. */
const THING = any(`
  单号 订单号? 编号 截图 图片?  照片 视频 地址 电话 号码 姓名 名字 抬头 税号 身高 体重 尺寸 尺码 型号 车型 年份 颜色 款式 数量 账号 昵称 时间 凭证 面单 包装 外箱 标签 吊牌 快递单 批号 问题 原因 备注 信息 链接 病历 处方 邮箱`);

const FRAMES: readonly Frame[] = [
  {
    says: `${OPENS}(?:${ACT}${SOME}|${COUNTED}|[拍写填](?:清楚|详细|完整)|提供(?!商|给))${gap(8)}${END}`,
  },
  {
    says: `${OPENS}把${gap(9)}(?:${ACT}|寄)(?:${SOME}|一[张个段]|[过回]来|来|给?我看?|出来)${gap(3)}${END}`,
  },
  {
    says: `${OPENS}有?[\\p{L}\\p{N}]{0,8}?${THING}[^,。!?;:~\\n会能要已在将后前时我]{0,4}?[发拍报填写给截传补说留](?:${SOME}|[一两几]?[张个段份]|[清详完][楚细整]|过来|来|我|给我)(?!了)${gap(3)}${END}`,
  },
  {
    says: `${OPENS}[去到](?![货位付])${gap(7)}${ACT}${SOME}${gap(6)}${END}`,
  },
];

export default defineRule(
  {
    id: 'missing-please',
    kind: 'style',
    title: '请求没有“请”字',
    message: '请买家做事，加一个“麻烦您”更客气。',
    why: '职业规范“两要”：请字当头。',
    severity: 'hint',
    advice: '前面加“麻烦您”',
  },
  strikes(FRAMES, { unless: HARMLESS }),
);

export const examples: RuleExamples = {
  trips: [
    '发下照片',
    '提供订单号',
    '把包装拍一下',
    '填一下地址',
    '说下问题',
    '确认一下收货',
    '看下尺码表',
    '联系下快递',
    '单号发来',
    '把快递单拍给我看',
    '再去订单里点下退款',
    '车型和年份报一下',
    '开箱视频发一个',
  ],
  nearMisses: [
    '麻烦发下照片',
    '请提供订单号',
    '您可以看下尺码表',
    '我看下',
    '我帮您联系下快递',
    '方便发下照片吗',
    '这边确认一下',
    '稍等我查一下',
    '填写地址的页面在左上角',
    '扫一下就能看说明书',
    '斜装的没有,您量一下角度',
    '照片收到了',
    '多收的写一张退款单',
    '提供商的资质在详情页',
  ],
};
