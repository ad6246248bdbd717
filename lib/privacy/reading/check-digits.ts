const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = '10x98765432';

/** GB 11643-1999 (ISO 7064 mod 11-2) over 17 digits and a check digit, `x` in lower case. */
export function hasIdCardCheck(id: string): boolean {
  const sum = ID_WEIGHTS.reduce((total, weight, i) => total + weight * Number(id.charAt(i)), 0);
  return id.length === 18 && ID_CHECKS.charAt(sum % 11) === id.charAt(17);
}

/** ISO/IEC 7812 (Luhn). Digits only. */
export function hasLuhnCheck(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - i));
    sum += i % 2 === 0 ? digit : Math.floor((digit * 2) / 10) + ((digit * 2) % 10);
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** A day of the calendar between 1900 and 2099, written YYYYMMDD. */
export function isCalendarDay(digits: string): boolean {
  const year = Number(digits.slice(0, 4));
  const month = Number(digits.slice(4, 6));
  const day = Number(digits.slice(6, 8));
  if (digits.length !== 8 || year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Hong Kong identity card: one or two letters (a space before one), six digits, mod 11. */
export function hasHongKongCheck(letters: string, digits: string, check: string): boolean {
  const SPACE = 36;
  const values = [...letters.padStart(2, ' ')].map((char) => (char === ' ' ? SPACE : char.charCodeAt(0) - 0x61 + 10));
  const all = [...values, ...[...digits].map(Number)];
  const sum = all.reduce((total, value, i) => total + value * (9 - i), 0);
  const expected = (11 - (sum % 11)) % 11;
  return check === (expected === 10 ? 'a' : String(expected));
}

const TAIWAN_LETTERS = 'abcdefghjklmnpqrstuvxywzio';

/** Taiwan identity card and residence permit: a letter worth 10 to 35, nine digits, mod 10. Lower case. */
export function hasTaiwanCheck(id: string): boolean {
  const letter = TAIWAN_LETTERS.indexOf(id.charAt(0)) + 10;
  const digits = [Math.floor(letter / 10), letter % 10, ...Array.from(id.slice(1), Number)];
  const weights = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1];
  return letter >= 10 && digits.reduce((sum, digit, i) => sum + digit * (weights[i] ?? 0), 0) % 10 === 0;
}

const CREDIT_CODE = '0123456789abcdefghjklmnpqrtuwxy';

/** GB 32100-2015, unified social credit code: 17 places and a check character, weights 3^i, mod 31. Lower case. */
export function hasCreditCodeCheck(code: string): boolean {
  let weight = 1;
  let sum = 0;
  for (const char of code.slice(0, 17)) {
    sum += CREDIT_CODE.indexOf(char) * weight;
    weight = (weight * 3) % 31;
  }
  return CREDIT_CODE.charAt((31 - (sum % 31)) % 31) === code.charAt(17);
}
