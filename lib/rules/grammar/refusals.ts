import type { Guard } from './scene';

const WHO =
  '(?:我们?|咱们?|本店|小店|店里|我家|这边|店铺|商家|客服|官方|平台)(?:[这那]边|店里?|家|客服|规定|官方|规则|人员)?';
const WITHOUT_EXCEPTION = '(?:是|都|一律|一向|一直|从来?|绝对?|坚决|目前|暂时|真的|明令|根本|的){0,2}';
const DO_NOT =
  '(?:不(?:会|能|可以|允许|准|许|支持|支援|提供|参加|参与|做|搞|加|接|刷|骗|要求|索要|索取|鼓励|开展|需要)|没(?:有)?(?:做|搞|参加|参与|开展|叫)?|禁止|严禁|拒绝|谢绝)';
const OPENING = '(?:亲|[您你]好|抱歉|不好意思|对不起|其实|因为|但是?|不过|目前|现在|是的|好的|嗯|哦){0,3}';
/** The shop, the platform or the agent does not do what follows. */
const REFUSED = new RegExp(`^${OPENING}${WHO}${WITHOUT_EXCEPTION}${DO_NOT}([^\\s]*)$`, 'u');
/** 不能哦, before the reason. */
const SHORT = /^(?:不(?:能|可以|行|好意思|会)|没有|抱歉|对不起)(?:的|哦|喔|呢|呀|啊|亲){0,2}$/u;
/**
 * What turns a refusal into its opposite: a second negation (我们没有好评不返现), a condition, a way round (平台不允许发号我拆开发), or that it is the
 * platform or the employer that is kept out (我们不会让平台知道).
 */
const UNDONE =
  /不|没|别|也|才|就|只|除非|但|而|否则|所以|可以|我(?!们)|您(?:搜|自己|看|记|拼|去|找)|拆|换成|谐音|悄悄|偷偷|抽|扣|亏待|白|平台|公司|老板|领导|系统|小二/u;
const PAUSE = /[,。!?;:~\n]/u;

/** Whether all that these words, normalised, say is that something is not done: 我们不参加好评返现活动, 平台不允许加微信. Linear. */
export function isRefusal(words: string): boolean {
  const parts = words
    .split(PAUSE)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.some(isRefused) && parts.every((part) => isRefused(part) || SHORT.test(part));
}

function isRefused(part: string): boolean {
  const rest = REFUSED.exec(part)?.[1];
  return rest !== undefined && !UNDONE.test(rest);
}

/** The clause says that the shop or the platform does not do it. */
export const refused: Guard = ({ text, clause }) => isRefusal(text.slice(clause.start, clause.end));
