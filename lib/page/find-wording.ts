import type { Finding } from '../chat/finding';
import type { Judgement } from './guard-core';
import { stepWhileIdle } from './step-while-idle';

export interface WordingSearchOptions {
  readonly view: Pick<Window, 'requestIdleCallback'>;
  /** Milliseconds on any clock. */
  readonly now: () => number;
}

/** Looks for a better wording without holding the page up. */
export interface WordingSearch {
  /** The better wording if it is known or found at once; else undefined, and `onFound` is told when it is found later. */
  readonly look: (judgement: Judgement, onFound: () => void) => string | undefined;
  /** Finds it now, however long it takes: the agent asks for it. */
  readonly finish: (judgement: Judgement) => string | undefined;
}

/** Milliseconds of looking before the rest is left to idle moments: a card that comes whole is worth waiting for, a long task is not. */
const AT_ONCE = 25;

interface Search {
  readonly steps: Iterator<unknown, string | undefined>;
  done?: { readonly wording: string | undefined };
}

/** Looks for a moment at once, then in short steps while the page is idle; what was found for a judgement is not looked for again. */
export function createWordingSearch({ view, now }: WordingSearchOptions): WordingSearch {
  // The findings are the same array as long as draft, conversation, policy and judge are.
  const searches = new WeakMap<readonly Finding[], Search>();
  let last: Search | undefined;

  const searchOf = ({ findings, reword }: Judgement): Search => {
    last = searches.get(findings) ?? { steps: reword?.() ?? [][Symbol.iterator]() };
    searches.set(findings, last);
    return last;
  };
  return {
    look: (judgement, onFound) => {
      const search = searchOf(judgement);
      const until = now() + AT_ONCE;
      while (now() < until && !isOver(search));
      if (search.done !== undefined) return search.done.wording;
      stepWhileIdle({ view, steps: restOf(search, onFound), wanted: () => last === search });
      return undefined;
    },
    finish: (judgement) => {
      const search = searchOf(judgement);
      while (!isOver(search));
      return search.done?.wording;
    },
  };
}

/** Takes a step if there is one left. */
function isOver(search: Search): boolean {
  if (search.done !== undefined) return true;
  const { done, value } = search.steps.next();
  if (done === true) search.done = { wording: value };
  return search.done !== undefined;
}

function* restOf(search: Search, onFound: () => void): Generator<void, void, void> {
  while (!isOver(search)) yield;
  onFound();
}
