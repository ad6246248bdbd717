import type { Order } from '../../chat/order';
import { normalise } from '../../text/normalise';
import { ALL_DETECTORS } from '../all-detectors';
import { readDataText } from '../data-text';
import { squeeze } from '../reading/squeeze';

/** One piece of a buyer's data in canonical form: what detectors give for the same data in a draft. */
export interface KnownValue {
  /** Kind of customer data; `other-buyer` for text that no detector knows. */
  readonly kind: string;
  readonly value: string;
}

// Where a page names the field, its kind is known even if the form is unusual (a virtual number, a foreign name).
const FIELD_KINDS: Readonly<Record<string, string>> = {
  receiver: 'person-name',
  name: 'person-name',
  phone: 'mobile',
  mobile: 'mobile',
  address: 'address',
  orderNo: 'order-no',
  trackingNo: 'tracking-no',
  wechat: 'wechat-id',
  qq: 'qq',
  email: 'email',
  idCard: 'id-card',
  alipay: 'alipay',
};
// What was bought is shown to everybody; alone it tells nothing about a person.
const IMPERSONAL_FIELD =
  /product|goods|item|sku|spec|size|colou?r|amount|price|total|quantity|status|state|time|date|site|platform|carrier|courier|logistics/iu;
const LONGEST_FIELD = 300;
const SHORTEST_DIGITS = 6;
const SHORTEST_TEXT = 4;
const SHORTEST_NAME = 2;
const TITLE = /(?:先生|女士|小姐|太太|同学|老师|收)$/u;

/** Everything in an order that tells about a person, in canonical form. Empty and impersonal fields are left out. */
export function orderData(order: Order): readonly KnownValue[] {
  return Object.entries(order).flatMap(([field, text]) => (text === undefined ? [] : fieldData(field, text)));
}

function fieldData(field: string, whole: string): readonly KnownValue[] {
  const text = whole.slice(0, LONGEST_FIELD).trim();
  if (text === '' || IMPERSONAL_FIELD.test(field)) return [];
  const reading = readDataText(text);
  const found = ALL_DETECTORS.flatMap((detector) =>
    detector.find(reading).map(({ value }) => ({ kind: detector.kind, value })),
  );
  const literal = squeeze(normalise(text)).text;
  const kind = FIELD_KINDS[field];
  if (kind === 'person-name') return nameData(literal);
  if (found.length > 0 || literal.length < shortest(field, literal)) return found;
  return [{ kind: kind ?? 'other-buyer', value: literal }];
}

function nameData(literal: string): readonly KnownValue[] {
  const name = literal.replace(TITLE, '');
  return name.length >= SHORTEST_NAME ? [{ kind: 'person-name', value: name }] : [];
}

function shortest(field: string, literal: string): number {
  if (/^\d+$/u.test(literal)) return SHORTEST_DIGITS;
  return /nick|name|wangwang|buyer/iu.test(field) ? SHORTEST_NAME : SHORTEST_TEXT;
}
