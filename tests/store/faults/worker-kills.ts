import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import type { Phrase } from '../../../lib/chat/phrase';
import type { Random } from '../../../lib/headless/seeded';
import type { Carrier } from '../../../lib/messages/ask';
import { ask } from '../../../lib/messages/ask';
import type { TestBrowser } from '../../e2e/browser';
import { carrierThrough, killWorker, rowsOf } from './extension-page';

/** Waking, opening the bank and writing takes about this long: kills are spread over it, milliseconds. */
const SPREAD = 120;
/** Every so many rounds an import of so many phrases, in pieces, takes the place of a save. */
const IMPORT_EVERY = 10;
const IMPORTED = 60;
const PIECES = 3;
const BANK = { name: 'tuotie-bank' };

export interface KillFigures {
  readonly rounds: number;
  /** Workers that were alive when they were ended. */
  readonly kills: number;
  /** Messages that were sent again because no answer came. */
  readonly repeats: number;
  /** Writes that were answered with success. */
  readonly acknowledged: number;
  /** Phrases that are there although no answer came: the agent was told that nothing is known. */
  readonly unanswered: number;
  /** Acknowledged phrases or uses that are not there. */
  readonly lost: readonly string[];
  /** Uses counted twice, rows that nobody wrote, and a bank that miscounts its rows. */
  readonly doubled: readonly string[];
  /** Imports of which a part is there. */
  readonly partial: readonly string[];
}

interface Wanted {
  readonly tried: string[];
  readonly saved: string[];
  readonly used: string[];
  readonly imported: { readonly ids: readonly string[]; readonly done: boolean }[];
}

/** Saves, uses and imports phrases while the background is ended again and again, then looks at what the database holds. */
export async function writeUnderKills(
  browser: TestBrowser,
  page: Page,
  { kills: wantedKills, random }: { readonly kills: number; readonly random: Random },
): Promise<KillFigures> {
  const counted = countingCarrier(carrierThrough(page));
  await ask('bank.condition', {}, counted);
  const before = (await rowsOf(page, BANK, 'phrases')).length;
  const wanted: Wanted = { tried: [], saved: [], used: [], imported: [] };
  let kills = 0;
  let round = 0;
  for (; kills < wantedKills; round += 1) {
    const killed = killWorker(browser, random() * SPREAD);
    if (round % IMPORT_EVERY === IMPORT_EVERY - 1) await importSome(counted, wanted, round);
    else await saveAndUse(counted, wanted, round);
    kills += await killed;
  }
  return { rounds: round, kills, repeats: counted.repeats(), ...(await look(page, wanted, before)) };
}

async function saveAndUse(carrier: Carrier, { tried, saved, used }: Wanted, round: number): Promise<void> {
  const id = `kill:${String(round)}`;
  tried.push(id);
  const save = await ask('phrase.save', { id: randomUUID(), phrase: phraseOf(id) }, carrier);
  if (save.ok) saved.push(id);
  const use = await ask('phrase.used', { id: randomUUID(), phraseId: id, at: 1 }, carrier);
  if (use.ok) used.push(id);
}

async function importSome(carrier: Carrier, { tried, imported }: Wanted, round: number): Promise<void> {
  const ids = Array.from({ length: IMPORTED }, (_, row) => `kill:${String(round)}:${String(row)}`);
  tried.push(...ids);
  const id = randomUUID();
  for (let part = 0; part < PIECES; part += 1) {
    const phrases = ids.filter((_, row) => row % PIECES === part).map(phraseOf);
    const staged = await ask('import.stage', { id, part, phrases }, carrier);
    if (!staged.ok) return void imported.push({ ids, done: false });
  }
  imported.push({ ids, done: (await ask('import.apply', { id, parts: PIECES }, carrier)).ok });
}

async function look(page: Page, { tried, saved, used, imported }: Wanted, before: number) {
  const phrases = (await rowsOf(page, BANK, 'phrases')) as Phrase[];
  const usage = (await rowsOf(page, { name: 'tuotie-tally' }, 'usage')) as { phraseId: string; count: number }[];
  const there = new Set(phrases.map(({ id }) => id));
  const uses = new Map(usage.map(({ phraseId, count }) => [phraseId, count]));
  const written = [...saved, ...imported.filter(({ done }) => done).flatMap(({ ids }) => ids)];
  const torn = imported.filter(({ ids }) => ids.some((id) => there.has(id)) && !ids.every((id) => there.has(id)));
  const ours = tried.filter((id) => there.has(id)).length;
  const strangers = phrases.length - before - ours;
  const state = (await rowsOf(page, BANK, 'meta')).find((row) => (row as { key: string }).key === 'state');
  const { phrases: counted } = (state as { value: { phrases: number } }).value;
  return {
    acknowledged: written.length + used.length,
    unanswered: ours - written.filter((id) => there.has(id)).length,
    lost: [...written.filter((id) => !there.has(id)), ...used.filter((id) => !uses.has(id))],
    doubled: [
      ...used.filter((id) => (uses.get(id) ?? 0) > 1),
      ...(strangers === 0 ? [] : [`${String(strangers)} rows that nobody wrote`]),
      ...(counted === phrases.length ? [] : [`${String(counted)} counted, ${String(phrases.length)} there`]),
    ],
    partial: torn.map(({ ids }) => ids[0] ?? ''),
  };
}

function countingCarrier(carrier: Carrier): Carrier & { readonly repeats: () => number } {
  const sent = new Map<unknown, number>();
  return {
    wait: carrier.wait,
    send: async (message) => {
      const key = JSON.stringify(message);
      sent.set(key, (sent.get(key) ?? 0) + 1);
      return carrier.send(message);
    },
    repeats: () => [...sent.values()].reduce((sum, count) => sum + count - 1, 0),
  };
}

function phraseOf(id: string): Phrase {
  return {
    id,
    owner: 'mine',
    group: '',
    title: id,
    body: '您好,已为您登记。',
    code: '',
    keywords: [],
    samples: [],
    updatedAt: 0,
  };
}
