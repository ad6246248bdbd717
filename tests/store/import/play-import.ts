import type { Phrase } from '../../../lib/chat/phrase';
import type { Bank } from '../../../lib/store/bank';
import { readBank } from '../../../lib/store/formats/read-bank';
import { applyImport, stageImport, undoImport } from '../../../lib/store/import/apply-import';
import { CHOICES, planImport, writesOf } from '../../../lib/store/import/import-plan';
import { PhraseSchema } from '../../../lib/store/phrase-schema';
import { readState } from '../../../lib/store/write-once';
import * as v from 'valibot';
import { runSteps } from '../../../lib/suggest/run-steps';
import { createDisk, NOON, phraseOf } from '../in-memory';
import type { FuzzFile } from './fuzz-files';

/** What a file came to, or what was wrong with that. */
export type Played =
  | { readonly ok: true; readonly end: string; readonly written: number }
  | { readonly ok: false; readonly why: string };

const KNOWN = [phraseOf('p1'), phraseOf('p2', { code: 'fh', body: '今天发' }), phraseOf('p3', { title: '发货' })];

/** A bank that files are imported into, one after the other; each is taken back again. */
export function createFuzzBank() {
  const bank = createDisk().bank();
  let failAt = Number.POSITIVE_INFINITY;
  const refuse = (): void => {
    failAt -= 1;
    if (failAt < 0) throw new DOMException('The disk is full', 'QuotaExceededError');
  };
  bank.phrases.hook('creating', refuse);
  bank.phrases.hook('updating', refuse);
  let round = 0;
  return {
    /** @param full the disk is full after so many rows; undefined: it is not. */
    play: async (file: FuzzFile, full: number | undefined): Promise<Played> => {
      round += 1;
      failAt = Number.POSITIVE_INFINITY;
      if (round === 1) await seed(bank);
      const read = await readBank(file.bytes, file.name);
      if (!read.ok) return { ok: true, end: read.reason, written: 0 };
      const before = await contentOf(bank);
      const plan = runSteps(planImport(read.rows, before.phrases, read.isOwn));
      let ids = 0;
      const newId = (): string => `new:${String(round)}:${String((ids += 1))}`;
      const phrases = writesOf(plan, ({ kind }) => CHOICES[kind][0], 'shop', newId);
      const unsound = phrases.find((phrase) => !v.is(PhraseSchema, phrase));
      if (unsound !== undefined) return { ok: false, why: 'a row that must not be stored' };
      return write(bank, phrases, {
        round,
        before,
        arm: () => (failAt = full ?? failAt),
        disarm: () => (failAt = Infinity),
      });
    },
  };
}

interface Writing {
  readonly round: number;
  readonly before: Content;
  readonly arm: () => void;
  readonly disarm: () => void;
}

/** All of it is there, or nothing has changed; afterwards it is taken back. */
async function write(bank: Bank, phrases: readonly Phrase[], { round, before, arm, disarm }: Writing): Promise<Played> {
  const id = `import ${String(round)}`;
  const half = Math.ceil(phrases.length / 2);
  await stageImport(bank, id, 0, phrases.slice(0, half));
  await stageImport(bank, id, 1, phrases.slice(half));
  arm();
  const applied = await applyImport(bank, { id, now: NOON + round }, 2);
  disarm();
  const after = await contentOf(bank);
  if (!applied.ok) {
    const isUntouched = JSON.stringify(after) === JSON.stringify(before);
    return isUntouched ? { ok: true, end: 'disk full', written: 0 } : { ok: false, why: 'written by half' };
  }
  const there = new Map(after.phrases.map((phrase) => [phrase.id, phrase.body]));
  if (!phrases.every((phrase) => there.get(phrase.id) === phrase.body)) return { ok: false, why: 'rows are missing' };
  if (after.count !== after.phrases.length) return { ok: false, why: 'the bank miscounts' };
  await undoImport(bank, { id: `undo ${String(round)}`, now: NOON + round });
  const back = await contentOf(bank);
  if (JSON.stringify(back.phrases) !== JSON.stringify(before.phrases)) return { ok: false, why: 'undo left something' };
  await bank.history.clear();
  await bank.applied.clear();
  return { ok: true, end: 'read', written: phrases.length };
}

interface Content {
  readonly phrases: readonly Phrase[];
  readonly count: number;
}

async function contentOf(bank: Bank): Promise<Content> {
  return { phrases: await bank.phrases.toArray(), count: (await readState(bank))?.phrases ?? 0 };
}

async function seed(bank: Bank): Promise<void> {
  await stageImport(bank, 'seed', 0, KNOWN);
  await applyImport(bank, { id: 'seed', now: NOON }, 1);
}
