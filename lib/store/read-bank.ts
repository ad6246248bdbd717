import type { Phrase, Usage } from '../chat/phrase';
import { Bank } from './bank';
import type { BankNews } from './bank-channel';
import { onBankNews } from './bank-channel';
import { Tally } from './tally';

let bank: Bank | undefined;
let tally: Tally | undefined;

/** Every phrase of the bank, in no particular order. Extension pages only; they read, the background writes. */
export async function readPhrases(): Promise<readonly Phrase[]> {
  bank ??= new Bank();
  return bank.phrases.toArray();
}

/** How often and when each phrase was inserted on this machine; phrases never used are absent. */
export async function readUsage(): Promise<readonly Usage[]> {
  tally ??= new Tally();
  return tally.usage.toArray();
}

/** Calls back after each change of the bank, so that the caller reads again, until `signal` aborts. */
export function onBankChanged(callback: (news: BankNews) => void, signal: AbortSignal): void {
  onBankNews(callback, signal);
}
