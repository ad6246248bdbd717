import { browser } from 'wxt/browser';
import type { Phrase, Usage } from '../chat/phrase';
import { readNewestBackup } from './backup/backups';
import type { BulkUndo, ImportUndo, PhraseVersion } from './bank';
import { Bank } from './bank';
import type { BankNews } from './bank-channel';
import { onBankNews } from './bank-channel';
import { readBulkUndo, readGroups } from './bulk';
import { readVersions } from './history';
import { readImportUndo } from './import/apply-import';
import { listUsage } from './learning';
import { readMarker } from './marker';
import { openSpare } from './spare-bank';
import { readStarterState } from './seed-starter';
import { createStarterSource } from './starter/fetch-starter';
import type { StarterChoice } from './starter/starter-source';
import { FIRST_PACKS } from './starter/starter-source';
import { Tally } from './tally';
import { writeFaultOf } from './written';

let opening: Promise<Bank> | undefined;
let tally: Tally | undefined;

/**
 * Every phrase of the bank, in no particular order. Extension pages only; they read, the background writes. While the
 * database cannot be read the newest backup stands in for it, else the phrases that ship, and `bank.condition` says why.
 */
export async function readPhrases(): Promise<readonly Phrase[]> {
  try {
    opening ??= openCurrent();
    return await (await opening).phrases.toArray();
  } catch (error) {
    opening = undefined;
    if (writeFaultOf(error) === undefined) throw error;
    const backup = await readNewestBackup(browser.storage.local);
    if (backup !== undefined) return backup.snapshot.phrases;
    const starter = createStarterSource();
    return (await starter.readPacks(FIRST_PACKS, starter.language)) ?? [];
  }
}

/** The last import, for as long as it can be undone; undefined while the database cannot be read, too. */
export async function readLastImport(): Promise<ImportUndo | undefined> {
  return readFromBank(readImportUndo, undefined);
}

/** The last change of many phrases, for as long as it can be undone; likewise. */
export async function readLastBulk(): Promise<BulkUndo | undefined> {
  return readFromBank(readBulkUndo, undefined);
}

/** Paths of the groups that were made by hand; none while the database cannot be read. */
export async function readHandmadeGroups(): Promise<readonly string[]> {
  return readFromBank(readGroups, []);
}

/** What a phrase said before, the newest first; nothing while the database cannot be read. */
export async function readPhraseHistory(phraseId: string): Promise<readonly PhraseVersion[]> {
  return readFromBank(async (bank) => readVersions(bank, phraseId), []);
}

/** Which packs of what ships this bank was given; undefined before the first time, and while the database cannot be read. */
export async function readStarterChoice(): Promise<StarterChoice | undefined> {
  return readFromBank(readStarterState, undefined);
}

/** Looks into the bank; `otherwise` while the database cannot be read. */
export async function readFromBank<T>(work: (bank: Bank) => Promise<T>, otherwise: T): Promise<T> {
  try {
    opening ??= openCurrent();
    return await work(await opening);
  } catch (error) {
    opening = undefined;
    if (writeFaultOf(error) === undefined) throw error;
    return otherwise;
  }
}

/** How often and when each phrase was inserted on this machine; phrases never used are absent, all while unreadable. */
export async function readUsage(): Promise<readonly Usage[]> {
  try {
    tally ??= new Tally();
    return await listUsage(tally);
  } catch (error) {
    tally = undefined;
    if (writeFaultOf(error) === undefined) throw error;
    return [];
  }
}

/** Calls back after each change of the bank, so that the caller reads again, until `signal` aborts. */
export function onBankChanged(callback: (news: BankNews) => void, signal: AbortSignal): void {
  onBankNews((news) => {
    if (news === 'database') forget();
    if (news !== 'backups') callback(news);
  }, signal);
}

/** The marker names the database in use: an unreadable one may have been set aside. */
async function openCurrent(): Promise<Bank> {
  const marker = await readMarker(browser.storage.local);
  const generation = marker?.generation ?? 1;
  const spare = marker?.spare === true ? await openSpare() : undefined;
  const bank = spare?.(generation) ?? new Bank(generation);
  // The background wants to replace the database; it tells 'database' when that is done.
  bank.on('versionchange', forget);
  return bank;
}

function forget(): void {
  const before = opening;
  opening = undefined;
  void before?.then((bank) => bank.close());
}
