import type { PromisedAct } from '../../chat/promise';
import { any, gap } from '../../rules/grammar/slots';
import { readDraft } from '../read-draft';
import { actOf } from './acts';

const DEED = any(`
  补发 重发 补寄 再寄 重新[发寄] 换货 换 开票 开(?=好|具|了) 退款? 返现 返款 返 打款 打给 转账 补偿 赔付? 发货 发出 寄出 寄 (?<![少漏错多])发(?!现|生) 送达 送到
  查 核实 核对 问 联系 通知 告知 告诉 反馈 回[复覆] 处理 解决 安排 登记 催 取消 改 拦截 备注 提交 申请`);
const FOR_YOU = '(?:[给帮为替][您你])?';
const DONE = new RegExp(
  `(?:已经?|刚刚?才?)${FOR_YOU}${gap(4)}(?<done>${DEED})|(?<deed>${DEED})${FOR_YOU}(?:好|完|成功|出去?|过去|过|到|清楚?)?了(?!解)|(?:has|have|is|was)(?: been)? (?<english>sent|shipped|refunded|processed|re-?sent)`,
  'gu',
);
const NOT_DONE =
  /没|未|请|可以|不|别|等|如果|的话|之后|以后|后再|就|会|将|明[天日早晚]|后天|下周|稍后|马上|第一时间|了[^,]{0,3}(?:告诉|通知|联系)|[吗么?]|(?:not|when|once|if|will)\b/u;
/** By these alone somebody says only that he took it on. */
const TAKEN_ON = /^(?:登记|备注|反馈|提交|申请|催|安排)$/u;

/**
 * What a sent message reports as done: 已经给您补发了. Nothing where it asks, denies or still promises; what was only passed on (已登记, 已催) is
 * no deed.
 */
export function readDone(text: string): ReadonlySet<PromisedAct> {
  const clauses = readDraft(text).own.split(/(?<=[,。!?;~\n])/u);
  return new Set(
    clauses.flatMap((clause) => {
      if (NOT_DONE.test(clause)) return [];
      const deeds = [...clause.matchAll(DONE)].map(
        ({ groups }) => groups?.['done'] ?? groups?.['deed'] ?? groups?.['english'] ?? '',
      );
      const act = actOf(clause);
      return act !== undefined && deeds.some((deed) => !TAKEN_ON.test(deed)) ? [act] : [];
    }),
  );
}
