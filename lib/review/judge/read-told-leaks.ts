import type { JudgedSentence } from './read-sentences';

/** Stands for a line break within a message. */
const BREAK = '⏎';
const FIELDS = 3;

/**
 * Reads a file of lib/review/judge/told-leaks, UTF-8, one message of an agent a line: `kind|-<TAB>message<TAB>what the agent sent just before`, the last
 * may be left away. `kind` is the customer data that the message gives away, as one of `kinds`; `-` lines give none away and are neighbours of
 * those that do. Throws on a line it cannot read or a kind it does not know, naming it.
 */
export function readToldLeaks(file: string, text: string, kinds: ReadonlySet<string>): readonly JudgedSentence[] {
  const batch = file.split('/').at(-2) ?? file;
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const fields = line.split('\t').map((field) => field.trim().replaceAll(BREAK, '\n'));
    const [kind = '', message = '', before = ''] = fields;
    if (fields.length > FIELDS || message === '') throw new Error(`${file}:${String(i + 1)}: cannot read "${line}"`);
    if (kind === '-') return [{ batch, about: 'clean', text: message, breaks: [], buyer: before }];
    if (!kinds.has(kind)) throw new Error(`${file}:${String(i + 1)}: no kind "${kind}"`);
    return [{ batch, about: kind, text: message, breaks: [kind], buyer: before }];
  });
}
