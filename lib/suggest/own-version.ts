import type { Phrase } from '../chat/phrase';
import { editDistance, withoutBlanks } from '../text/likeness';
import { findVariables } from '../text/template/find-variables';
import { CURSOR } from '../text/template/names';
import { lettersOf } from './sample-question';

/** A phrase that was inserted and what was sent in its place. */
export interface SentVersion {
  readonly phrase: Phrase;
  /** As it was inserted, slots filled. */
  readonly inserted: string;
  readonly sent: string;
  /** Values of the variables when it was inserted. */
  readonly values: Readonly<Record<string, string | undefined>>;
  /** The text with a slot in place of everything that tells about a person and is not the shop's own. */
  readonly withSlotsForData: (text: string) => string;
}

export interface OwnVersion {
  /** What to keep: this buyer's facts are slots again, any other customer data too. */
  readonly body: string;
  /** The phrase is nothing but this text and slots, so that it can take the text's place. */
  readonly replaces: boolean;
}

// A difference that is worth keeping: not a word of politeness, not a corrected letter.
const LEAST_LETTERS = 4;
const LEAST_SHARE = 0.06;
/** Letters of a reply that is one. */
const SHORTEST = 6;
const LONGEST = 1_500;

/** Facts of one buyer: in a phrase they are never meant as they stand. */
const PERSONAL = new Set(['买家昵称', '订单号', '收货人', '物流单号']);

/**
 * What the agent made of a phrase, as a phrase: undefined where it differs only by a filled slot, a name or a word or two.
 */
export function ownVersionOf(version: SentVersion): OwnVersion | undefined {
  const { phrase, inserted, sent } = version;
  if (sent.length > LONGEST || inserted.length > LONGEST) return undefined;
  const was = refill(phrase.body, withSlots(inserted, version));
  const now = refill(phrase.body, withSlots(sent.trim(), version));
  if (onlyFills(was, now) || !isRealChange(was, now)) return undefined;
  const body = version.withSlotsForData(now);
  if (lettersOf(withoutSlots(body)).length < SHORTEST) return undefined;
  const plain = phrase.body.replaceAll(`{${CURSOR}}`, '');
  return { body, replaces: withoutBlanks(was) === withoutBlanks(plain) };
}

/** Values become their slots again: this buyer's always, others (the date) where the phrase had them. */
function withSlots(text: string, { phrase, values }: SentVersion): string {
  const inPhrase = new Set(findVariables(phrase.body).map(({ name }) => name));
  const known = Object.entries(values)
    .flatMap(([name, value]) => (value === undefined || value.trim().length < 2 ? [] : [{ name, value }]))
    .filter(({ name }) => inPhrase.has(name) || PERSONAL.has(name))
    .toSorted((a, b) => b.value.length - a.value.length);
  let out = '';
  for (let at = 0; at < text.length;) {
    const found = known.find(({ value }) => text.startsWith(value, at));
    out += found === undefined ? text.charAt(at) : `{${found.name}}`;
    at += found?.value.length ?? 1;
  }
  return out;
}

function withoutSlots(text: string): string {
  return piecesOf(text).join('');
}

/** The text between the slots; one piece more than there are slots. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of findVariables(text)) {
    pieces.push(text.slice(from, start));
    from = end;
  }
  return [...pieces, text.slice(from)];
}

/** Whether the agent only put something into slots that stood empty. */
function onlyFills(was: string, now: string): boolean {
  const pieces = piecesOf(was).map(lettersOf);
  const letters = lettersOf(withoutSlots(now));
  let at = 0;
  for (const piece of pieces) {
    const found = letters.indexOf(piece, at);
    if (found < 0 || (at === 0 && piece === pieces[0] && found > 0)) return false;
    at = found + piece.length;
  }
  return pieces.length > 1 && letters.endsWith(pieces.at(-1) ?? '');
}

function isRealChange(was: string, now: string): boolean {
  const before = lettersOf(withoutSlots(was));
  const after = lettersOf(withoutSlots(now));
  const distance = editDistance(before, after);
  return distance >= Math.max(LEAST_LETTERS, LEAST_SHARE * Math.max(before.length, after.length));
}

const NEIGHBOURS = 4;
const LONGEST_FILL = 24;

/** Slots that were computed or filled by hand stand again where the words around them are still the phrase's. */
function refill(body: string, text: string): string {
  let out = text;
  for (const { name, start, end } of findVariables(body)) {
    if (name === CURSOR || out.includes(`{${name}}`)) continue;
    const before = body.slice(Math.max(0, start - NEIGHBOURS), start);
    const after = body.slice(end, end + NEIGHBOURS);
    if (before.length < 2 || after.length < 2 || /[{}]/u.test(before + after)) continue;
    const from = out.indexOf(before);
    const to = from < 0 ? -1 : out.indexOf(after, from + before.length);
    if (to < 0 || to - from - before.length > LONGEST_FILL) continue;
    out = `${out.slice(0, from + before.length)}{${name}}${out.slice(to)}`;
  }
  return out;
}
