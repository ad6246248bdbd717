import type { Phrase } from '../chat/phrase';
import type { BankMeaning } from './intents/bank-meaning';
import { readBank } from './intents/bank-meaning';
import type { PhraseGroups } from './intents/phrase-groups';
import { joinLists } from './join-lists';
import type { IntentModel } from './intents/intent-model';
import { firstRowsOf } from './phrase-rows';
import type { Steps } from './run-steps';

/** Phrases read in one step: a few milliseconds. */
const EACH_STEP = 16;

/** Neighbouring phrases of a meaning that was read before, with the row of the first. */
export interface KnownMeaning {
  readonly meaning: BankMeaning;
  /** Classes kept of each phrase. */
  readonly each: number;
  readonly phrase: number;
  readonly row: number;
  readonly count: number;
}

/** What the model makes of a bank, read in steps: the list goes on without it meanwhile. */
export function* meaningSteps(
  phrases: readonly Phrase[],
  firstRow: Uint32Array,
  model: IntentModel,
): Steps<BankMeaning> {
  const known: KnownMeaning[] = [];
  for (let from = 0; from < phrases.length; from += EACH_STEP) {
    known.push(readMeanings(phrases.slice(from, from + EACH_STEP), model));
    yield;
  }
  return joinMeanings(known, firstRow, model);
}

/** Reads a few phrases. */
function readMeanings(phrases: readonly Phrase[], model: IntentModel): KnownMeaning {
  const meaning = readBank(phrases, firstRowsOf(phrases), model);
  const each = meaning.classes.length / Math.max(1, phrases.length);
  return { meaning, each, phrase: 0, row: 0, count: phrases.length };
}

/** The meaning of a bank all of whose phrases, in their order, were read before. */
export function joinMeanings(known: readonly KnownMeaning[], firstRow: Uint32Array, model: IntentModel): BankMeaning {
  const { size } = model;
  const count = firstRow.length - 1;
  const each = known.find((part) => part.count > 0)?.each ?? 0;
  const vectors = new Int8Array((firstRow[count] ?? 0) * size);
  const classes = new Uint8Array(count * each);
  const shares = new Uint8Array(count * each);
  const soothing: number[] = [];
  let position = 0;
  for (const { meaning, phrase, row, count: more } of known) {
    const start = firstRow[position] ?? 0;
    const end = row + (firstRow[position + more] ?? 0) - start;
    vectors.set(meaning.vectors.subarray(row * size, end * size), start * size);
    classes.set(meaning.classes.subarray(phrase * each, (phrase + more) * each), position * each);
    shares.set(meaning.shares.subarray(phrase * each, (phrase + more) * each), position * each);
    for (let i = 0; i < meaning.soothing.length; i += 1) {
      const soothes = meaning.soothing[i] ?? 0;
      if (soothes >= phrase && soothes < phrase + more) soothing.push(position + soothes - phrase);
    }
    position += more;
  }
  const byIntent = byClass(classes, shares, each, model.intents.length);
  return {
    model,
    vectors,
    classes,
    shares,
    ...byIntent,
    groups: joinGroups(known, count),
    soothing: Uint32Array.from(soothing),
  };
}

/** As `createGroupsReader` would have collected them. */
function joinGroups(known: readonly KnownMeaning[], count: number): PhraseGroups {
  const lists = joinLists(
    known.map(({ meaning, phrase, count: more }) => ({ ...meaning.groups, list: phrase, count: more })),
  );
  const phrasesWith = new Uint32Array(known[0]?.meaning.groups.rarity.length ?? 0);
  const last = new Int32Array(phrasesWith.length).fill(-1);
  for (let phrase = 0; phrase < count; phrase += 1) {
    const end = lists.starts[phrase + 1] ?? 0;
    for (let i = lists.starts[phrase] ?? 0; i < end; i += 1) {
      const group = (lists.entries[i] ?? 0) >> 1;
      if (last[group] === phrase) continue;
      last[group] = phrase;
      phrasesWith[group] = (phrasesWith[group] ?? 0) + 1;
    }
  }
  return { ...lists, rarity: Float32Array.from(phrasesWith, (having) => Math.log(1 + (count + 0.5) / (having + 0.5))) };
}

/** Lists for each class the phrases that have it, the surest first and as they come among equals. */
function byClass(classes: Uint8Array, shares: Uint8Array, each: number, count: number) {
  const starts = new Uint32Array(count + 1);
  const below = new Uint32Array(257);
  for (let i = 0; i < shares.length; i += 1) {
    const share = shares[i] ?? 0;
    if (share === 0) continue;
    const next = (classes[i] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
    below[255 - share + 1] = (below[255 - share + 1] ?? 0) + 1;
  }
  accumulate(starts);
  accumulate(below);
  const surest = new Uint32Array(starts[count] ?? 0);
  for (let i = 0; i < shares.length; i += 1) {
    const share = shares[i] ?? 0;
    if (share > 0) place(surest, below, 255 - share, i);
  }
  const next = starts.slice();
  const phrases = new Uint32Array(surest.length);
  for (const i of surest) place(phrases, next, classes[i] ?? 0, Math.floor(i / each));
  return { starts, phrases };
}

function accumulate(counts: Uint32Array): void {
  for (let i = 1; i < counts.length; i += 1) counts[i] = (counts[i] ?? 0) + (counts[i - 1] ?? 0);
}

function place(list: Uint32Array, next: Uint32Array, bucket: number, value: number): void {
  const at = next[bucket] ?? 0;
  list[at] = value;
  next[bucket] = at + 1;
}
