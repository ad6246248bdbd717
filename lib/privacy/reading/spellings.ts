import { keyVariants } from './address-keys';

const CALLING_CODE = /^(?:00)?(852|886)(?=\d{8,9}$)/u;
const TAIWAN = '886';

/** The forms in which a piece of data may be known, the value itself first: the keys of an address, a number with and without its calling code. */
export function spellingsOf(kind: string, value: string): readonly string[] {
  if (kind === 'address') return value.split('|').flatMap(keyVariants);
  return kind === 'overseas-phone' ? [...new Set([value, ...phoneForms(value)])] : [value];
}

/** +886 912 345 678 and 0912-345-678 are one number, and so are +852 5123 4567 and 5123 4567. */
function phoneForms(digits: string): readonly string[] {
  const code = CALLING_CODE.exec(digits);
  if (code !== null) {
    const bare = digits.slice(code[0].length);
    return [`${code[1]}${bare}`, code[1] === TAIWAN ? `0${bare}` : bare];
  }
  if (/^0[2-9]/u.test(digits)) return [`${TAIWAN}${digits.slice(1)}`];
  return /^\d{8}$/u.test(digits) ? [`852${digits}`] : [];
}
