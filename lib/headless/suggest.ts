/**
 * `npm run -s suggest -- --bank FILE`: ranks a bank for each JSON line of standard input. Each is a `Line`.
 * Exit status: 0, 1 when a line had an error, 2 when the bank cannot be read.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Phrase } from '../chat/phrase';
import type { BankRow, ReadBank } from '../store/formats/read-bank';
import { readBank } from '../store/formats/read-bank';
import type { PhraseIndex } from '../suggest/build-index';
import { buildIndex } from '../suggest/build-index';
import type { RankedSuggestion } from '../suggest/for-messages';
import { rankForMessages } from '../suggest/for-messages';
import { searchTyped } from '../suggest/typed';
import { readShippedModel } from './shipped-model';

const LIMIT = 10;

const Line = v.looseObject({
  messages: v.nullish(v.array(v.looseObject({ from: v.picklist(['buyer', 'agent', 'system']), text: v.string() }))),
  typed: v.nullish(v.string()),
});

const FAULTS: Readonly<Record<Extract<ReadBank, { ok: false }>['reason'], string>> = {
  'empty-file': 'the file holds no replies',
  unreadable: 'the file is damaged or not what its name says',
  unmapped: 'no column is known to hold replies (内容, 话术, 快捷短语, body, content …)',
  encrypted: 'the file has a password',
  'too-large': 'more than 32 MB, or more than 64 MB inflated',
  'too-many-rows': 'more than 50,000 rows',
  'too-many-parts': 'too many sheets or files in it',
  'newer-version': 'the file was exported by a newer version',
  'unknown-format': 'only csv, tsv, xlsx, xls, json, jsonl, yaml, txt, md, html and zip of those are read',
};

process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { bank: { type: 'string' } }, strict: true });
  if (values.bank === undefined) return fail('usage: npm run -s suggest -- --bank FILE');
  const bank = await openBank(values.bank);
  if (typeof bank === 'string') return fail(`${values.bank}: ${bank}`);
  const index = buildIndex(bank.map(phraseOf), readShippedModel());
  // The first query of a process compiles the lexicon; `ms` is about queries, not about that.
  rankForMessages(index, [{ from: 'buyer', text: '你好' }], { now: 0 });
  searchTyped(index, 'nh', { now: 0 });
  let status = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const answer = answerTo(index, line);
    if ('error' in answer) status = 1;
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  return status;
}

function fail(message: string): number {
  process.stderr.write(`suggest: ${message}\n`);
  return 2;
}

async function openBank(file: string): Promise<readonly BankRow[] | string> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const bank = await readBank(bytes, basename(file));
  return bank.ok ? bank.rows : FAULTS[bank.reason];
}

function phraseOf({ row, ...texts }: BankRow): Phrase {
  return { id: String(row), owner: 'shop', ...texts, updatedAt: 0 };
}

function answerTo(index: PhraseIndex, line: string) {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    return { id: null, error: error instanceof Error ? error.message : String(error) };
  }
  const id = typeof parsed === 'object' && parsed !== null && 'id' in parsed ? parsed.id : null;
  const checked = v.safeParse(Line, parsed);
  if (!checked.success) return { id, error: v.summarize(checked.issues) };
  const typed = checked.output.typed ?? undefined;
  const messages = checked.output.messages ?? [];
  if (typed === undefined && messages.length === 0) return { id, error: 'neither messages nor typed' };
  const begun = performance.now();
  const ranked =
    typed === undefined ? rankForMessages(index, messages, { now: 0, limit: LIMIT }) : search(index, typed);
  const ms = Number((performance.now() - begun).toFixed(3));
  const results = ranked.map(({ phrase, score, confident }) => ({
    row: Number(phrase.id),
    code: phrase.code,
    title: phrase.title,
    score: Number(score.toFixed(4)),
    confident,
  }));
  return { id, results, ms };
}

/** What the agent asked for is shown whatever it is. */
function search(index: PhraseIndex, typed: string): RankedSuggestion[] {
  const list = searchTyped(index, typed, { now: 0, limit: LIMIT });
  return list.suggestions.map((suggestion) => ({ ...suggestion, confident: list.confident }));
}
