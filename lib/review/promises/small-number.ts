const DIGITS = '零一二三四五六七八九';

/** Source of a pattern for a number up to 999, in digits or as it is spoken: 24, 十二, 两, 半. */
export const NUMBER = '(?:\\d{1,3}|[一二两三四五六七八九十半]{1,3})';

/** Reads it. 半 is a half. */
export function smallNumber(words: string): number {
  if (/^\d+$/u.test(words)) return Number(words);
  if (words === '半') return 0.5;
  const [tens, ones] = words.includes('十') ? words.split('十') : ['', words];
  const ten = words.includes('十') ? (tens === '' ? 1 : digit(tens ?? '')) : 0;
  return ten * 10 + digit(ones ?? '');
}

function digit(word: string): number {
  return word === '两' ? 2 : Math.max(0, DIGITS.indexOf(word.slice(0, 1) || '零'));
}
