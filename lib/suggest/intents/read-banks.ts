import { INTENTS } from './intent-table';

/** A canned reply of a trade bank with what buyers write when it is the best answer. */
interface TradePhrase {
  readonly group: string;
  readonly title: string;
  readonly body: string;
  /** Classes of the intents it answers; empty where none fits. */
  readonly intents: readonly number[];
  readonly messages: readonly string[];
}

/** The replies of one shop, written to teach the model to tell near-twins apart. */
export interface TradeBank {
  /** Who wrote it. */
  readonly author: string;
  readonly trade: string;
  readonly phrases: readonly TradePhrase[];
  /** Messages for which the bank has no reply. */
  readonly none: readonly string[];
}

const CLASSES = new Map(INTENTS.map(({ id }, position) => [id, position]));
const NO_INTENT = '无';

/**
 * Reads a file `banks/<author>/<trade>.txt`: `@ group<TAB>title<TAB>intent|intent`, `> body`, `- message` …, and `! message` for those
 * without an answer; `#` begins a comment. Throws on a line it cannot read, naming it.
 */
export function readTradeBank(file: string, text: string): TradeBank {
  const [author = '', name = ''] = file.split('/').slice(-2);
  const phrases: (TradePhrase & { body: string; readonly messages: string[] })[] = [];
  const none: string[] = [];
  for (const [i, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const rest = line.slice(1).trim();
    const phrase = phrases.at(-1);
    if (line.startsWith('@')) phrases.push({ ...readHead(rest, `${file}:${i + 1}`), body: '', messages: [] });
    else if (line.startsWith('!')) none.push(rest);
    else if (line.startsWith('>') && phrase?.body === '') phrase.body = rest;
    else if (line.startsWith('-') && phrase !== undefined) phrase.messages.push(rest);
    else throw new Error(`${file}:${i + 1}: cannot read "${line}"`);
  }
  return { author, trade: name.replace(/\.txt$/u, ''), phrases, none };
}

function readHead(rest: string, where: string): Pick<TradePhrase, 'group' | 'title' | 'intents'> {
  const [group = '', title = '', ids = ''] = rest.split('\t').map((field) => field.trim());
  if (title === '') throw new Error(`${where}: no title after a tab in "${rest}"`);
  const intents = ids.split('|').flatMap((id) => {
    if (id === '' || id === NO_INTENT) return [];
    const found = CLASSES.get(id);
    if (found === undefined) throw new Error(`${where}: no intent "${id}"`);
    return [found];
  });
  return { group, title, intents };
}
