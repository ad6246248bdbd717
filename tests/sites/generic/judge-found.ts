import type { ChatPage } from './pages';
import type { Found } from './look-at-page';

/** `together`: composer, send control and rows with their sides on one page, without which it cannot be worked on. */
export const PARTS = ['composer', 'send', 'rows', 'sides', 'buyer', 'together'] as const;

/** Several short lines, one of them a price, or an order's number first. */
const CARD = /^[^\n]{1,60}\n(?:[^\n]{1,40}\n)?.{0,8}[¥￥$€]\s?\d[^\n]{0,12}(?:\n|$)|^(?:订单|訂單|order)[^\n]*\n/iu;

/** Part by part, lines of the system and pictures apart; `rows` are the texts in their order, `sides` needs them too. */
export function judgeFound(found: readonly Found[], { buyer, rows }: ChatPage): readonly boolean[] {
  const [one] = found;
  if (one === undefined || found.length > 1) return PARTS.map(() => false);
  const wanted = withoutCards(said(rows), one.rows);
  const composer = one.composer === 'c';
  const send = one.sends && one.controls > 0 === one.marked;
  const rowsRight = texts(said(one.rows)) === texts(wanted);
  const sides = JSON.stringify(said(one.rows)) === JSON.stringify(wanted);
  return [composer, send, rowsRight, sides, one.buyer === buyer, composer && send && sides];
}

/** A card of goods or of an order has no words of its own; some pages list what it shows, and that is not asked for. */
function withoutCards(wanted: Found['rows'], found: Found['rows']): Found['rows'] {
  const most = found.filter(([, text]) => text === '').length;
  const cards = wanted.filter(([, text]) => CARD.test(text) && !found.some(([, other]) => other === text));
  return cards.length > most ? wanted : wanted.filter((row) => !cards.includes(row));
}

function said(rows: Found['rows']): Found['rows'] {
  return rows.filter(([from, text]) => from !== 'system' && text !== '');
}

function texts(rows: Found['rows']): string {
  return JSON.stringify(rows.map(([, text]) => text));
}

/** Whether what a page gives after teaching is right: the buyer, and the rows with their sides. */
export function isTaughtRight(answer: unknown, { buyer, rows }: ChatPage): boolean {
  if (!isReadBack(answer) || answer.buyer !== buyer) return false;
  return JSON.stringify(said(answer.rows)) === JSON.stringify(withoutCards(said(rows), answer.rows));
}

function isReadBack(answer: unknown): answer is Pick<Found, 'rows'> & { readonly buyer: string } {
  return typeof answer === 'object' && answer !== null && 'rows' in answer && 'buyer' in answer;
}
