import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Phrase } from '../../../lib/chat/phrase';
import type { Random } from '../../../lib/headless/seeded';
import { ask } from '../../../lib/messages/ask';
import type { LaunchOptions } from '../../e2e/browser';
import { launch } from '../../e2e/browser';
import type { Damage } from './damage';
import { bankInUse, patientCarrierThrough, rowsOf } from './extension-page';

/** Enough that LevelDB sorts some into tables of their own. */
const PHRASES = 8_000;
const PIECE = 500;
/** Changed after the newest backup, as in the half minute before the next one. */
const CHANGED_SINCE = 20;

/** What became of the bank after its files were damaged. */
export interface Outcome {
  readonly damage: string;
  /** The user was told. */
  readonly noticed: boolean;
  /** Share of the phrases that are there as they were written last. */
  readonly kept: number;
  /** Phrases that are there at all. */
  readonly rows: number;
  /** Milliseconds from the first message to the answer. */
  readonly took: number;
}

type Start = Pick<LaunchOptions, 'executable' | 'extension'>;

/** Fills a bank, then damages a copy of the profile in each way and opens that. */
export async function sufferDamages(
  start: Start,
  damages: readonly Damage[],
  { times, random, told }: { readonly times: number; readonly random: Random; readonly told: (one: Outcome) => void },
): Promise<readonly Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tuotie-faults-'));
  const sound = join(folder, 'sound');
  const outcomes: Outcome[] = [];
  try {
    const expected = await inProfile(start, sound, fillBank);
    for (const damage of damages) {
      for (let time = 0; time < times; time += 1) {
        const copy = join(folder, 'damaged');
        cpSync(sound, copy, { recursive: true });
        if (damage.inflict(copy, random)) {
          const outcome = await inProfile(start, copy, async (page) => lookAt(page, expected));
          outcomes.push({ damage: damage.name, ...outcome });
          told({ damage: damage.name, ...outcome });
        }
        rmSync(copy, { recursive: true });
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return outcomes;
}

async function inProfile<T>(start: Start, profile: string, work: (page: Page) => Promise<T>): Promise<T> {
  const browser = await launch('chromium', { ...start, args: [`--user-data-dir=${profile}`] });
  try {
    return await work(await browser.openExtensionPage('options.html#about'));
  } finally {
    await browser.close();
  }
}

/** Phrases that were there for long, a backup, and some that were changed after it. */
async function fillBank(page: Page): Promise<ReadonlyMap<string, string>> {
  const carrier = patientCarrierThrough(page);
  await ask('bank.condition', {}, carrier);
  const id = randomUUID();
  const parts = PHRASES / PIECE;
  for (let part = 0; part < parts; part += 1) {
    const phrases = Array.from({ length: PIECE }, (_, row) => phraseOf(part * PIECE + row, '您好,已为您登记。'));
    await mustBeOk(ask('import.stage', { id, part, phrases }, carrier));
  }
  await mustBeOk(ask('import.apply', { id, parts }, carrier));
  await mustBeOk(ask('backup.take', { id: randomUUID() }, carrier));
  for (let row = 0; row < CHANGED_SINCE; row += 1) {
    const phrase = phraseOf(row, '您好,已为您改好。');
    await mustBeOk(ask('phrase.save', { id: randomUUID(), phrase }, carrier));
  }
  return bodiesIn(page);
}

async function lookAt(page: Page, expected: ReadonlyMap<string, string>): Promise<Omit<Outcome, 'damage'>> {
  const began = performance.now();
  const condition = await ask('bank.condition', {}, patientCarrierThrough(page));
  const took = performance.now() - began;
  const bodies = await bodiesIn(page);
  const kept = [...expected].filter(([id, body]) => bodies.get(id) === body).length / expected.size;
  const rows = [...expected.keys()].filter((id) => bodies.has(id)).length / expected.size;
  return { noticed: condition.ok && !condition.value.ok, kept, rows, took };
}

async function bodiesIn(page: Page): Promise<ReadonlyMap<string, string>> {
  const phrases = (await rowsOf(page, await bankInUse(page), 'phrases')) as Phrase[];
  return new Map(phrases.map(({ id, body }) => [id, body]));
}

async function mustBeOk(answer: Promise<{ readonly ok: boolean }>): Promise<void> {
  if (!(await answer).ok) throw new Error('the bank could not be filled');
}

function phraseOf(row: number, words: string): Phrase {
  const id = `row:${String(row)}`;
  const body = `${words}第 ${String(row)} 条。${'这边会尽快跟进,有结果第一时间告诉您。'.repeat(6)}`;
  return { id, owner: 'shop', group: '售后', title: id, body, code: '', keywords: [], samples: [], updatedAt: 0 };
}
