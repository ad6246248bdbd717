import { matchesOf } from '../../text/matches';
import type { Normalised } from '../../text/normalise';
import { sourceSpan } from '../../text/normalise';
import type { Candidate } from '../detector';

// 138****5678, 张**: what is left after masking still tells whose it is to somebody who knows the person.
const MASKED_NUMBER = /(?<![\da-z])(\d{2,6})\s?[*x×•●·＊#]{3,14}\s?(\d{2,4})(?![\da-z])/gu;

/** Masked numbers of the words' reading; `value` is `138*5678`: what can be seen. */
export function maskedNumbers(words: Normalised): readonly Candidate[] {
  return matchesOf(MASKED_NUMBER, words.text).map((match) => {
    const [start, end] = sourceSpan(words, match.index, match.index + match[0].length);
    return { start, end, value: `${match[1]}*${match[2]}`, confidence: 'doubtful' };
  });
}

// 139....5671, 139开头5671结尾: what no page writes. Only numbers that are known are looked for in it.
const HINTED_NUMBER =
  /(?<![\da-z])(1[3-9]\d)(?:[^\p{L}\p{N},。!?;:\n]{2,10}|[^\p{L}\p{N}]{0,2}(?:开头|打头|开始)[^\d\n]{0,6}|[x×]{1,2})(\d{4})(?![\da-z])/gu;

/** A mobile number's two ends with something between them; `value` as of a masked one. */
export function hintedNumbers(words: Normalised): readonly Candidate[] {
  return matchesOf(HINTED_NUMBER, words.text).map((match) => {
    const [start, end] = sourceSpan(words, match.index, match.index + match[0].length);
    return { start, end, value: `${match[1]}*${match[2]}`, confidence: 'doubtful' };
  });
}

/** Whether a masked number may stand for a whole one. At least six places must be seen: a tail of four alone is everybody's. */
export function isMaskOf(masked: string, whole: string): boolean {
  const [head = '', tail = ''] = masked.split('*');
  const isLong = head.length + tail.length >= 5 && /^\d{9,19}[x\d]?$/u.test(whole);
  return isLong && whole.startsWith(head) && whole.endsWith(tail);
}

const MASKED_NAME = /(\p{Script=Han}{0,2})(?:[*×●○]{1,3}|某{1,2})(\p{Script=Han}{0,1})/gu;

/** 林**, 林某, *梅: what in a text may stand for one of these names, with the name. Half of a name beside a district still tells who it is. */
export function maskedNames(words: Normalised, names: readonly string[]): readonly Candidate[] {
  if (names.length === 0 || !/[*×●○某]/u.test(words.text)) return [];
  return matchesOf(MASKED_NAME, words.text).flatMap((match) => {
    const [whole, ahead = '', behind = ''] = match;
    const name = names.find(
      (one) => headOf(ahead, one) !== '' || (ahead === '' && behind !== '' && one.endsWith(behind)),
    );
    if (name === undefined) return [];
    const head = headOf(ahead, name);
    const isTailed = behind !== '' && name.endsWith(behind);
    const from = match.index + ahead.length - head.length;
    const to = match.index + whole.length - (isTailed ? 0 : behind.length);
    const [start, end] = sourceSpan(words, from, to);
    return [{ start, end, value: name, confidence: 'doubtful' as const }];
  });
}

const FRAMED_NAME = /(\p{Script=Han})[*×●○]{1,2}(\p{Script=Han})/gu;

/** 林*梅 where no name is known in clear; `value` is the form under which names are remembered, see `maskOfName`. */
export function framedNames(words: Normalised): readonly Candidate[] {
  return matchesOf(FRAMED_NAME, words.text).map((match) => {
    const [start, end] = sourceSpan(words, match.index, match.index + match[0].length);
    return { start, end, value: `${match[1]}*${match[2]}`, confidence: 'doubtful' };
  });
}

/** The masked form under which a name of three characters or more is remembered; a surname alone is everybody's. */
export function maskOfName(name: string): string | undefined {
  return name.length >= 3 ? `${name.charAt(0)}*${name.slice(-1)}` : undefined;
}

/** The surname that stands before the stars; empty when it is not this name's. */
function headOf(ahead: string, name: string): string {
  return (
    [ahead, ahead.slice(-1)].find((head) => head !== '' && name.length > head.length && name.startsWith(head)) ?? ''
  );
}

/** The masked form under which a mobile number is remembered: the first three and the last four places. */
export function maskOfMobile(mobile: string): string {
  return `${mobile.slice(0, 3)}*${mobile.slice(-4)}`;
}
