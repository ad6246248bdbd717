import { isBareBiff } from './biff-records';
import { isHeader } from './columns';
import { isCompoundFile } from './compound-file';
import { decodeText } from './decode-text';
import type { Format, LeftOutFile, Table, TableReading } from './format';
import { MOST_FILE_BYTES, MOST_ROWS } from './limits';
import { readZip, zipNames } from './zip-entries';

const formats = Object.values(
  // Whole modules: a bundler refuses to take the default export of those that have none.
  import.meta.glob<{ readonly default?: Format }>(['./*.ts', '!./read-*.ts'], { eager: true }),
).flatMap((module) => module.default ?? []);

/** Takes a file apart. The bytes decide where they are clear, the name's ending where they are not. Never throws on bad files. */
export async function readTables(bytes: Uint8Array, fileName: string): Promise<TableReading> {
  if (bytes.length === 0) return { ok: false, reason: 'empty-file' };
  if (bytes.length > MOST_FILE_BYTES) return { ok: false, reason: 'too-large' };
  if (startsWith(bytes, [0x50, 0x4b])) {
    const names = zipNames(bytes);
    const isArchive = names.length > 0 && !names.includes('[Content_Types].xml');
    return isArchive ? readArchive(bytes) : readAs('workbook', bytes);
  }
  if (isCompoundFile(bytes) || isBareBiff(bytes)) return readAs('old-workbook', bytes);
  const kind = kindOf(bytes, fileName);
  return kind === undefined ? { ok: false, reason: 'unknown-format' } : readAs(kind, bytes);
}

async function readAs(kind: string, bytes: Uint8Array): Promise<TableReading> {
  const format = formats.find(({ id }) => id === kind);
  return format === undefined ? { ok: false, reason: 'unknown-format' } : format.read(bytes);
}

/** Every file of an archive that can be read. An archive within an archive is left out: that is where bombs hide. */
async function readArchive(bytes: Uint8Array): Promise<TableReading> {
  const zip = readZip(bytes, isFileOfUser);
  if (!zip.ok) return zip;
  const tables: Table[] = [];
  const leftOut: LeftOutFile[] = [];
  for (const [path, content] of zip.entries) {
    const name = path.split('/').at(-1) ?? path;
    const reading = await readEntry(content, name);
    if (reading.ok) tables.push(...reading.tables.map((table) => ({ ...table, name: name.replace(/\.[^.]+$/u, '') })));
    else leftOut.push({ name: path, reason: reading.reason });
  }
  if (tables.reduce((sum, { records }) => sum + records.length, 0) > MOST_ROWS) {
    return { ok: false, reason: 'too-many-rows' };
  }
  if (tables.length > 0) return { ok: true, tables, leftOut };
  return { ok: false, reason: leftOut[0]?.reason ?? 'empty-file' };
}

async function readEntry(bytes: Uint8Array, name: string): Promise<TableReading> {
  const isArchive = startsWith(bytes, [0x50, 0x4b]) && !zipNames(bytes).includes('[Content_Types].xml');
  return isArchive ? { ok: false, reason: 'unknown-format' } : readTables(bytes, name);
}

/** What systems put into archives beside the files. */
function isFileOfUser(path: string): boolean {
  return !/(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|~\$)/u.test(path);
}

const TEXT_KINDS: ReadonlySet<string> = new Set([
  'delimited',
  'paragraphs',
  'json',
  'json-lines',
  'yaml',
  'html-table',
  'spreadsheet-xml',
  'web-archive',
]);

function kindOf(bytes: Uint8Array, fileName: string): string | undefined {
  const extension = fileName.toLowerCase().split('.').at(-1) ?? '';
  const named = formats.find(({ extensions }) => extensions.includes(extension))?.id;
  const head = decodeText(bytes.subarray(0, HEAD)).text;
  // Somebody gave the file that name: what stands in it is damaged.
  if (isBinary(head)) return TEXT_KINDS.has(named ?? '') || isWorkbook(named) ? named : undefined;
  const told = sniff(head);
  // Markdown may hold a table of a web page, a text may begin with a brace: there the ending is right.
  if (named === 'paragraphs') return told === 'delimited' ? told : named;
  if (named === 'json' && told !== 'json-lines') return named;
  if (named === 'json-lines' || named === 'yaml') return named;
  if (told !== undefined) return told;
  // Shop systems name a list of lines so, for Excel to open it.
  return isWorkbook(named) ? 'delimited' : named;
}

function isWorkbook(kind: string | undefined): boolean {
  return kind === 'workbook' || kind === 'old-workbook';
}

const HEAD = 16_384;

/** Control characters stand in no text but for tabs, line breaks and (in old terminals) escapes. */
function isBinary(head: string): boolean {
  let strange = 0;
  for (let i = 0; i < head.length; i += 1) {
    const unit = head.charCodeAt(i);
    if (unit < 0x20 && (unit < 9 || unit > 13) && unit !== 0x1b) return true;
    if (unit === 0xfffd) strange += 1;
  }
  return strange > MOST_STRANGE;
}

/** Undecodable characters in the beginning of a text that was only cut or slightly damaged. */
const MOST_STRANGE = 8;

/** XML of other kinds holds no table that anybody could find. */
const SPREADSHEET_XML = /^<[^]*urn:schemas-microsoft-com:office:spreadsheet/iu;

/** The headers of a message with parts, of which one says so within the first lines. */
const WEB_ARCHIVE = /^(?:[\w-]{1,40}:[^\n]{0,500}\n(?:[ \t][^\n]{0,500}\n){0,5}){0,20}?content-type:\s*multipart\//iu;

/** What a text is, where its beginning tells. */
function sniff(head: string): string | undefined {
  const text = head.trimStart();
  if (SPREADSHEET_XML.test(text)) return 'spreadsheet-xml';
  if (WEB_ARCHIVE.test(text)) return 'web-archive';
  if (/^(?:<!doctype html|<html|<table|<meta)\b/iu.test(text)) return 'html-table';
  if (/^\{[^\n]*\}\s*\n\s*\{/u.test(text)) return 'json-lines';
  if (/^(?:\{\s*"|\[\s*[{"])/u.test(text)) return 'json';
  const lines = text.split(/\r?\n/u).slice(0, 5);
  return lines.some((line) => isHeader(line.split('\t')) || isHeader(line.split(','))) ? 'delimited' : undefined;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}
