import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import type { Phrase } from '../../../lib/chat/phrase';
import { ALL_STARTER_PHRASES } from '../../../lib/headless/starter-packs';
import type { Carrier } from '../../../lib/messages/ask';
import { ask } from '../../../lib/messages/ask';
import { SCHEMA_VERSION } from '../../../lib/store/bank';
import type { BankState } from '../../../lib/store/bank';
import { rowsOf } from './extension-page';
import type { FirstBank } from './first-bank';

/** In the pages of the extension, where the functions handed to `evaluate` run. */
declare const chrome: typeof browser;

const BANK = { name: 'tuotie-bank' };
const TALLY = { name: 'tuotie-tally' };

/** How far the migration had come when nobody was at work on it any more. */
export type Stage = 'not begun' | 'schema raised' | 'finished';

/** The version of the database alone, and whether it was given what ships today. */
export async function stageOf(page: Page): Promise<Stage> {
  const version = await page.evaluate(
    async (name) => (await indexedDB.databases()).find((database) => database.name === name)?.version ?? 0,
    BANK.name,
  );
  if (version < SCHEMA_VERSION * 10) return 'not begun';
  const keys = (await rowsOf(page, BANK, 'meta')).map((row) => (row as { readonly key: string }).key);
  return keys.includes('starter') ? 'finished' : 'schema raised';
}

/** What is wrong with a bank after its migration, a line each; empty: it is whole, nothing is doubled, and it can be written. */
export async function faultsOf(page: Page, old: FirstBank, carrier: Carrier): Promise<readonly string[]> {
  const condition = await ask('bank.condition', {}, carrier);
  const tally = await ask('tally.today', {}, carrier);
  if (!condition.ok || !tally.ok) return ['the background does not answer'];
  const told = condition.value.ok ? [] : [`told of a loss: ${condition.value.reason}`];
  return [
    ...told,
    ...(await rowFaults(page, old)),
    ...(await besideFaults(page, old)),
    ...(await writeFaults(page, old, carrier)),
  ];
}

async function rowFaults(page: Page, { phrases, removed }: FirstBank): Promise<readonly string[]> {
  const rows = (await rowsOf(page, BANK, 'phrases')) as Phrase[];
  const [there, before] = [new Map(rows.map((row) => [row.id, row])), new Set(phrases.map(({ id }) => id))];
  const shipped = new Set(ALL_STARTER_PHRASES.map(({ id }) => id));
  const lost = phrases.filter((phrase) => !isDeepStrictEqual(there.get(phrase.id), phrase));
  const strangers = rows.filter(({ id }) => !before.has(id) && !shipped.has(id));
  const missing = [...shipped].filter((id) => !there.has(id) && id !== removed.id);
  const texts = new Set(rows.map(({ title, body }) => `${title}\n${body}`));
  const state = await metaOf<BankState>(page, 'state');
  return [
    ...(lost.length === 0 ? [] : [`${String(lost.length)} phrases lost or changed, such as ${lost[0]?.id ?? ''}`]),
    ...(strangers.length === 0 ? [] : [`${String(strangers.length)} rows that nobody wrote`]),
    ...(texts.size === rows.length ? [] : [`${String(rows.length - texts.size)} phrases doubled`]),
    ...(missing.length === 0 ? [] : [`${String(missing.length)} shipped phrases have not come`]),
    ...(there.has(removed.id) ? ['a removed phrase is back'] : []),
    ...(state?.phrases === rows.length ? [] : [`${String(state?.phrases)} counted, ${String(rows.length)} there`]),
  ];
}

async function besideFaults(page: Page, { removed, applied, usage, storage }: FirstBank): Promise<readonly string[]> {
  const [gone, keys] = [await rowsOf(page, BANK, 'removed'), await rowsOf(page, BANK, 'applied')];
  const [marker, settings] = await page.evaluate(async () => {
    const kept = await chrome.storage.local.get(['bank.marker', 'settings']);
    return [kept['bank.marker'], kept['settings']] as const;
  });
  const isLevel = isDeepStrictEqual(marker, {
    schemaVersion: SCHEMA_VERSION,
    generation: 1,
    ...(await metaOf<BankState>(page, 'state')),
  });
  const known = new Set(keys.map((row) => (row as { readonly id: string }).id));
  return [
    ...(gone.some((row) => (row as { readonly id: string }).id === removed.id) ? [] : ['a removal is forgotten']),
    ...(applied.every(({ id }) => known.has(id)) ? [] : ['idempotency keys are forgotten']),
    ...(isDeepStrictEqual(sorted(await rowsOf(page, TALLY, 'usage')), sorted(usage)) ? [] : ['counts of use differ']),
    ...(isLevel ? [] : [`the marker stands at ${JSON.stringify(marker)}`]),
    ...(isDeepStrictEqual(settings, storage['settings']) ? [] : ['the settings differ']),
  ];
}

/** An old phrase is edited; what it said before must be kept, which only the present schema can. */
async function writeFaults(page: Page, { phrases }: FirstBank, carrier: Carrier): Promise<readonly string[]> {
  const [phrase] = phrases;
  if (phrase === undefined) return ['no phrases'];
  const edited = { ...phrase, body: '改过了。' };
  const saved = await ask('phrase.save', { id: randomUUID(), phrase: edited }, carrier);
  const versions = (await rowsOf(page, BANK, 'history')) as { readonly id: string }[];
  const isKept = versions.some(({ id }) => id === phrase.id);
  return saved.ok && isKept ? [] : [`an edit ${saved.ok ? 'left no version behind' : `failed: ${saved.reason}`}`];
}

async function metaOf<Value>(page: Page, key: string): Promise<Value | undefined> {
  const row = (await rowsOf(page, BANK, 'meta')).find((one) => (one as { readonly key: string }).key === key);
  return (row as { readonly value: Value } | undefined)?.value;
}

function sorted(rows: readonly unknown[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row, Object.keys(row as object).toSorted())).toSorted();
}
