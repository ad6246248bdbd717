import { queryOpen, shownParent } from '../flat-tree';
import { isTextField, isVisible, isWritable } from '../visible';
import { findList } from './find-list';
import { findRows } from './find-rows';
import { findSendControlsNear } from './find-send-controls';
import { saysSend } from './says-send';
import { leansBothWays } from './sides';
import { isNamed, labelOf } from './words';

const FIELDS = 'textarea, input, [contenteditable], [role="textbox"]';
const SEARCHES = /search|搜索|搜尋|查找|查询|查詢|filter|筛选|篩選/iu;
const ASKS_FOR_MESSAGE = /message|reply|send|chat|回复|回覆|消息|訊息|信息|发送|發送|聊天|说点|輸入|输入|type|write/iu;
/** Fields of a seller's page that are not for talking. */
const ASKS_FOR_OTHER =
  /备注|備註|remark|note|memo|comment|评价|評價|标题|標題|subject|地址|address|mail|phone|手机|验证码|密码|金额|标签|名称|姓名|昵称|暱稱|订单号|訂單/iu;
const CHAT_NAMES = ['message', 'msg', 'chat', 'reply', 'composer', 'compose', 'editor', 'im', 'send', 'sender'];
/** CSS pixels: anything narrower is not for sentences. */
const NARROWEST = 120;
const ENOUGH = 5;
/** Fields that are looked at closely; a chat page has few. */
const MOST_FIELDS = 40;

/**
 * The element an unknown page gives its user to write messages in: visible, writable, wide, low on the page, asking for a
 * message or with a send control at hand, or beside a list whose rows stand on two sides. Never a search box, never a
 * hidden or mirrored field.
 */
export function findComposerIn(root: ParentNode): HTMLElement | undefined {
  const scored = queryOpen(root, FIELDS)
    .filter((field) => isCandidate(field))
    .slice(0, MOST_FIELDS)
    .map((field) => ({ field, score: scoreOf(field), bottom: field.getBoundingClientRect().bottom }))
    .filter(({ score }) => score >= ENOUGH)
    .toSorted((a, b) => b.score - a.score || b.bottom - a.bottom);
  return scored[0]?.field;
}

function isCandidate(field: HTMLElement): boolean {
  if (field.tagName === 'INPUT' && !/^(?:text|)$/u.test(field.getAttribute('type') ?? '')) return false;
  if (!isTextField(field)) {
    if (!field.isContentEditable || field.parentElement?.isContentEditable === true) return false;
  }
  if (field.closest('[aria-hidden="true"], [role="search"], [role="searchbox"], [inert]') !== null) return false;
  if (SEARCHES.test(labelOf(field)) || isNamed(field, ['search', 'filter', 'query', 'sousuo'])) return false;
  if (SEARCHES.test(field.getAttribute('name') ?? '')) return false;
  return isWritable(field) && isVisible(field) && field.getBoundingClientRect().width >= NARROWEST;
}

function scoreOf(field: HTMLElement): number {
  const asks = askedBy(field);
  const { top, height } = field.getBoundingClientRect();
  const viewport = field.ownerDocument.documentElement.clientHeight;
  const isLow = top + height / 2 > viewport / 2;
  const parent = shownParent(field);
  const named = isNamed(field, CHAT_NAMES) || (parent !== null && isNamed(parent, CHAT_NAMES));
  const controls = findSendControlsNear(field);
  const beside = controls.some((control) => saysSend(control)) ? 3 : controls.length > 0 ? 2 : 0;
  const asked = ASKS_FOR_MESSAGE.test(asks);
  const rest = (field.tagName === 'INPUT' ? 1 : 2) + (isLow ? 2 : 0) - (ASKS_FOR_OTHER.test(asks) ? 4 : 0);
  const sum = (asked ? 3 : 0) + (named ? 2 : 0) + beside;
  // The dearest question last: most fields are settled by now.
  const talk = asked || sum + rest + TALK < ENOUGH || !isBesideTalk(field) ? 0 : TALK;
  return sum + talk === 0 ? 0 : sum + talk + rest;
}

/** Whether a field says that it is for messages. */
export function asksForMessage(field: HTMLElement): boolean {
  return ASKS_FOR_MESSAGE.test(askedBy(field));
}

function askedBy(field: HTMLElement): string {
  return `${labelOf(field)} ${labelAround(field)} ${field.getAttribute('name') ?? ''}`;
}

const TALK = 4;

/** Whether a list whose rows stand on two sides goes with the field. */
function isBesideTalk(field: HTMLElement): boolean {
  const list = findList(field);
  return list !== undefined && leansBothWays(findRows(list), list);
}

/** What a `label` says, around the field or for it. */
function labelAround(field: HTMLElement): string {
  const labels = isTextField(field) ? field.labels : null;
  return [...(labels ?? [])].map(({ textContent }) => (textContent ?? '').trim().slice(0, LONGEST_LABEL)).join(' ');
}

const LONGEST_LABEL = 20;
