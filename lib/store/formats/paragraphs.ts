import { decodeText } from './decode-text';
import type { Format } from './format';

/** Plain text or Markdown: one reply a paragraph; a `#` heading names the group of those below it. */
const format: Format = {
  id: 'paragraphs',
  extensions: ['txt', 'md'],
  read(bytes) {
    const { text } = decodeText(bytes);
    if (text.includes('\0')) return { ok: false, reason: 'unreadable' };
    const records: { group: string; body: string }[] = [];
    let group = '';
    for (const paragraph of text.split(/(?:\r?\n[ \t]*){2,}/u)) {
      let body = paragraph.trim();
      const heading = /^#{1,6}\s+(?<name>[^\n]+)(?:\n|$)/u.exec(body);
      if (heading !== null) {
        group = heading.groups?.name?.trim() ?? '';
        body = body.slice(heading[0].length).trim();
      }
      if (body !== '') records.push({ group, body });
    }
    return records.length === 0 ? { ok: false, reason: 'empty-file' } : { ok: true, table: { records } };
  },
};

export default format;
