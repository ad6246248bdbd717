import { parse, YAMLError } from 'yaml';
import { decodeText } from './decode-text';
import type { Format } from './format';
import { tableOfValue } from './json';

/** Bytes; YAML is parsed into far more than it weighs, and people who write it by hand write little. */
const MOST_BYTES = 4 * 1024 * 1024;
/** An alias may stand for what holds other aliases: a few lines can mean thousands of millions of nodes. */
const MOST_ALIASES = 100;
/** The parser's time grows with the square of the depth. */
const MOST_DEEP = 200;

/** YAML, as Espanso keeps its matches (`matches: [{trigger, replace}]`); otherwise like JSON. */
const format: Format = {
  id: 'yaml',
  extensions: ['yaml', 'yml'],
  read(bytes) {
    if (bytes.length > MOST_BYTES) return { ok: false, reason: 'too-large' };
    const { text } = decodeText(bytes);
    if (text.trim() === '') return { ok: false, reason: 'empty-file' };
    if (depthOf(text) > MOST_DEEP) return { ok: false, reason: 'unreadable' };
    try {
      return tableOfValue(parse(text, { maxAliasCount: MOST_ALIASES, schema: 'core', logLevel: 'silent' }));
    } catch (error) {
      // Bad syntax; too many aliases (ReferenceError); nested so deep that the stack is full (RangeError).
      if (error instanceof YAMLError || error instanceof ReferenceError || error instanceof RangeError) {
        return { ok: false, reason: 'unreadable' };
      }
      throw error;
    }
  },
};

export default format;

/** How deep brackets stand in one another at most, those in texts too: they are closed again, or few. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const char of text) {
    if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
