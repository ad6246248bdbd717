import { onNews, tellNews } from './news-channel';

const NAME = 'tuotie-bank';

/** What changed: rows of the bank, the counts beside it, the database that holds them, or the backups of it. */
export type BankNews = 'phrases' | 'usage' | 'database' | 'backups';

/** Tells every extension page that the bank changed. The background calls it after each write. */
export function tellBankChanged(news: BankNews): void {
  tellNews(NAME, news);
}

/** Calls back with each piece of news until `signal` aborts. */
export function onBankNews(callback: (news: BankNews) => void, signal: AbortSignal): void {
  onNews(NAME, (news) => callback(news as BankNews), signal);
}
