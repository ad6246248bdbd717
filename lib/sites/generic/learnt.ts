import { readBlockText } from '../block-text';
import { shownParent, shows } from '../flat-tree';
import { isTextField, isVisible } from '../visible';
import { CONTROLS } from './says-send';
import type { Side } from './side';

/**
 * What a page teaches by what it does: a text that was in the composer appears as a row, so that row is the agent's; a
 * control was pressed in between, so that control sends. In memory only, gone when the page is loaded anew; the text
 * itself is forgotten as soon as its row is seen.
 */
interface Learnt {
  draft: string;
  pressed: HTMLElement | undefined;
  control: HTMLElement | undefined;
}

/** What could be told of a row that the agent was seen to send. */
export interface OwnRow {
  readonly kind: string;
  readonly named: Side | undefined;
  readonly placed: Side | undefined;
  readonly author: string | undefined;
}

/** Shorter drafts appear in rows of their own accord. */
const SHORTEST = 2;
const ownRows = new WeakMap<Document, OwnRow>();
const learnt = new WeakMap<HTMLElement, Learnt>();

/** Remembers what stands in the composer, to be recognised as a row; an empty one keeps what stood there before. */
export function noteDraft(composer: HTMLElement): void {
  const text = draftIn(composer);
  if (text.length < SHORTEST) return;
  const known = learnt.get(composer) ?? { draft: '', pressed: undefined, control: undefined };
  if (text !== known.draft) known.pressed = undefined;
  known.draft = text;
  learnt.set(composer, known);
}

/** Remembers the control that was pressed while a draft stood in the composer. `path`: of the event, innermost first. */
export function notePress(composer: HTMLElement, path: readonly EventTarget[]): void {
  noteDraft(composer);
  const known = learnt.get(composer);
  const target = path.find((step): step is HTMLElement => 'tagName' in step);
  if (known === undefined || target === undefined || draftIn(composer) === '' || shows(composer, target)) return;
  known.pressed = controlAround(target, composer);
}

/** The text that went out of the composer and is to appear as a row. */
export function awaitedText(composer: HTMLElement): string | undefined {
  const draft = learnt.get(composer)?.draft;
  return draft === undefined || draft === '' || draftIn(composer) !== '' ? undefined : draft;
}

/** The awaited text appeared in a new row. */
export function learnOwnRow(composer: HTMLElement, row: OwnRow): void {
  ownRows.set(composer.ownerDocument, row);
  const known = learnt.get(composer);
  if (known === undefined) return;
  known.control = known.pressed ?? known.control;
  known.draft = '';
  known.pressed = undefined;
}

export function ownRowOf(document: Document): OwnRow | undefined {
  return ownRows.get(document);
}

export function learntSendControl(composer: HTMLElement): HTMLElement | undefined {
  const control = learnt.get(composer)?.control;
  return control?.isConnected === true && isVisible(control) ? control : undefined;
}

function draftIn(composer: HTMLElement): string {
  return (isTextField(composer) ? composer.value : readBlockText(composer)).trim();
}

/** What a person would call the thing that was pressed: the button around the picture, else the picture. */
function controlAround(target: HTMLElement, composer: HTMLElement): HTMLElement {
  let at: Element | null = target;
  for (let level = 0; level < 4 && at !== null && !shows(at, composer); level += 1) {
    if (at.matches(CONTROLS)) return at as HTMLElement;
    at = shownParent(at);
  }
  return target;
}
