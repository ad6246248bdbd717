import type { Phrase } from '../chat/phrase';
import type { Steps } from '../suggest/run-steps';
import { parseTemplate } from '../text/template/parse';
import { movedGroup } from './group-tree';

/** What a phrase may hold (`lib/store/phrase-schema.ts`). */
const LONGEST_BODY = 10_000;
const LONGEST_TITLE = 500;
const MOST_KEYWORDS = 200;

/** What becomes of a phrase; undefined where it stays as it is. */
export type Edit = (phrase: Phrase) => Phrase | undefined;

/** Phrases edited in one step. */
const EACH_STEP = 64;

/** The phrases that an edit changes, as they become, in steps. `onDone` hears how many were looked at. */
export function* editSteps(
  phrases: readonly Phrase[],
  edit: Edit,
  onDone: (done: number) => void = () => undefined,
): Steps<readonly Phrase[]> {
  const changed: Phrase[] = [];
  for (const [at, phrase] of phrases.entries()) {
    const next = edit(phrase);
    if (next !== undefined) changed.push(next);
    if (at % EACH_STEP !== EACH_STEP - 1) continue;
    onDone(at + 1);
    yield;
  }
  return changed;
}

/** Puts phrases into a group. */
export function moveTo(group: string): Edit {
  return (phrase) => (phrase.group === group ? undefined : { ...phrase, group });
}

/** Phrases of a group and below go along with it. */
export function moveGroup(from: string, to: string): Edit {
  return (phrase) => {
    const group = movedGroup(phrase.group, from, to);
    return group === phrase.group ? undefined : { ...phrase, group };
  };
}

/** A phrase that can take no more keywords stays as it is. */
export function addKeyword(keyword: string): Edit {
  return (phrase) =>
    phrase.keywords.includes(keyword) || phrase.keywords.length >= MOST_KEYWORDS
      ? undefined
      : { ...phrase, keywords: [...phrase.keywords, keyword] };
}

/** Takes a keyword off phrases that have it. */
export function removeKeyword(keyword: string): Edit {
  return (phrase) =>
    phrase.keywords.includes(keyword)
      ? { ...phrase, keywords: phrase.keywords.filter((other) => other !== keyword) }
      : undefined;
}

/** @param from and @param until local days, `2026-03-08`; empty: no bound. */
export function setValidity(from: string, until: string): Edit {
  return (phrase) => {
    if ((phrase.validFrom ?? '') === from && (phrase.validUntil ?? '') === until) return undefined;
    const { validFrom: _from, validUntil: _until, ...rest } = phrase;
    return { ...rest, ...(from === '' ? {} : { validFrom: from }), ...(until === '' ? {} : { validUntil: until }) };
  };
}

/**
 * Replaces a text, letter by letter as it is written, in the title and the body. A phrase that would lose all its words, or whose
 * template would be broken by it, or that would grow too long, stays as it is.
 */
export function replaceText(wanted: string, by: string): Edit {
  return (phrase) => {
    if (wanted === '' || wanted === by) return undefined;
    const body = phrase.body.replaceAll(wanted, () => by);
    const title = phrase.title.replaceAll(wanted, () => by).trim();
    if (body === phrase.body && title === phrase.title) return undefined;
    const tooLong = body.length > LONGEST_BODY || title.length > LONGEST_TITLE;
    const broken = tooLong || body.trim() === '' || faultsIn(body) > faultsIn(phrase.body);
    return broken ? undefined : { ...phrase, body, title: title === '' ? phrase.title : title };
  };
}

function faultsIn(body: string): number {
  return parseTemplate(body).issues.filter(({ severity }) => severity === 'error').length;
}
