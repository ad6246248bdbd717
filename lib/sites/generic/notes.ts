import { firstParts, shownText } from '../flat-tree';
import { noted } from '../noted';
import { labelOf, wordsOf } from './words';

const NOTE_CLASSES = ['note', 'internal', 'private', 'whisper'];
const SAYS_NOTE =
  /^(?:内部备注|內部備註|内部消息|内部评论|私密备注|仅团队可见|仅内部可见|仅客服可见|客户不可见|仅自己可见|internal (?:note|comment)|private (?:note|message|comment)|only visible to .{1,20}|note to team|whisper|🔒)$/iu;

/** Whether a row is a note among colleagues, which the buyer does not see: it is no part of the conversation. */
export const isOnlyForTeam = noted((row): boolean =>
  [row, ...firstParts(row)].some((part) => {
    const words = wordsOf(part);
    if (NOTE_CLASSES.some((name) => words.has(name))) return true;
    return SAYS_NOTE.test(labelOf(part)) || SAYS_NOTE.test(ownText(part));
  }),
);

function ownText(part: Element): string {
  return part.children.length === 0 ? shownText(part) : '';
}
