import { matchesOf } from '../../text/matches';
import type { Normalised } from '../../text/normalise';
import type { Candidate } from '../detector';
import { candidateIn } from './candidates';
import { nameAtStart } from './names';
import { surnameLength } from './surnames';

// 姓屈,屈原的屈,单名彤: a name told character by character, each by a word that it stands in or by how it is written.
const BY_PART =
  '三点水|两点水|(?:言|单人?|双人?|提手?|金|木|草|竹|火|土|王|马|米|走|绞丝|女|日|月|石|口|心|山|雨|广|耳|足|禾|竖心)字?[旁头底边]|立早|弓长|木子|口天|耳东|古月|双木|言午|人可|走肖';
const TOLD = /的(\p{Script=Han})(?=$|[^\p{Script=Han}]|[单名是叫字您你那])/gu;
const DRAWN = new RegExp(
  `(?:${BY_PART})的?(\\p{Script=Han})(?=$|[^\\p{Script=Han}])|(?!字)(\\p{Script=Han})就?是(?:${BY_PART})(?=的|那[个种]|$|[,。])`,
  'gu',
);
const LONGEST_WORD = 6;
const SINGLE = /单名(?:一个|叫|是|就)?(\p{Script=Han})/u;
const SURNAME = /姓(\p{Script=Han}{1,2})/gu;
const MAY_BE_TOLD = /的|[旁头底边]|立早|弓长|木子|口天|耳东|古月|双木|言午|人可|走肖/u;
const CLOSE = 14;
const FEWEST = 2;
const NAMED = /姓|名字|大名|全名|名叫|叫/u;

interface Told {
  readonly start: number;
  readonly end: number;
  readonly char: string;
}

/** Names told by their characters. */
export function toldNames(words: Normalised): readonly Candidate[] {
  const { text } = words;
  if (!NAMED.test(text) || !MAY_BE_TOLD.test(text)) return [];
  const told = toldIn(text);
  const [first] = told;
  if (first === undefined) return [];
  const surname = matchesOf(SURNAME, text).find(({ index }) => Math.abs(first.start - index) <= CLOSE);
  const start = Math.min(first.start, surname?.index ?? first.start);
  const chain = told.filter((one, i) => one.start - (told[i - 1]?.end ?? first.start) <= CLOSE);
  const last = chain.at(-1) ?? first;
  const single = SINGLE.exec(text.slice(start, last.end + CLOSE));
  const written = surname === undefined || surname.index + 1 === first.start ? first.char : (surname[1] ?? '');
  const family = familyName(written);
  const given = chain
    .map(({ char }) => char)
    .filter((char, i) => !(i === 0 && family.includes(char)) && !single?.[0].includes(char));
  const name = `${family}${given.join('')}${single?.[1] ?? ''}`.slice(0, family.length + 2);
  if (name.length < 2 || nameAtStart(name) !== name || (surname === undefined && chain.length < FEWEST)) return [];
  const end = Math.max(last.end, single === null ? 0 : start + single.index + single[0].length);
  return [candidateIn(words, start, end, name, 'likely')];
}

/** Only a word in which the character stands tells it: 海洋的海. */
function toldIn(text: string): readonly Told[] {
  const byWord = matchesOf(TOLD, text).flatMap(({ index, 0: whole, 1: char = '' }) => {
    const word = /\p{Script=Han}*$/u.exec(text.slice(Math.max(0, index - LONGEST_WORD), index))?.[0] ?? '';
    const at = word.lastIndexOf(char);
    return word.length < 2 || at < 0 ? [] : [{ start: index - word.length + at, end: index + whole.length, char }];
  });
  const byPart = matchesOf(DRAWN, text).map(({ index, 0: whole, 1: drawn, 2: first }) => ({
    start: index,
    end: index + whole.length,
    char: drawn ?? first ?? '',
  }));
  return [...byWord, ...byPart.filter(({ end }) => !byWord.some((one) => one.end === end))].toSorted(
    (a, b) => a.start - b.start,
  );
}

function familyName(written: string): string {
  return written.slice(0, Math.max(1, surnameLength(written)));
}
