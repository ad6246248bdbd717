import { surnameLength } from '../reading/names';

/** How much of a masked value stays: `default` is what chat pages show themselves, `strict` the payment platforms' measure. */
export type MaskingProfile = 'default' | 'strict';

type Mask = (written: string, profile: MaskingProfile) => string;

/**
 * No standard prescribes how many places stay. Default: mobile 3 + 4, landline its area code and the last 2, a name's surname, 1 + 1 of
 * identity papers, the last 4 of cards, orders and parcels, addresses down to the district, the first letter of a mailbox, a plate's
 * region and last 3. Strict: mobile 3 + 2, the last character of a name, nothing of a parcel but its last 4 and of an address but its city.
 */
const MASKS: Readonly<Record<string, Mask>> = {
  mobile: (written, profile) => places(written, 3, profile === 'strict' ? 2 : 4),
  'overseas-phone': (written, profile) => places(written, profile === 'strict' ? 2 : 3, profile === 'strict' ? 2 : 3),
  landline: (written) => places(written, written.startsWith('010') || written.startsWith('02') ? 3 : 4, 2),
  'id-card': (written) => places(written, 1, 1),
  'hk-id': (written) => places(written, 1, 1),
  'macau-id': (written) => places(written, 1, 1),
  'tw-id': (written) => places(written, 1, 1),
  passport: (written) => places(written, 1, 1),
  'travel-permit': (written) => places(written, 1, 1),
  'bank-card': (written) => places(written, 0, 4),
  'order-no': (written) => places(written, 0, 4),
  'tracking-no': (written) => places(written, 0, 4),
  uscc: (written) => places(written, 0, 4),
  'licence-plate': (written) => places(written, 2, 3),
  qq: (written) => places(written, 1, 1),
  'wechat-id': (written) => places(written, 1, 1),
  'messenger-id': (written) => places(written, 1, 1),
  alipay: (written, profile) =>
    written.includes('@') ? mailbox(written) : places(written, 3, profile === 'strict' ? 2 : 4),
  email: (written) => mailbox(written),
  address: (written, profile) => district(written, profile),
  'person-name': (written, profile) => name(written, profile),
};

/** A value with what tells most about it starred out; undefined for kinds of which nothing may stay. `value` is in canonical form. */
export function maskedForm(kind: string, value: string, profile: MaskingProfile): string | undefined {
  return Object.hasOwn(MASKS, kind) ? MASKS[kind]?.(value, profile) : undefined;
}

/** The first and the last places of a value, stars for the rest; never fewer than four, so that it reads as masked. */
function places(value: string, first: number, last: number): string {
  const bare = value.replaceAll(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  const stars = Math.max(4, bare.length - first - last);
  return bare.slice(0, first) + '*'.repeat(stars) + (last === 0 ? '' : bare.slice(-last));
}

function mailbox(value: string): string {
  const [local = '', domain = ''] = value.split('@');
  return `${local.slice(0, 1)}****@${domain}`;
}

/** Down to the district by default, to the city when strict. */
function district(value: string, profile: MaskingProfile): string {
  const levels = /^.{0,24}?(?:[市县区旗](?=.))/u.exec(value)?.[0] ?? '';
  const deeper = profile === 'strict' ? '' : (/^.{1,8}?[区县旗市](?=.)/u.exec(value.slice(levels.length))?.[0] ?? '');
  return `${levels}${deeper}****`;
}

function name(value: string, profile: MaskingProfile): string {
  const surname = Math.max(1, surnameLength(value));
  if (profile === 'strict') return '*'.repeat(Math.max(1, value.length - 1)) + value.slice(-1);
  return value.slice(0, surname) + '*'.repeat(Math.max(1, value.length - surname));
}
