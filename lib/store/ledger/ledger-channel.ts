import { onNews, tellNews } from '../news-channel';

const NAME = 'tuotie-ledger';

/** Tells every extension page that a promise was entered, settled or forgotten. */
export function tellLedgerChanged(): void {
  tellNews(NAME, 'changed');
}

export function onLedgerChanged(callback: () => void, signal: AbortSignal): void {
  onNews(NAME, callback, signal);
}
