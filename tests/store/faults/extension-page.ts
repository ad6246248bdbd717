import { setTimeout as pause } from 'node:timers/promises';
import { type Page, TargetType } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import type { Carrier } from '../../../lib/messages/ask';
import type { TestBrowser } from '../../e2e/browser';

/** In the pages of the extension, where the functions handed to `evaluate` run. */
declare const chrome: typeof browser;

/** How much longer than usual it waits. */
const PATIENCE = 15;

/** Messages go from an extension page, as those of the popup do; trying again is the product's own. */
export function carrierThrough(page: Page): Carrier {
  return {
    send: async (message) => page.evaluate(async (sent) => chrome.runtime.sendMessage<unknown, unknown>(sent), message),
    wait: async (milliseconds) => pause(milliseconds),
  };
}

/** The same for what takes long: as patient as the options page is with imports and backups. */
export function patientCarrierThrough(page: Page): Carrier {
  const { send, wait } = carrierThrough(page);
  return { send, wait: async (milliseconds) => wait(milliseconds * PATIENCE) };
}

/** Ends the background after so many milliseconds; how many workers that ended. */
export async function killWorker({ puppeteer }: TestBrowser, after: number): Promise<number> {
  await pause(after);
  let killed = 0;
  for (const target of puppeteer.targets().filter((open) => open.type() === TargetType.SERVICE_WORKER)) {
    const worker = await target.worker().catch(() => null);
    if (worker === null) continue;
    // It may have ended between the two steps, which is what was wanted.
    const ended = await worker.close().catch((error: unknown) => error);
    if (ended === undefined) killed += 1;
  }
  return killed;
}

/** A database of the extension. */
export interface DatabasePlace {
  readonly name: string;
  /** It lies in the storage bucket of this name. */
  readonly bucket?: string;
}

/** All rows of a table, read beside the product. */
export async function rowsOf(page: Page, { name, bucket }: DatabasePlace, table: string): Promise<unknown[]> {
  return page.evaluate(
    async (database, spare, store) => {
      const buckets = (navigator as unknown as { storageBuckets: { open: (name: string) => Promise<Window> } })
        .storageBuckets;
      const factory = spare === null ? indexedDB : (await buckets.open(spare)).indexedDB;
      return new Promise<unknown[]>((resolve, reject) => {
        const opening = factory.open(database);
        opening.addEventListener('error', () => reject(new Error('cannot open')));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction(store).objectStore(store).getAll();
          reading.addEventListener('error', () => reject(new Error('cannot read')));
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(reading.result as unknown[]);
          });
        });
      });
    },
    name,
    bucket ?? null,
    table,
  );
}

/** The database of phrases that is in use, by the marker outside it. */
export async function bankInUse(page: Page): Promise<DatabasePlace> {
  const kept = await page.evaluate(async () => chrome.storage.local.get('bank.marker'));
  const { generation, spare } = kept['bank.marker'] as { readonly generation: number; readonly spare?: boolean };
  const name = generation === 1 ? 'tuotie-bank' : `tuotie-bank-${String(generation)}`;
  return { name, ...(spare === true ? { bucket: 'tuotie-spare' } : {}) };
}
