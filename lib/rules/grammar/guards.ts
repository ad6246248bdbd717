import type { Guard } from './scene';

/** Makes a guard of a pattern that must stand somewhere in the clause before the match. */
export const precededBy =
  (pattern: RegExp): Guard =>
  ({ before }) =>
    pattern.test(before);

/** … in the clause after the match. */
export const followedBy =
  (pattern: RegExp): Guard =>
  ({ after }) =>
    pattern.test(after);

/** … anywhere in the sentence. */
export const within =
  (pattern: RegExp): Guard =>
  ({ sentence }) =>
    pattern.test(sentence);

/** … anywhere in the message. */
export const anywhere =
  (pattern: RegExp): Guard =>
  ({ text }) =>
    pattern.test(text.slice(0, 600));

/** … in the matched words themselves. */
export const saying =
  (pattern: RegExp): Guard =>
  ({ words }) =>
    pattern.test(words);

const NEGATION =
  /(?:不(?!好意思|过|然|管|但|仅|如)|没|别|勿|无需|无须|非|禁止|严禁|杜绝|拒绝|谨防|警惕|避免|防止|小心|当心|以免|免得|远离|举报|抵制)[^,]{0,8}$/u;

/** The clause denies, forbids or warns of what matches: 请勿…, 我们不会…, 谨防…. */
export const negated: Guard = ({ before: text }) => NEGATION.test(text);

const CONDITION = /如果|如您|如需|如有|如遇|若是|若您|若有|若需|倘若|要是|假如|假设|万一|一旦|除非|的话|凡是|只要/u;

/** Said of a case that may arise, not of this buyer. */
export const conditional: Guard = ({ lead, after: rest }) => CONDITION.test(lead) || /^[^,]{0,6}的话/u.test(rest);

/** The sentence asks. */
export const asking: Guard = ({ rest }) => /(?:吗|么|呢|没有|不)?\s*\?|(?:吗|呢)[,。~!\s]*$/u.test(rest);

const POLITE =
  /请|麻烦|烦劳|劳烦|劳驾|辛苦|拜托|建议|推荐|(?<![不别])可以|方便|欢迎|不妨|可否|能否|能不能|需要的话|最好|尽量|记得|帮忙/u;

/** Asked, advised or allowed instead of ordered. */
export const polite: Guard = ({ before: text }) => POLITE.test(text);

const SERVING =
  /(?:帮|给|为|替|跟|和)(?:您|你|亲)|我(?:们)?(?:这边|这就)?(?:来|去|马上|立刻|立即|先|再|正在|已|会)|(?:这边|仓库|同事|师傅|客服)(?:正在|已|会|马上)/u;

const FOR_THE_BUYER = /(?:帮|给|为|替)(?:您|你)/u;

/** The shop does it for the buyer. */
export const serving: Guard = ({ before: text, words, after: rest }) =>
  SERVING.test(text) || FOR_THE_BUYER.test(words) || SERVING.test(rest);

/** The subject of the clause is the shop. */
export const ours: Guard = ({ before: text }) => /我|咱|本店|小店|店里|这边|仓库|客服|同事/u.test(text);

const SAFETY =
  /使用(?:前|时|中|后)?|清洗|洗涤|机洗|充电|加热|通电|安装|孕妇|儿童|宝宝|婴儿|小孩|孩子|宠物|老人|安全|烫|触电|危险|火源|高温|明火|漏电|过敏|误食|剂量|摇匀|说明书/u;

const DISOWNED =
  /(?:不是|并非|非)(?:我们?|本店|小店|店里|我家|咱们?|官方)(?:这边|店里|店铺|客服|的人)?[发放打寄贴留说写塞印弄](?:出|过|给[您你])?的|(?:冒用|冒充|假冒|打着|借着?|顶着|盗用)[^,。]{0,2}(?:我们?|本店|小店|店里|店铺|客服|官方|平台)/u;

/** Speaks of what somebody else did or does in the shop's name: 有人冒用我们名义…, 那张卡片不是我们放的. */
export const disowned: Guard = ({ sentence }) => DISOWNED.test(sentence);

/** About using the goods safely. */
export const safety: Guard = ({ sentence }) => SAFETY.test(sentence);
