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
