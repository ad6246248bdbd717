import { matchesOf } from '../../text/matches';
import type { Normalised } from '../../text/normalise';
import type { Candidate } from '../detector';
import { candidateIn } from './candidates';
import { composedName, DOTTED_NAME, opensComposed } from './minority-names';
import { isNothingElse, isPersonal, isSelfEvident, mayBeGiven, startsLikePlace } from './name-likeness';
import { nameAtStart } from './names';
import { opensCompound, opensName, startsLikeWord, surnameLength } from './surnames';

// 刘桂兰 昨天下的单, 帮忙转告彭丽华: names that nothing leads up to. Only what can hardly be anything else.
const PUBLIC_AFTER =
  /^(?:同款|的?(?:专辑|唱片|黑胶|写真|小说|散文|诗集|画册|新书|书|都有)|代言|签名|版|牌|风|家居|直播|推荐|主演|的歌|的剧|演唱会|粉丝|联名|画作|先生的|中学|大学|路|街|村|镇)/u;
const SPELLED_APART =
  /姓(\p{Script=Han}{1,2})[,\s]?(?:名字?叫|叫|单?名(?:一个|单?字|叫|是|就)?)(\p{Script=Han}{1,2})(?!什么|啥|哪)/gu;
/** 单名一个峥字. */
const ONE_CHARACTER = /(?<=.)字$/u;
const HAN = /\p{Script=Han}/u;
// 白玉兰, 金丝燕: goods that end like names.
const PLANT_LIKE = /[兰梅菊雪晶霞燕]$|[过安文宁平冷]静$|过敏$/u;
// 公司刚成立, 现金江浙可用: a surname that ends the word before it begins no name.
const WORD_BEFORE =
  /^(?:[公上官寿吐]司|师傅|[现资奖押基黄佣定订]金|[对双官厂地各]方|[感多道]谢|[明空蛋]白|[提身增]高|[任如]何|[对关由等属]于|[其剩]余|[红面钱书]包|[常体]温|平安|[长浙]江)$/u;
const GIVEN_LENGTH = 2;
const SHORTEST = 3;
const LONGEST = 8;

/** Names that nothing announces: between signs or spaces, of characters that only names have, of a minority, and 姓沈叫一帆. */
export function findLoneNames(words: Normalised): readonly Candidate[] {
  const spelled = words.text.includes('姓') ? matchesOf(SPELLED_APART, words.text) : [];
  const apart = spelled.flatMap(({ index, 0: whole, 1: surname = '', 2: given = '' }) => {
    const name = surname + given.replace(ONE_CHARACTER, '');
    return nameAtStart(name) === name ? [candidateIn(words, index, index + whole.length, name, 'likely')] : [];
  });
  return [...apart, ...dottedNames(words), ...bareNames(words)];
}

function dottedNames(words: Normalised): readonly Candidate[] {
  if (!words.text.includes('·')) return [];
  return matchesOf(DOTTED_NAME, words.text).map(({ index, 0: name }) =>
    candidateIn(words, index, index + name.length, name, 'likely'),
  );
}

function bareNames(words: Normalised): readonly Candidate[] {
  const { text } = words;
  const found: Candidate[] = [];
  for (let at = 0; at + SHORTEST <= text.length; at += 1) {
    const name = nameAt(words, at);
    if (
      name === undefined ||
      isInTitle(text, at) ||
      isCounted(text, at) ||
      PUBLIC_AFTER.test(text.slice(at + name.length, at + name.length + 3))
    )
      continue;
    found.push(candidateIn(words, at, at + name.length, name, 'likely'));
    at += name.length - 1;
  }
  return found;
}

/** 138 张 一本: a measure behind its number. */
function isCounted(text: string, at: number): boolean {
  return /[张包段成项]/u.test(text.charAt(at)) && /[\d几半]\s?$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** 《你好,李焕英》: what a work is called is nobody's data. */
function isInTitle(text: string, at: number): boolean {
  return text.lastIndexOf('《', at) > text.lastIndexOf('》', at);
}

/** Apart from its neighbours a name need only be one; in the middle of a sentence it must be made of what only names are made of. */
function nameAt(words: Normalised, at: number): string | undefined {
  const { text } = words;
  const unit = text.charCodeAt(at);
  const composed = opensComposed(unit) ? composedName(text.slice(at, at + LONGEST)) : undefined;
  if (composed !== undefined) return composed;
  if (!opensName(unit)) return mayBeGiven(text, at) && isSeam(words, at) ? rareName(words, at) : undefined;
  if (!opensCompound(unit) && !mayBeGiven(text, at)) return undefined;
  const surname = surnameLength(text.slice(at, at + 2));
  if (surname + 1 === SHORTEST && isApartAt(words, at, SHORTEST) && isSelfEvident(text.slice(at, at + SHORTEST)))
    return text.slice(at, at + SHORTEST);
  if (!mayBeGiven(text, at) || (!isSeam(words, at) && endsWord(text.slice(at - 1, at + 1)))) return undefined;
  const name = text.slice(at, at + surname + GIVEN_LENGTH);
  if (!isNothingElse(name) || startsLikePlace(name) || nameAtStart(name) !== name) return undefined;
  const isApart = isApartAt(words, at, name.length);
  return startsLikeWord(name)
    ? isApart && !PLANT_LIKE.test(name) && isPersonal(name, 1)
      ? name
      : undefined
    : isApart || isPersonal(name, 1)
      ? name
      : undefined;
}

/** 冒俊辉: a surname that no list has, told by a given name that is nothing else, between signs or spaces. */
function rareName(words: Normalised, at: number): string | undefined {
  const name = words.text.slice(at, at + SHORTEST);
  const isName = HAN.test(name.charAt(0)) && isPersonal(name, GIVEN_LENGTH) && !PLANT_LIKE.test(name);
  return isName && isSeam(words, at + SHORTEST) ? name : undefined;
}

function isApartAt(words: Normalised, at: number, length: number): boolean {
  return isSeam(words, at) && isSeam(words, at + length);
}

/** Whether two characters are a word whose second is a surname. */
export function endsWord(two: string): boolean {
  return WORD_BEFORE.test(two);
}

/** Whether a word ends before this place: at an end of the text, beside a sign, or where the writer left a space. */
export function isSeam({ text, starts, ends }: Normalised, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  if ((ends[at - 1] ?? 0) < (starts[at] ?? 0)) return true;
  const [left, right] = [classOf(text.charCodeAt(at - 1)), classOf(text.charCodeAt(at))];
  return left !== right && left !== ALPHANUMERIC && right !== ALPHANUMERIC;
}

const UNSEEN = 0;
const SIGN = 1;
const CHINESE = 2;
const ALPHANUMERIC = 3;
const CLASSES = new Uint8Array(0x10000);

/** Whether a code unit is a Chinese character, a small letter or a digit, or any other: asked at every place of a draft. */
function classOf(unit: number): number {
  if (CLASSES[unit] === UNSEEN) {
    const char = String.fromCharCode(unit);
    CLASSES[unit] = HAN.test(char) ? CHINESE : /[a-z\d]/u.test(char) ? ALPHANUMERIC : SIGN;
  }
  return CLASSES[unit] ?? SIGN;
}
