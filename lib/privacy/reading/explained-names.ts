import { matchesOf } from '../../text/matches';
import type { Normalised } from '../../text/normalise';
import type { Candidate } from '../detector';
import { candidateIn } from './candidates';
import { nameAtStart } from './names';

// 三点水的江,海洋的海,波浪的波: the characters of a name, each told by a word it stands in or a part it has.
const PART = '(?:就?是)?(?:(\\p{Script=Han})(?:就?是))?[^,。!?;\\n的]{1,6}的(\\p{Script=Han})';
const CHAIN = new RegExp(
  `(?:姓|名字?|叫|收[件货]人?)(?:就?是|叫|:|\\s)*${PART}(?:[,\\s]{1,2}${PART}){1,2}(?=$|[,。!?;\\s])`,
  'gu',
);
const ASKS_FOR_NAME = /姓|名字|叫|收[件货]|主人|客户?|买家|位/u;
/** 雅是优雅的雅,筑是竹字头那个, behind 姓温. */
const BEHIND_SURNAME =
  /姓(\p{Script=Han})[,\s]{1,2}(\p{Script=Han})[就也]?是[^,。!?;\n]{1,6}?(?:的\2|字?头那?个?|旁那?个?)(?:[,\s]{1,2}(\p{Script=Han})[就也]?是[^,。!?;\n]{1,6}?(?:的\3|字?头那?个?|旁那?个?))?/gu;
/** 染翠翠 冉冉升起的冉: the surname told behind the name. */
const TOLD_AFTER =
  /(?:主人|收[件货]人|姓名|名字|叫|姓|客户?|买家|位)[是叫:\s]{0,2}(\p{Script=Han}{2,3})[,\s]?\p{Script=Han}{1,5}的(\p{Script=Han})(?=$|[,。!?;\s])/gu;
const EXPLAINED = /的\p{Script=Han}(?:$|[,。!?;\s])|[字]头|旁那/u;

/** Names whose characters are explained rather than written. `value` is the name. */
export function explainedNames(words: Normalised): readonly Candidate[] {
  const { text } = words;
  if (!ASKS_FOR_NAME.test(text) || !EXPLAINED.test(text)) return [];
  const chains = matchesOf(CHAIN, text).flatMap((match) => {
    const name = [match[2], match[4], match[6]].join('');
    return nameAtStart(name) === name ? [{ match, name }] : [];
  });
  const surnamed = matchesOf(BEHIND_SURNAME, text).map((match) => ({ match, name: match.slice(1).join('') }));
  const told = matchesOf(TOLD_AFTER, text).flatMap((match) => {
    const [whole, written = '', surname = ''] = match;
    const isExplained = whole.slice(0, -2).includes(surname);
    return isExplained ? [{ match, name: surname + written.slice(1) }] : [];
  });
  return [...surnamed, ...chains, ...told].map(({ match: { index, 0: said }, name }) =>
    candidateIn(words, index, index + said.length, name, 'likely'),
  );
}
