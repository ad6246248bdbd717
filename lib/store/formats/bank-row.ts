import type { Phrase } from '../../chat/phrase';
import { INTENTS } from '../../suggest/intents/intent-table';
import type { Field } from './columns';
import { isMarkup, textOfMarkup } from './plain-text';
import type { PlaceholderNote } from './placeholders';
import { convertPlaceholders } from './placeholders';

/** What was done to a row on its way in, so that nothing is altered in silence. */
export type RowNote =
  | PlaceholderNote
  /** Rich text became plain text. */
  | { readonly kind: 'markup' }
  /** A field held more than a phrase may; it was cut. */
  | { readonly kind: 'cut'; readonly field: Field };

/** A reply as a file brings it; ids, owner and dates are given when it is saved. */
export interface BankRow {
  /** Counts the file's data rows from 1, empty and rejected ones too; on through all its sheets. */
  readonly row: number;
  readonly title: string;
  readonly body: string;
  readonly code: string;
  readonly group: string;
  readonly keywords: readonly string[];
  readonly samples: readonly string[];
  /** What it answers, where the file says so in ids of the intent table. */
  readonly intents?: readonly string[];
  /** From Tuotie's own exports. */
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly pinned?: boolean;
  readonly place?: number;
  readonly id?: string;
  readonly owner?: Phrase['owner'];
  /** Never empty. */
  readonly notes?: readonly RowNote[];
}

export type RowReading =
  | { readonly ok: true; readonly row: BankRow }
  | { readonly ok: false; readonly reason: RowFault };
export type RowFault = 'empty' | 'no-body' | 'too-long';

/** All texts that a record holds for a field, the likeliest column first, trimmed and without empty ones. */
export type FieldTexts = (field: Field) => readonly string[];

/** What a phrase may hold (`phrase-schema.ts`). */
const MOST = {
  body: 10_000,
  title: 500,
  group: 500,
  code: 64,
  keyword: 200,
  keywords: 200,
  sample: 1_000,
  samples: 500,
};
const TITLE_LENGTH = 20;
/** Other tools have intents of their own, which say nothing here. */
const INTENT_IDS = new Set(INTENTS.map(({ id }) => id));
const BETWEEN_WORDS = /[,，、;；|\n]+/u;

/** A row of another tool's file. `sheet`: the group of rows that name none. */
export function rowOfTexts(texts: FieldTexts, row: number, sheet: string): RowReading {
  const written = texts('body')[0];
  if (written === undefined) return { ok: false, reason: 'no-body' };
  const notes: RowNote[] = [];
  const marked = isMarkup(written);
  if (marked) notes.push({ kind: 'markup' });
  const { text: body, notes: placeholders } = convertPlaceholders(marked ? textOfMarkup(written) : written);
  notes.push(...placeholders);
  if (body === '') return { ok: false, reason: 'no-body' };
  if (body.length > MOST.body) return { ok: false, reason: 'too-long' };
  const samples = texts('samples').flatMap((text) => split(text, /[\n;；|]+/u));
  const intents = texts('intents')
    .flatMap((text) => split(text, BETWEEN_WORDS))
    .filter((id) => INTENT_IDS.has(id));
  const cut = cutter(notes);
  // A question names its answer better than the answer's first words.
  const title = texts('title')[0] ?? samples[0] ?? beginningOf(body);
  const code = (texts('code')[0] ?? '').replace(/^(\d+)\.0+$/u, '$1');
  const read = {
    row,
    title: cut.text('title', title, MOST.title),
    body,
    code: code.length > MOST.code ? cut.text('code', code, 0) : code,
    group: cut.text('group', texts('group').join('/') || sheet, MOST.group),
    keywords: cut.list('keywords', wordsOf(texts('keywords')), MOST.keywords, MOST.keyword),
    samples: cut.list('samples', unique(samples), MOST.samples, MOST.sample),
    ...(intents.length === 0 ? {} : { intents: unique(intents).slice(0, 8) }),
  };
  return { ok: true, row: notes.length === 0 ? read : { ...read, notes } };
}

interface Cutter {
  readonly text: (field: Field, text: string, most: number) => string;
  readonly list: (field: Field, texts: readonly string[], most: number, longest: number) => readonly string[];
}

function cutter(notes: RowNote[]): Cutter {
  return {
    text: (field, text, most) => {
      if (text.length <= most) return text;
      notes.push({ kind: 'cut', field });
      return text.slice(0, most);
    },
    list: (field, texts, most, longest) => {
      const fitting = texts.filter((text) => text.length <= longest).slice(0, most);
      if (fitting.length < texts.length) notes.push({ kind: 'cut', field });
      return fitting;
    },
  };
}

/** Keywords; 懒人客服 joins them by `[or]` and `[and]`, and lets `*` stand for anything, which finds nothing here. */
function wordsOf(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) =>
    split(text.replaceAll(/\[(?:and|~)\]/giu, ' ').replaceAll(/\[or\]/giu, '|'), BETWEEN_WORDS),
  );
  return unique(words.map((word) => word.replaceAll(/^[\s*]+|[\s*]+$/gu, '')).filter((word) => word !== ''));
}

function beginningOf(body: string): string {
  return Array.from(body.split('\n')[0] ?? '')
    .slice(0, TITLE_LENGTH)
    .join('');
}

function split(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
