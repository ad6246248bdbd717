import type { Phrase } from '../../chat/phrase';
import { BANK_FORMAT, BANK_VERSION } from '../formats/json';
import type { Learning } from '../learning';
import { ownTable } from './own-table';
import { writeDelimited } from './write-delimited';
import { writeWorkbook } from './write-workbook';

export type ExportKind = 'xlsx' | 'csv' | 'json';

/** A file to hand to the browser. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const TYPES: Readonly<Record<ExportKind, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/**
 * Phrases as a file that the importers read back exactly as they are.
 *
 * @param day `2026-03-02`, for the file's name.
 * @param learning goes into JSON only, beside the phrases.
 */
export function exportBank(phrases: readonly Phrase[], kind: ExportKind, day: string, learning?: Learning): ExportFile {
  return { name: `tuotie-${day}.${kind}`, type: TYPES[kind], bytes: bytesOf(phrases, kind, learning) };
}

function bytesOf(
  phrases: readonly Phrase[],
  kind: ExportKind,
  learning: Learning | undefined,
): Uint8Array<ArrayBuffer> {
  if (kind === 'xlsx') return writeWorkbook(ownTable(phrases));
  if (kind === 'csv') return writeDelimited(ownTable(phrases));
  const content = {
    format: BANK_FORMAT,
    version: BANK_VERSION,
    phrases,
    ...(learning === undefined ? {} : { learning }),
  };
  return new TextEncoder().encode(`${JSON.stringify(content, undefined, 2)}\n`);
}
