import { simplify } from '../script';

/** Marks the caret; never counts as unfilled. */
export const CURSOR = '光标';
/** The alternative that is taken when no other is true. */
export const OTHERWISE = '其他';

type Named = readonly [name: string, ...aliases: string[]];

/** What can be filled, by where the value comes from. Any other name is legal and filled by hand. */
export const VARIABLES = {
  page: [
    ['买家昵称', '昵称', 'buyer'],
    ['订单号', '订单编号', 'order'],
    ['物流单号', '快递单号', '运单号', 'tracking'],
    ['收货人', '收件人', 'receiver'],
    ['商品', 'product'],
  ],
  date: [['今天', 'today'], ['明天', 'tomorrow'], ['后天'], ['星期', 'weekday']],
  clock: [
    ['现在', 'now'],
    ['问候', 'greeting'],
  ],
  shop: [
    ['店铺名', '店名', 'shop'],
    ['营业时间', 'hours'],
    ['发货截止', '截单时间', 'cutoff'],
    ['发货日', 'shipday'],
  ],
} as const satisfies Record<string, readonly Named[]>;

/**
 * What can be asked of an order, and of the clock. The order of this list is the order in which they are asked, the
 * special before the general: a signed parcel has been sent, too.
 */
export const STATES = [
  ['退款中', '售后中', 'refunding'],
  ['已关闭', '已取消', 'closed'],
  ['已签收', '已完成', 'delivered'],
  ['已发货', '待收货', '已出货', 'shipped'],
  ['未发货', '待发货', '未出货', 'unshipped'],
  ['未付款', '待付款', 'unpaid'],
  ['发货截止前', 'beforecutoff'],
  ['营业中', 'open'],
  [OTHERWISE, '其它', '否则', 'otherwise'],
] as const satisfies readonly Named[];

const VARIABLE_NAMES = namesOf([...Object.values(VARIABLES).flat(), [CURSOR, 'cursor']]);
const STATE_NAMES = namesOf(STATES);
const DATES: ReadonlySet<string> = new Set(VARIABLES.date.map(([name]) => name));
const STATE_ORDER: readonly string[] = STATES.map(([name]) => name);

function namesOf(list: readonly Named[]): ReadonlyMap<string, string> {
  return new Map(list.flatMap(([name, ...aliases]) => [name, ...aliases].map((one) => [one, name] as const)));
}

/** The variable of this name: traditional characters, full-width and capital letters are read, too. */
export function variableNamed(written: string): string | undefined {
  return VARIABLE_NAMES.get(written) ?? VARIABLE_NAMES.get(fold(written));
}

/** The state of this name, read like a variable’s. */
export function stateNamed(written: string): string | undefined {
  return STATE_NAMES.get(written) ?? STATE_NAMES.get(fold(written));
}

/** A date takes days: `{今天+3天}`. */
export function isDate(variable: string): boolean {
  return DATES.has(variable);
}

/** Place of a state in the order of asking. */
export function stateRank(state: string): number {
  return STATE_ORDER.indexOf(state);
}

/** Names that a text may begin with by intent. English words begin too many other words. */
const BEGINNINGS = [...VARIABLE_NAMES.keys()].filter((written) => !/^[a-z]/u.test(written));
const FIRST_CHARACTERS: ReadonlySet<string> = new Set(BEGINNINGS.map((written) => written.charAt(0)));
const LONGEST_BEGINNING = Math.max(...BEGINNINGS.map((written) => written.length));

/** Characters of the variable's name that a text begins with at a place; 0: none. */
export function nameLengthAt(text: string, at: number): number {
  if (!FIRST_CHARACTERS.has(simplify(text.charAt(at)))) return 0;
  const folded = fold(text.slice(at, at + LONGEST_BEGINNING));
  return BEGINNINGS.find((written) => folded.startsWith(written))?.length ?? 0;
}

/** The variable that is called nearly so: one character more, less, other, or two exchanged. */
export function variableNear(written: string): string | undefined {
  return nearest(fold(written), Object.values(VARIABLES).flat(), 4);
}

/** The same for states, of which any other name is wrong anyway. */
export function stateNear(written: string): string | undefined {
  return nearest(fold(written), STATES, 3);
}

function fold(written: string): string {
  return simplify(written.normalize('NFKC').trim().toLowerCase());
}

/**
 * Only among the names themselves: with every alias, too many names filled by hand would look like slips. Nothing is
 * said of shorter ones, for 发货地 is not meant for 发货日.
 */
function nearest(written: string, names: readonly Named[], shortest: number): string | undefined {
  if (written.length < shortest) return undefined;
  return names.find(([name]) => name.length >= shortest && isOneSlipAway(written, name))?.[0];
}

function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left[0] === right[1] && left[1] === right[0];
}
