import { readQuestion } from '../question';
import type { ReplyTexts } from './bank-meaning';
import { fieldsOf } from './bank-meaning';
import { INTENTS } from './intent-table';
import type { TradeBank } from './read-banks';
import type { CourseBank } from './train-model';

/** A sentence of a batch with where it comes from. */
export interface Sentence {
  /** Folded, without politeness. */
  readonly text: string;
  readonly intent: number;
  readonly batch: string;
  /** Which fifth of its writer's lines for this intent it stands in, 0 to 4: neighbours are often variants of one thought. */
  readonly block: number;
}

/** How shops title and word the answer to one intent. */
export interface IntentReply {
  readonly intent: number;
  readonly texts: ReplyTexts;
}

const CLASSES = new Map(INTENTS.map(({ id }, position) => [id, position]));

/** Reads `intent<TAB>sentence` lines, file by file of one batch; throws on a line it cannot read, naming it. */
export function readSentences(batch: string, files: Readonly<Record<string, string>>): Sentence[] {
  const byIntent = new Map<number, string[]>();
  for (const [file, text] of Object.entries(files)) {
    for (const { intent, rest } of readLines(file, text)) {
      const known = byIntent.get(intent);
      if (known === undefined) byIntent.set(intent, [rest]);
      else known.push(rest);
    }
  }
  return [...byIntent].flatMap(([intent, texts]) =>
    texts.map((text, i) => ({ text: askedOf(text), intent, batch, block: Math.floor((5 * i) / texts.length) })),
  );
}

/** Reads `intent<TAB>title|title<TAB>body` lines: the agents' side. */
export function readReplies(file: string, text: string): IntentReply[] {
  return readLines(file, text).map(({ intent, rest }) => {
    const [titles = '', body = ''] = rest.split('\t');
    return { intent, texts: fieldsOf({ title: '', keywords: titles.split('|'), body, group: '' }) };
  });
}

/** A message as the ranking reads it: folded, politeness blanked out. */
export function askedOf(text: string): string {
  return readQuestion([{ from: 'buyer', text }]).burst.join('\n');
}

/** A trade bank as a lesson. */
export function courseOfBank({ phrases }: TradeBank): CourseBank {
  return {
    phrases: phrases.map(({ title, body, group, intents, messages }) => ({
      texts: fieldsOf({ title, keywords: [], body, group }),
      intents,
      messages: messages.map(askedOf),
    })),
    weight: 1,
    teachesIntents: true,
  };
}

/** Sentences do not know a bank but an intent: the bank they teach with has one reply an intent. */
export function courseOfReplies(replies: readonly IntentReply[], sentences: readonly Sentence[]): CourseBank {
  const byIntent = Map.groupBy(sentences, ({ intent }) => intent);
  return {
    phrases: replies.map(({ intent, texts }) => ({
      texts,
      intents: [intent],
      messages: (byIntent.get(intent) ?? []).map(({ text }) => text),
    })),
    weight: REPLIES_WEIGHT,
    teachesIntents: false,
  };
}

/** Lists of replies that hold no near-twins teach less. */
const REPLIES_WEIGHT = 0.5;

function readLines(file: string, text: string): { readonly intent: number; readonly rest: string }[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const tab = line.indexOf('\t');
    const intent = CLASSES.get(line.slice(0, Math.max(0, tab)).trim());
    if (intent === undefined) throw new Error(`${file}:${i + 1}: no known intent before a tab in "${line}"`);
    return [{ intent, rest: line.slice(tab + 1) }];
  });
}
