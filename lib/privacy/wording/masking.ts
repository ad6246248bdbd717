import { surnameLength } from '../reading/surnames';

/** How much of a masked value stays: `default` is what chat pages show themselves, `strict` the payment platforms' measure. */
export type MaskingProfile = 'default' | 'strict';

/** Places that stay in front and behind; behind in the strict profile, where that is fewer. */
type Places = readonly [first: number, last: number, strict?: number];

const PAPERS: Places = [1, 1];
const NUMBERS: Places = [0, 4];
/**
 * No standard prescribes how many places stay. Default: mobile 3 + 4, landline its area code and the last 2, a name's surname, 1 + 1 of
 * identity papers, the last 4 of cards, orders and parcels, addresses down to the district, the first letter of a mailbox, a plate's
 * region and last 3. Strict: mobile 3 + 2, the last character of a name, addresses down to the city.
 */
const PLACES: Readonly<Record<string, Places>> = {
  mobile: [3, 4, 2],
  'overseas-phone': [3, 3, 2],
  landline: [4, 2],
  'id-card': PAPERS,
  'hk-id': PAPERS,
  'macau-id': PAPERS,
  'tw-id': PAPERS,
  passport: PAPERS,
  'travel-permit': PAPERS,
  'bank-card': NUMBERS,
  'order-no': NUMBERS,
  'tracking-no': NUMBERS,
  uscc: NUMBERS,
  'licence-plate': [2, 3],
};
const FEWEST_STARS = 4;
const CITY = /^.{0,24}?[市县縣区區旗](?=.)/u;
const DISTRICT = /^.{1,8}?[区區县縣旗市](?=.)/u;

/**
 * A piece of data with what tells most about it starred out; undefined where nothing may stay (accounts to meet at) or nothing would. `value` is in canonical
 * form, `written` as the agent wrote it.
 */
export function maskedForm(kind: string, value: string, written: string, profile: MaskingProfile): string | undefined {
  if (kind === 'email') return value.replace(/^(.).*@/u, '$1****@');
  if (kind === 'address') return maskedAddress(written, profile);
  if (kind === 'person-name') return maskedName(value, profile);
  const places = Object.hasOwn(PLACES, kind) ? PLACES[kind] : undefined;
  if (places === undefined) return undefined;
  const [first, last, strict = last] = places;
  return stars(value, first, profile === 'strict' ? strict : last);
}

function stars(value: string, first: number, last: number): string {
  const bare = value.replaceAll(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  return bare.slice(0, first) + '*'.repeat(Math.max(FEWEST_STARS, bare.length - first - last)) + bare.slice(-last);
}

function maskedAddress(written: string, profile: MaskingProfile): string | undefined {
  const city = CITY.exec(written)?.[0] ?? '';
  const district = profile === 'strict' ? '' : (DISTRICT.exec(written.slice(city.length))?.[0] ?? '');
  return city === '' ? undefined : `${city}${district}****`;
}

function maskedName(value: string, profile: MaskingProfile): string {
  const surname = Math.max(1, surnameLength(value));
  if (profile === 'strict') return '*'.repeat(Math.max(1, value.length - 1)) + value.slice(-1);
  return value.slice(0, surname) + '*'.repeat(Math.max(1, value.length - surname));
}
