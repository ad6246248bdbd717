import { decodeText } from './decode-text';
import type { Format, SourceRecord, TableReading } from './format';

/** The format name and newest version of Tuotie's own export. */
export const BANK_FORMAT = 'tuotie-bank';
export const BANK_VERSION = 1;

/**
 * JSON: an array of objects, Tuotie's own export (`{format, version, phrases}`), Text Blaze folders
 * (`{folders: [{name, snippets}]}`), or an object with one array of objects in it.
 */
const format: Format = {
  id: 'json',
  extensions: ['json'],
  read(bytes) {
    const { text } = decodeText(bytes);
    if (text.trim() === '') return { ok: false, reason: 'empty-file' };
    try {
      return tableOfJson(JSON.parse(text));
    } catch (error) {
      if (error instanceof SyntaxError) return { ok: false, reason: 'unreadable' };
      throw error;
    }
  },
};

export default format;

function tableOfJson(value: unknown): TableReading {
  if (Array.isArray(value)) return { ok: true, table: { records: value.map(recordOf) } };
  if (!isObject(value)) return { ok: false, reason: 'unknown-format' };
  if (value.format === BANK_FORMAT && Number(value.version) > BANK_VERSION)
    return { ok: false, reason: 'newer-version' };
  if (Array.isArray(value.folders)) return { ok: true, table: { records: value.folders.flatMap(recordsOfFolder) } };
  const list = Object.values(value).find((item) => Array.isArray(item) && item.some(isObject));
  return Array.isArray(list) ? tableOfJson(list) : { ok: false, reason: 'unknown-format' };
}

function recordsOfFolder(folder: unknown): SourceRecord[] {
  if (!isObject(folder) || !Array.isArray(folder.snippets)) return [];
  return folder.snippets.map((snippet: unknown) => ({ group: textOf(folder.name), ...recordOf(snippet) }));
}

/** A record of what an object says in text; a bare string is a reply. Anything else is an empty record and keeps its number. */
export function recordOf(item: unknown): SourceRecord {
  if (typeof item === 'string') return { body: item };
  if (!isObject(item)) return {};
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [name, Array.isArray(value) ? value.map(textOf) : textOf(value)]),
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
