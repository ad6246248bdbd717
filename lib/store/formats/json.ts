import { fieldOf } from './columns';
import { decodeText } from './decode-text';
import type { Format, SourceRecord, Table, TableReading } from './format';
import { recordOfCells } from './format';
import { MOST_ROWS } from './limits';

/** The format name and newest version of Tuotie's own export. */
export const BANK_FORMAT = 'tuotie-bank';
export const BANK_VERSION = 1;

/** Lists within objects within lists: deeper than this no tool keeps its replies. */
const MOST_DEEP = 4;

/**
 * JSON: an array of objects, Tuotie's own export (`{format, version, phrases}`), folders with lists in them (Text Blaze:
 * `{folders: [{name, snippets}]}`), or objects around the list that looks most like replies.
 */
const format: Format = {
  id: 'json',
  extensions: ['json'],
  read(bytes) {
    const { text } = decodeText(bytes);
    if (text.trim() === '') return { ok: false, reason: 'empty-file' };
    try {
      return tableOfValue(JSON.parse(text));
    } catch (error) {
      if (error instanceof SyntaxError) return { ok: false, reason: 'unreadable' };
      throw error;
    }
  },
};

export default format;

/** A value of JSON or YAML as a table. */
export function tableOfValue(value: unknown): TableReading {
  const isOwn = isObject(value) && value.format === BANK_FORMAT;
  if (isOwn && Number(value.version) > BANK_VERSION) return { ok: false, reason: 'newer-version' };
  const records = isOwn && Array.isArray(value.phrases) ? value.phrases.map(recordOf) : recordsIn(value, '', 0);
  if (records === undefined) return { ok: false, reason: 'unknown-format' };
  if (records.length > MOST_ROWS) return { ok: false, reason: 'too-many-rows' };
  const table: Table = isOwn ? { records, isOwn } : { records };
  return { ok: true, tables: [table], ...(isOwn && value.learning !== undefined ? { learning: value.learning } : {}) };
}

/** The records of a list; of an object, those of the list in it that looks most like replies. `group`: what the lists around are called. */
function recordsIn(value: unknown, group: string, depth: number): SourceRecord[] | undefined {
  if (depth > MOST_DEEP) return undefined;
  if (Array.isArray(value)) {
    const nested = value.flatMap((item) => (isObject(item) ? [folderOf(item, group, depth)] : []));
    if (nested.some((records) => records !== undefined)) return nested.flatMap((records) => records ?? []);
    return value.map((item) => inGroup(recordOf(item), group));
  }
  if (!isObject(value)) return undefined;
  const lists = Object.entries(value)
    .filter(([, item]) => (Array.isArray(item) ? item.some(isObject) : isObject(item)))
    .flatMap(([name, item]) => {
      const records = recordsIn(item, group === '' && !WRAPPERS.has(name.toLowerCase()) ? name : group, depth + 1);
      return records === undefined ? [] : [{ records, replies: records.filter(hasBody).length }];
    });
  const best = lists.toSorted((a, b) => b.replies - a.replies)[0];
  if (best === undefined) return undefined;
  // Several lists of replies, each under its own name: `{"售前": [...], "售后": [...]}`.
  return best.replies > 0 ? lists.flatMap(({ records, replies }) => (replies > 0 ? records : [])) : best.records;
}

/** What lists of replies are called when the name says nothing about them. */
const WRAPPERS: ReadonlySet<string> = new Set(
  'data list items rows records result results payload phrases replies matches snippets combos folders groups canned_responses macros 数据 话术 列表'.split(
    ' ',
  ),
);

/** An object that is no reply itself and holds a list of them. */
function folderOf(item: Readonly<Record<string, unknown>>, group: string, depth: number): SourceRecord[] | undefined {
  const isReply = Object.entries(item).some(([name, value]) => fieldOf(name) === 'body' && typeof value === 'string');
  const holds = Object.values(item).some((value) => Array.isArray(value) && value.some(isObject));
  if (isReply || !holds) return undefined;
  const own = Object.entries(item).find(
    ([name, value]) => /^(?:name|title|label|名称|分组|分类)$/iu.test(name) && textOf(value) !== '',
  );
  const path = [group, textOf(own?.[1])].filter((part) => part !== '').join('/');
  const lists = Object.values(item).filter((value) => Array.isArray(value) && value.some(isObject));
  return lists.flatMap((list) => recordsIn(list, path, depth + 1) ?? []);
}

function inGroup(record: SourceRecord, group: string): SourceRecord {
  if (group === '' || Object.keys(record).some((name) => fieldOf(name) === 'group')) return record;
  const names = Object.keys(record);
  return recordOfCells([...names, 'group'], (place) => record[names[place] ?? ''] ?? group);
}

function hasBody(record: SourceRecord): boolean {
  return Object.keys(record).some((name) => fieldOf(name) === 'body');
}

/** A record of what an object says in text; a bare string is a reply. Anything else is an empty record and keeps its number. */
export function recordOf(item: unknown): SourceRecord {
  if (typeof item === 'string') return recordOfCells(['body'], () => item);
  const entries = isObject(item) ? Object.entries(item) : [];
  return recordOfCells(
    entries.map(([name]) => name),
    (place) => {
      const value = entries[place]?.[1];
      return Array.isArray(value) ? value.map(textOf) : textOf(value);
    },
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
