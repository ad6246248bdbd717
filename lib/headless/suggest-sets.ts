/** The sets that the ranking is measured on. None of them was read by anybody who wrote or tuned the engine. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Message } from '../chat/message';
import type { Phrase } from '../chat/phrase';
import { readBank } from '../store/formats/read-bank';
import { readTradeBank } from '../suggest/intents/read-banks';

/** What was asked or typed, and the ids of the replies that are right. */
export interface Question {
  readonly messages: readonly Message[];
  readonly right: readonly string[];
}

export interface TypedQuery {
  readonly typed: string;
  readonly kind: string;
  readonly right: readonly string[];
}

/** A bank with messages that it answers, and messages that it has no reply for. */
export interface BlindBank {
  readonly name: string;
  readonly phrases: readonly Phrase[];
  readonly questions: readonly Question[];
  readonly none: readonly string[];
}

const TESTS = new URL('../../tests/', import.meta.url);
const BLIND = new URL('suggest/blind/', TESTS);
/** The bank that the conversations and the typed queries are about. */
const GENERAL_SHOP = '综合店';

/** A message of the buyer and nothing before it. */
export const asked = (text: string): readonly Message[] => [{ from: 'buyer', text }];

/** Banks by an author who saw neither the engine nor its training banks; the general shop first. */
export function readBlindBanks(): readonly BlindBank[] {
  return readdirSync(BLIND)
    .filter((file) => file.endsWith('.txt'))
    .toSorted((a, b) => Number(b.startsWith(GENERAL_SHOP)) - Number(a.startsWith(GENERAL_SHOP)) || a.localeCompare(b))
    .map((file) => {
      const { trade, phrases, none } = readTradeBank(`blind/${file}`, readFileSync(new URL(file, BLIND), 'utf8'));
      return {
        name: trade,
        phrases: phrases.map(({ group, title, body }) => asPhrase(title, { group, title, body })),
        questions: phrases.flatMap(({ title, messages }) =>
          messages.map((text): Question => ({ messages: asked(text), right: [title] })),
        ),
        none,
      };
    });
}

/** Conversations over the general shop's bank, by kind: follow-ups, two matters in one message, complaints to be soothed. */
export function readConversations(): ReadonlyMap<string, readonly Question[]> {
  const read = readTest('suggest/blind/上文.json') as readonly {
    readonly kind: string;
    readonly messages: readonly Message[];
    readonly title?: string;
    readonly titles?: readonly string[];
  }[];
  const questions = read.map(({ kind, messages, title, titles }) => ({
    kind,
    question: { messages, right: titles ?? (title === undefined ? [] : [title]) },
  }));
  return new Map(
    [...Map.groupBy(questions, ({ kind }) => kind)].map(([kind, rows]) => [kind, rows.map(({ question }) => question)]),
  );
}

/** What agents type to find a phrase of the general shop's bank. */
export function readTyped(): readonly TypedQuery[] {
  const read = readTest('suggest/blind/检索.json') as readonly { typed: string; title: string; kind: string }[];
  return read.map(({ typed, title, kind }) => ({ typed, kind, right: [title] }));
}

/** A file under `tests/`. */
export function readTest(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, TESTS), 'utf8')) as unknown;
}

/** A bank in a file that the importers read; a phrase's id is its row. Throws when it cannot be read. */
export async function readBankFile(file: URL): Promise<readonly Phrase[]> {
  const read = await readBank(readFileSync(file), 'bank.csv');
  if (!read.ok) throw new Error(`${file.pathname}: ${read.reason}`);
  return read.rows.map((row): Phrase => ({ ...row, id: String(row.row), owner: 'shop', updatedAt: 0 }));
}

function asPhrase(id: string, fields: Pick<Phrase, 'group' | 'title' | 'body'>): Phrase {
  return { id, owner: 'shop', code: '', keywords: [], samples: [], updatedAt: 0, ...fields };
}
