const SYSTEM = String.raw`(?:系统|系統|system|システム|시스템|sistema|système|система|hệ thống|sistem|ระบบ)`;
const SORT = String.raw`(?:消息|訊息|讯息|信息|通知|提示|公告|\s?(?:message|notice|notification|info))?`;
/** `系统消息`, `System`, `【系统】`. */
const NAME = new RegExp(String.raw`^[[【(（<*\s-]*${SYSTEM}${SORT}[\])】）>*\s-]*$`, 'iu');
/** `[系统 14:02:11] …`, `【系统提示】…`: with a colon only it may be quoted by anybody. */
const LINE = new RegExp(
  String.raw`^(?:\[|【|\(|（|<|\*{2,})\s*${SYSTEM}${SORT}[\s\d:：./-]*(?:\]|】|\)|）|>|\*{2,})`,
  'iu',
);

/** `*** 对话开始 ***`, `—— 以上是历史消息 ——`. */
const BETWEEN_RULES = /^(?:\*{2,}|[-—=─]{2,})\s*[^\s*=─—-].*?(?:\*{2,}|[-—=─]{2,})$/u;

/** Whether nobody is called so: the page itself writes under this name. */
export function isNameOfSystem(author: string): boolean {
  return NAME.test(author);
}

/** `系统提示:…`. */
const OPENING = new RegExp(String.raw`^${SYSTEM}${SORT.slice(0, -1)}\s*[:：]`, 'iu');

/** Whether a line begins as the page's own do: said by nobody only where it has no name while all others have one. */
export function opensAsSystem(line: string): boolean {
  return OPENING.test(line);
}

/** Whether a line says of itself that the page wrote it. */
export function saysSystem(line: string): boolean {
  return LINE.test(line) || BETWEEN_RULES.test(line);
}
