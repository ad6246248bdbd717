/** What a row or a control is only now and then. */
const STATES =
  /^(?:is|has)-|^(?:active|selected|current|focus(?:ed|-within|-visible)?|hover(?:ed)?|open(?:ed)?|closed|show[ns]?|hidden|visible|disabled|enabled|loading|loaded|unread|read|new|last|first|odd|even|sending|failed|success|animat\w*|enter\w*|leav\w*|transition\w*|on|off|in-?view)$|[-_](?:active|selected|current|focused|hover|disabled|loading|open|unread|first|last)$/iu;
/** Styles made by a build: their names change with every one. */
const BUILT = /^(?:css|sc|jsx|jss|emotion|svelte|tw|ng(?:content|host)?|v)-|^_?ng/iu;
/** The last part of a name, made of letters and digits by a build: `row_a1b2c`, `Msg-3fK9x`. */
const HASHED = /(?:^|[-_])(?=[a-z\d]*\d)(?=[a-z\d]*[a-z])[a-z\d]{5,}$|\d{3,}/iu;

/** Whether a name of an element is there at all times. */
export function isLasting(word: string): boolean {
  return word !== '' && !STATES.test(word);
}

/** Whether a class, an id or a value was most likely given by a person, and so outlives the next build of the page. */
export function isGivenByPerson(word: string): boolean {
  if (word.length < 2 || word.length > 40 || !isLasting(word)) return false;
  if (BUILT.test(word) || HASHED.test(word)) return false;
  // `kWqZa`: humps of one or two letters are no words.
  const humps = word.split(/(?=[A-Z])|[-_]/u).filter((hump) => hump !== '');
  return humps.filter((hump) => hump.length <= 2).length < 3;
}
