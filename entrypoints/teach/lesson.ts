import type { OutcomeView, PartView } from '../../components/teach/teach-view';
import type { TaughtPage, TaughtPart } from '../../lib/chat/taught-page';
import { TAUGHT_PARTS } from '../../lib/chat/taught-page';
import { shownParent, shownText } from '../../lib/sites/flat-tree';
import type { Derived } from '../../lib/sites/taught/derive-page';
import { derivePage } from '../../lib/sites/taught/derive-page';
import { detectParts } from '../../lib/sites/taught/detect-parts';
import { composerAt, controlAt } from '../../lib/sites/taught/meant-by';

/** What is understood of one part: an element, or that the page has none. */
interface Understood {
  readonly element: HTMLElement | undefined;
  readonly state: PartView['state'];
}

/** What an agent has shown so far, begun with what detection found. */
export interface Lesson {
  readonly element: (part: TaughtPart) => HTMLElement | undefined;
  /** The first part of which nothing is known yet. */
  readonly missing: () => TaughtPart | undefined;
  /** False: what was pressed cannot be this part. */
  readonly show: (part: TaughtPart, pressed: HTMLElement) => boolean;
  readonly without: (part: TaughtPart) => void;
  readonly parts: () => readonly PartView[];
  /** Undefined as long as something is missing. */
  readonly derive: () => Derived | undefined;
}

const LONGEST_SAID = 30;

/** Begins with what was taught before, where that still holds, and what detection finds. `now`: milliseconds since the epoch. */
export function beginLesson(document: Document, taught: readonly TaughtPage[], now: () => number): Lesson {
  const known = new Map<TaughtPart, Understood>();
  for (const [part, { element, confidence }] of Object.entries(detectParts(document, taught))) {
    known.set(part as TaughtPart, { element, state: confidence });
  }
  const element = (part: TaughtPart) => known.get(part)?.element;
  return {
    element,
    missing: () => TAUGHT_PARTS.find((part) => !known.has(part)),
    show: (part, pressed) => {
      const meant = part === 'composer' ? composerAt(pressed) : part === 'send' ? controlAt(pressed) : pressed;
      if (meant !== undefined) known.set(part, { element: meant, state: 'shown' });
      return meant !== undefined;
    },
    without: (part) => known.set(part, { element: undefined, state: 'without' }),
    parts: () =>
      TAUGHT_PARTS.map((part) => ({
        part,
        state: known.get(part)?.state ?? 'missing',
        says: part === 'composer' ? '' : shorten(textAt(element(part))),
      })),
    derive: () => {
      const [composer, buyerRow, ownRow] = [element('composer'), element('buyerRow'), element('ownRow')];
      if (composer === undefined || buyerRow === undefined || ownRow === undefined) return undefined;
      const shown = { composer, buyerRow, ownRow, send: element('send'), name: element('name') };
      return derivePage(shown, composer.ownerDocument.defaultView?.origin ?? '', now());
    },
  };
}

/** What came of it, in numbers. */
export function outcomeOf(derived: Derived | undefined): OutcomeView {
  if (derived === undefined) return { state: 'incomplete' };
  if (!derived.ok) return { state: 'unclear', part: derived.unclear };
  const { buyer, messages } = derived.read;
  const count = (side: 'buyer' | 'agent') => messages.filter(({ from }) => from === side).length;
  return { state: 'ready', buyer, buyerRows: count('buyer'), agentRows: count('agent') };
}

/** What an element says, or what stands around a picture or a mark without words. */
function textAt(element: Element | undefined): string {
  let at = element ?? null;
  for (let level = 0; level < MOST_LEVELS && at !== null; level += 1) {
    const text = shownText(at);
    if (text !== '') return text;
    at = shownParent(at);
  }
  return '';
}

const MOST_LEVELS = 3;

function shorten(text: string): string {
  return text.length > LONGEST_SAID ? `${text.slice(0, LONGEST_SAID)}…` : text;
}
