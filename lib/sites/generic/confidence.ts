import { asksForMessage } from './asked-by';
import { findList } from './find-list';
import type { SidedRow } from './read-rows';
import { saysSend, sends } from './says-send';
import type { Side } from './side';
import { sideByNames, sideByPlace } from './side';

/** How far a detected part may be relied on, by how many independent signs speak for it: not a measured probability. */
export type Confidence = 'high' | 'medium' | 'low';

/** It asks for a message, a control that says "send" goes with it, a conversation stands beside it. */
export function composerConfidence(composer: HTMLElement, send: Element | undefined): Confidence {
  return levelOf([asksForMessage(composer), send !== undefined && saysSend(send), findList(composer) !== undefined]);
}

/** It says so in words, or only in its name or picture, or merely stands where such controls do. */
export function sendConfidence(control: Element): Confidence {
  return saysSend(control) ? 'high' : sends(control) ? 'medium' : 'low';
}

/** Names in the markup, places, and the authors each tell the same two sides. */
export function rowsConfidence(rows: readonly SidedRow[], list: Element): Confidence {
  if (!isBoth(rows.map(({ side }) => side))) return 'low';
  const agrees = (told: (row: Element, list: Element) => Side | undefined) => {
    const sides = rows.map(({ element }) => told(element, list));
    return isBoth(sides) && rows.every(({ side }, at) => sides[at] === undefined || sides[at] === side);
  };
  const authors = new Set(rows.map(({ author }) => author).filter((author) => author !== undefined));
  return levelOf([agrees(sideByNames), agrees(sideByPlace), authors.size === 2]);
}

/** Rows of the other side have it too; it stands as a heading does. */
export function nameConfidence(name: string, holder: Element, rows: readonly SidedRow[]): Confidence {
  const isAuthor = rows.some(({ side, author }) => side === 'buyer' && author === name);
  return levelOf([isAuthor, holder.closest('h1, h2, h3, h4, header, strong, b, [role="heading"]') !== null]);
}

function isBoth(sides: readonly (Side | undefined)[]): boolean {
  return sides.includes('agent') && sides.includes('buyer');
}

/** One sign alone may be chance; two are not. */
function levelOf(signs: readonly boolean[]): Confidence {
  const count = signs.filter(Boolean).length;
  return count > 1 ? 'high' : count === 1 ? 'medium' : 'low';
}
