import { browser } from 'wxt/browser';
import type { Phrase, Usage } from '../chat/phrase';
import type { ImportUndo } from './bank';
import { Bank } from './bank';
import type { BankNews } from './bank-channel';
import { onBankNews } from './bank-channel';
import { readImportUndo } from './import/apply-import';
import { listUsage } from './learning';
import { readMarker } from './marker';
import { Tally } from './tally';
import { writeFaultOf } from './written';

let opening: Promise<Bank> | undefined;
let tally: Tally | undefined;

/**
 * Every phrase of the bank, in no particular order. Extension pages only; they read, the background writes. While the
 * database cannot be read the phrases that ship stand in for it, and `bank.condition` says why.
 */
export async function readPhrases(): Promise<readonly Phrase[]> {
  try {
    opening ??= openCurrent();
    return await (await opening).phrases.toArray();
  } catch (error) {
    opening = undefined;
    if (writeFaultOf(error) === undefined) throw error;
    // Loaded only then: a page that opens normally need not carry them.
    return (await import('./starter/all-starter-phrases')).ALL_STARTER_PHRASES;
  }
}

/** The last import, for as long as it can be undone; undefined while the database cannot be read, too. */
export async function readLastImport(): Promise<ImportUndo | undefined> {
  try {
    opening ??= openCurrent();
    return await readImportUndo(await opening);
  } catch (error) {
    opening = undefined;
    if (writeFaultOf(error) === undefined) throw error;
    return undefined;
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
    callback(news);
  }, signal);
}

/** The marker names the database in use: an unreadable one may have been set aside. */
async function openCurrent(): Promise<Bank> {
  const marker = await readMarker(browser.storage.local);
  const bank = new Bank(marker?.generation);
  // The background wants to replace the database; it tells 'database' when that is done.
  bank.on('versionchange', forget);
  return bank;
}

function forget(): void {
  const before = opening;
  opening = undefined;
  void before?.then((bank) => bank.close());
}
