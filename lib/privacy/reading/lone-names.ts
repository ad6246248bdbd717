import { matchesOf } from '../../text/matches';
import type { Normalised } from '../../text/normalise';
import type { Candidate } from '../detector';
import { candidateIn } from './candidates';
import { isNothingElse, nameAtStart, startsLikeWord } from './names';

// 刘桂兰 昨天下的单: a name that nothing leads up to. Only what can hardly be anything else, in a sentence about a parcel.
const ABOUT_PARCEL = /单|[收签拍买退换寄发]|电话|包裹|快递|货/u;
const SPELLED_APART = /姓(\p{Script=Han})[,\s]?(?:名字?)?叫(\p{Script=Han}{1,2})(?!什么|啥|哪)/gu;
const HAN = /\p{Script=Han}/u;
const LENGTH = 3;

/** Names of three characters that stand by themselves, between signs, spaces or the ends of the text, and 姓沈叫一帆. */
export function findLoneNames(words: Normalised): readonly Candidate[] {
  const apart = matchesOf(SPELLED_APART, words.text).flatMap(({ index, 0: whole, 1: surname = '', 2: given = '' }) =>
    nameAtStart(surname + given) === surname + given
      ? [candidateIn(words, index, index + whole.length, surname + given, 'likely')]
      : [],
  );
  return ABOUT_PARCEL.test(words.text) ? [...apart, ...loneNames(words)] : apart;
}

function loneNames(words: Normalised): readonly Candidate[] {
  const { text } = words;
  const found: Candidate[] = [];
  for (let at = 0; at + LENGTH <= text.length; at += 1) {
    if (!isSeam(words, at) || !isSeam(words, at + LENGTH)) continue;
    const name = text.slice(at, at + LENGTH);
    if (nameAtStart(name) === name && !startsLikeWord(name) && isNothingElse(name))
      found.push(candidateIn(words, at, at + LENGTH, name, 'likely'));
  }
  return found;
}

/** Whether a word ends before this place: at an end of the text, beside a sign, or where the writer left a space. */
function isSeam({ text, starts, ends }: Normalised, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  if ((ends[at - 1] ?? 0) < (starts[at] ?? 0)) return true;
  return (
    HAN.test(text.charAt(at - 1)) !== HAN.test(text.charAt(at)) &&
    !/[a-z\d]/u.test(text.charAt(at - 1) + text.charAt(at))
  );
}
