import { INTENTS } from '../../suggest/intents/intent-table';
import { columnsOf } from './columns';
import type { BankFault, Format, SourceRecord } from './format';

/** A reply as a file brings it; ids, owner and dates are given when it is saved. */
export interface BankRow {
  /** Counts the file's data rows from 1, empty and rejected ones too. */
  readonly row: number;
  readonly title: string;
  readonly body: string;
  readonly code: string;
  readonly group: string;
  readonly keywords: readonly string[];
  readonly samples: readonly string[];
  /** What it answers, where the file says so in ids of the intent table. */
  readonly intents?: readonly string[];
}

export type ReadBank =
  | {
      readonly ok: true;
      readonly rows: readonly BankRow[];
      readonly rejected: readonly { readonly row: number; readonly reason: 'empty' | 'no-body' }[];
    }
  | { readonly ok: false; readonly reason: BankFault };

const formats = Object.values(import.meta.glob<Format>('./*.ts', { eager: true, import: 'default' })).filter(
  (format): format is Format => format !== undefined,
);

/** Reads a file of replies. The name's ending chooses the format; the bytes have the last word. Never throws on bad files. */
export async function readBank(bytes: Uint8Array, fileName: string): Promise<ReadBank> {
  if (bytes.length === 0) return { ok: false, reason: 'empty-file' };
  const format = formatOf(bytes, fileName);
  if (format === undefined) return { ok: false, reason: 'unknown-format' };
  const reading = await format.read(bytes);
  return reading.ok ? bankOf(reading.table.records) : reading;
}

function formatOf(bytes: Uint8Array, fileName: string): Format | undefined {
  const extension = fileName.toLowerCase().split('.').at(-1) ?? '';
  // `PK`: a zip archive, which is what an .xlsx is, whatever it was renamed to.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return formats.find(({ id }) => id === 'workbook');
  return formats.find(({ extensions, id }) => id !== 'workbook' && extensions.includes(extension));
}

function bankOf(records: readonly SourceRecord[]): ReadBank {
  const rows: BankRow[] = [];
  const rejected: { row: number; reason: 'empty' | 'no-body' }[] = [];
  for (const [i, record] of records.entries()) {
    const row = rowOf(record, i + 1);
    if (row !== undefined) rows.push(row);
    else rejected.push({ row: i + 1, reason: isEmpty(record) ? 'empty' : 'no-body' });
  }
  if (rows.length > 0) return { ok: true, rows, rejected };
  return { ok: false, reason: records.every(isEmpty) ? 'empty-file' : 'no-columns' };
}

const TITLE_LENGTH = 20;
/** Other tools have intents of their own, which say nothing here. */
const INTENT_IDS = new Set(INTENTS.map(({ id }) => id));

function rowOf(record: SourceRecord, row: number): BankRow | undefined {
  const names = Object.keys(record);
  const texts = (field: Parameters<typeof columnsOf>[1]) =>
    columnsOf(names, field)
      .map((name) => record[name] ?? '')
      .flatMap((value) => (typeof value === 'string' ? [value.trim()] : value.map((item) => item.trim())))
      .filter((text) => text !== '');
  const body = texts('body')[0];
  if (body === undefined) return undefined;
  const intents = texts('intents')
    .flatMap((text) => split(text, /[,，、;；|\n]+/u))
    .filter((id) => INTENT_IDS.has(id));
  const samples = texts('samples').flatMap((text) => split(text, /[\n;；|]+/u));
  // A question names its answer better than the answer's first words.
  const title =
    texts('title')[0] ??
    samples[0] ??
    Array.from(body.split('\n')[0] ?? '')
      .slice(0, TITLE_LENGTH)
      .join('');
  return {
    row,
    title,
    body,
    code: (texts('code')[0] ?? '').replace(/\.0$/u, ''),
    group: texts('group').join('/'),
    keywords: [...new Set(texts('keywords').flatMap((text) => split(text, /[,，、;；|\n]+/u)))],
    samples: [...new Set(samples)],
    ...(intents.length === 0 ? {} : { intents: [...new Set(intents)] }),
  };
}

function split(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isEmpty(record: SourceRecord): boolean {
  return Object.values(record).every((value) => (typeof value === 'string' ? value.trim() === '' : value.length === 0));
}
