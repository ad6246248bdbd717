import type { MessageKey } from '../../lib/language/t';
import { t } from '../../lib/language/t';
import type { LineFault } from '../../lib/rules/word-lists/check-lines';

/** A line of a list, or a part of a rule pack. */
type Refusal = LineFault | 'too-many-lists' | 'unknown-rule' | 'invalid';

const TEXTS = {
  empty: 'words.fault.empty',
  'too-long': 'words.fault.tooLong',
  unclosed: 'words.fault.unclosed',
  unopened: 'words.fault.unopened',
  nested: 'words.fault.nested',
  'gap-inside': 'words.fault.gapInside',
  'gap-at-edge': 'words.fault.gapAtEdge',
  'gap-size': 'words.fault.gapSize',
  'maybe-nothing': 'words.fault.maybeNothing',
  'too-many-ways': 'words.fault.tooManyWays',
  'too-many-parts': 'words.fault.tooManyParts',
  'bare-bar': 'words.fault.bareBar',
  'strikes-again': 'words.fault.strikesAgain',
  'too-many-entries': 'words.fault.tooManyEntries',
  'too-many-patterns': 'words.fault.tooManyPatterns',
  'too-many-lists': 'words.fault.tooManyLists',
  'unknown-rule': 'words.fault.unknownRule',
  invalid: 'words.fault.invalid',
} as const satisfies Record<Refusal, MessageKey>;

/** Why a line, or a part of a rule pack, is not taken. */
export function lineFaultText(reason: Refusal): string {
  return t(TEXTS[reason]);
}
