import { decodeText } from './decode-text';
import type { Format } from './format';
import { recordOf } from './json';
import { MOST_ROWS } from './limits';

/** One JSON object a line. A line that is not JSON is an empty record, rejected with its number; one with nothing on it is none. */
const format: Format = {
  id: 'json-lines',
  extensions: ['jsonl', 'ndjson'],
  read(bytes) {
    const lines = decodeText(bytes)
      .text.split(/\r?\n/u)
      .filter((line) => line.trim() !== '');
    if (lines.length === 0) return { ok: false, reason: 'empty-file' };
    if (lines.length > MOST_ROWS) return { ok: false, reason: 'too-many-rows' };
    const records = lines.map(recordOfLine);
    return records.some((record) => Object.keys(record).length > 0)
      ? { ok: true, tables: [{ records }] }
      : { ok: false, reason: 'unreadable' };
  },
};

export default format;

function recordOfLine(line: string) {
  try {
    return recordOf(JSON.parse(line));
  } catch (error) {
    if (error instanceof SyntaxError) return recordOf(undefined);
    throw error;
  }
}
