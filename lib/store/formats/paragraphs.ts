import { decodeText } from './decode-text';
import type { Format } from './format';
import { MOST_ROWS } from './limits';

/**
 * Plain text or Markdown: one reply a paragraph; a `#` heading names the group of those below it; of a list each item is a
 * reply, and so is each line of a text without any empty line.
 */
const format: Format = {
  id: 'paragraphs',
  extensions: ['txt', 'md', 'markdown'],
  read(bytes) {
    const { text } = decodeText(bytes);
    if (text.includes('\0')) return { ok: false, reason: 'unreadable' };
    const records: { group: string; body: string }[] = [];
    let group = '';
    for (const block of blocksOf(text)) {
      let body = block.trim();
      const heading = /^#{1,6}\s+(?<name>[^\n]+)(?:\n|$)/u.exec(body);
      if (heading !== null) {
        group = heading.groups?.name?.trim() ?? '';
        body = body.slice(heading[0].length).trim();
      }
      records.push(...itemsOf(body).map((item) => ({ group, body: item })));
    }
    if (records.length > MOST_ROWS) return { ok: false, reason: 'too-many-rows' };
    return records.length === 0 ? { ok: false, reason: 'empty-file' } : { ok: true, tables: [{ records }] };
  },
};

export default format;

function blocksOf(text: string): string[] {
  const paragraphs = text.trim().split(/(?:\r?\n[ \t\u3000]*){2,}/u);
  return paragraphs.length === 1 ? text.split(/\r?\n/u) : paragraphs;
}

const BULLET = /^\s*(?:[-*•·]|\d{1,4}[.、)）])\s+/u;

/** A list is its items, anything else one text. */
function itemsOf(body: string): string[] {
  if (body === '') return [];
  const lines = body.split(/\r?\n/u);
  return lines.every((line) => BULLET.test(line)) ? lines.map((line) => line.replace(BULLET, '').trim()) : [body];
}
