import { matchesOf } from '../../text/matches';
import type { Normalised } from '../../text/normalise';
import type { Candidate } from '../detector';
import { candidateIn } from '../reading/candidates';
import { surnameLength } from '../reading/surnames';

// 晓梅那单, 晓梅也买了: half a name is a word too, unless it does what only somebody does.
const DOES =
  '(?=[这那][单个位件]|的(?:[这那]?单|订单|包裹|快递|货)|[她他]|[也刚都]?(?:说|买[了过]|拍[了下]|订[了过的]|退[了过货]|换[了过]|下[了单]|签收|收到|问过|投诉|反馈|评价))';
const LENGTH = 2;

/** Another buyer's given name of two characters where the surname was left out. `value` is the whole name. */
export function findGivenNames(words: Normalised, names: readonly string[]): readonly Candidate[] {
  return names.flatMap((name) => {
    const given = name.slice(surnameLength(name));
    if (given.length !== LENGTH || given === name || !words.text.includes(given)) return [];
    return matchesOf(new RegExp(given + DOES, 'gu'), words.text).map(({ index }) =>
      candidateIn(words, index, index + LENGTH, name, 'likely'),
    );
  });
}
