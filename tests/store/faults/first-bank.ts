import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { ALL_STARTER_PHRASES } from '../../../lib/headless/starter-packs';
import { gzipText } from '../../../lib/store/backup/gzip-text';

/** In the pages of the extension, where the functions handed to `evaluate` run. */
declare const chrome: typeof browser;

/** The shop's own phrases in the old bank, beside those that shipped. */
const PHRASES = 2_000;
/** The agent's own among them. */
const MINE_EVERY = 20;
const DAY = '2026-03-01';
/** Milliseconds since the epoch; all of it happened then. */
const THEN = 1_772_330_400_000;

/** A phrase as the first schema knew it. */
export interface FirstPhrase {
  readonly id: string;
  readonly owner: 'shop' | 'mine';
  readonly group: string;
  readonly title: string;
  readonly body: string;
  readonly code: string;
  readonly keywords: readonly string[];
  readonly samples: readonly string[];
  readonly updatedAt: number;
}

/** A table as the first schema declared it, in IndexedDB's own terms. */
interface FirstTable {
  readonly name: string;
  readonly keyPath: string | readonly string[];
  readonly indexes: readonly string[];
  readonly rows: readonly unknown[];
}

/** Everything that the first schema kept of a user. Frozen: it imports nothing that may change with the schema. */
export interface FirstBank {
  readonly phrases: readonly FirstPhrase[];
  /** A shipped phrase that was edited is among `phrases`; this one was removed, and those after it had not been shipped yet. */
  readonly removed: FirstPhrase;
  readonly applied: readonly { readonly id: string; readonly at: number }[];
  readonly usage: readonly { readonly phraseId: string; readonly count: number; readonly lastUsedAt: number }[];
  readonly databases: Readonly<Record<string, readonly FirstTable[]>>;
  readonly storage: Readonly<Record<string, unknown>>;
}

/** A bank of 2,000 phrases and what shipped, used for a while: edits, a removal, counts, idempotency keys, settings, a snapshot. */
export async function createFirstBank(): Promise<FirstBank> {
  const own = Array.from({ length: PHRASES }, (_, row) => ownPhrase(row));
  const [removed, edited, ...untouched] = shippedThen();
  if (removed === undefined || edited === undefined) throw new Error('nothing ships');
  const phrases = [...own, { ...edited, body: '我们店自己的说法。', updatedAt: THEN }, ...untouched];
  const applied = own.slice(0, 50).map(({ id }) => ({ id: `once:${id}`, at: THEN }));
  const usage = own.slice(0, 300).map(({ id }, row) => ({ phraseId: id, count: row + 1, lastUsedAt: THEN }));
  const seeded = Object.fromEntries(shippedThen().map(({ id }) => [id, 0]));
  const state = { sequence: 4_711, phrases: phrases.length };
  return {
    phrases,
    removed,
    applied,
    usage,
    databases: {
      'tuotie-bank': [
        { name: 'phrases', keyPath: 'id', indexes: ['owner', 'group', 'updatedAt'], rows: phrases },
        {
          name: 'removed',
          keyPath: 'id',
          indexes: ['removedAt'],
          rows: [{ id: removed.id, phrase: removed, removedAt: THEN }],
        },
        { name: 'applied', keyPath: 'id', indexes: ['at'], rows: applied },
        {
          name: 'meta',
          keyPath: 'key',
          indexes: [],
          rows: [
            { key: 'state', value: state },
            { key: 'seeded', value: seeded },
          ],
        },
      ],
      'tuotie-tally': [
        { name: 'usage', keyPath: 'phraseId', indexes: [], rows: usage },
        {
          name: 'days',
          keyPath: ['day', 'what'],
          indexes: ['day'],
          rows: [{ day: DAY, what: 'inserted', count: 300 }],
        },
        { name: 'applied', keyPath: 'id', indexes: ['at'], rows: applied },
      ],
    },
    storage: {
      'bank.marker': { schemaVersion: 1, generation: 1, ...state },
      'bank.snapshot': {
        format: 1,
        gzip: await gzipText(JSON.stringify({ phrases, seeded, sequence: state.sequence })),
      },
      settings: {
        version: 1,
        value: { hotkeys: { search: 'Alt+W' }, language: 'zh-CN', offAt: ['https://shop.example.com'] },
        applied: [],
      },
    },
  };
}

/** Puts all of it where the first version of Tuotie had it, in place of whatever is there. The background must not be running. */
export async function layFirstBank(page: Page, { databases, storage }: FirstBank): Promise<void> {
  await page.evaluate(
    async (tables, items) => {
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page, where nothing around this function is
      const done = async (request: IDBRequest): Promise<void> =>
        new Promise((resolve, reject) => {
          request.addEventListener('success', () => resolve());
          request.addEventListener('error', () =>
            reject(new Error(`the old bank could not be laid: ${String(request.error)}`)),
          );
        });
      for (const { name = '' } of await indexedDB.databases()) await done(indexedDB.deleteDatabase(name));
      await chrome.alarms.clearAll();
      await chrome.storage.local.clear();
      for (const [name, stores] of Object.entries(tables)) {
        // Dexie's version 1 is IndexedDB's 10.
        const opening = indexedDB.open(name, 10);
        opening.addEventListener('upgradeneeded', () => {
          for (const { name: table, keyPath, indexes, rows } of stores) {
            const store = opening.result.createObjectStore(table, { keyPath: keyPath as string });
            for (const index of indexes) store.createIndex(index, index);
            for (const row of rows) store.put(row);
          }
        });
        await done(opening);
        opening.result.close();
      }
      await chrome.storage.local.set(items);
    },
    databases,
    storage,
  );
}

function ownPhrase(row: number): FirstPhrase {
  const title = `第 ${String(row)} 条`;
  return {
    id: `row:${String(row)}`,
    owner: row % MINE_EVERY === 0 ? 'mine' : 'shop',
    group: `售后/第 ${String(row % 7)} 组`,
    title,
    body: `您好,${title}已为您登记。${'这边会尽快跟进,有结果第一时间告诉您。'.repeat(3)}`,
    code: `c${String(row)}`,
    keywords: ['登记'],
    samples: [`${title}怎么办`],
    updatedAt: THEN,
  };
}

/** Three quarters of what ships today: the rest came later. */
function shippedThen(): readonly FirstPhrase[] {
  const shipped = ALL_STARTER_PHRASES.map(
    ({ id, owner, group, title, body, code, keywords, samples, updatedAt }): FirstPhrase => {
      return { id, owner, group, title, body, code, keywords, samples, updatedAt };
    },
  );
  return shipped.slice(0, Math.floor(shipped.length * 0.75));
}
