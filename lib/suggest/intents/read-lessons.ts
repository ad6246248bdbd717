import { fold } from '../fold';
import { INTENTS } from './intent-table';
import type { Lesson } from './train-model';

/** A sentence of a batch with where it comes from. */
export interface Sentence extends Lesson {
  readonly batch: string;
  /** Which fifth of its writer's lines for this intent it stands in, 0 to 4: neighbours are often variants of one thought. */
  readonly block: number;
}

const CLASSES = new Map(INTENTS.map(({ id }, position) => [id, position]));
/** A title is a few words and says as much as a sentence; shops' words must not drown buyers'. */
const TITLE_WEIGHT = 1;
const BODY_WEIGHT = 0.5;

/** Reads `intent<TAB>sentence` lines, file by file of one batch; throws on a line it cannot read, naming it. */
export function readSentences(batch: string, files: Readonly<Record<string, string>>): Sentence[] {
  const byIntent = new Map<number, string[]>();
  for (const [file, text] of Object.entries(files)) {
    for (const { intent, rest } of readLines(file, text)) {
      const known = byIntent.get(intent);
      if (known === undefined) byIntent.set(intent, [rest]);
      else known.push(rest);
    }
  }
  return [...byIntent].flatMap(([intent, texts]) =>
    texts.map((text, i) => ({
      text: fold(text.trim()),
      intent,
      weight: 1,
      batch,
      block: Math.floor((5 * i) / texts.length),
    })),
  );
}

/** Reads `intent<TAB>title|title<TAB>body` lines: the agents' side. */
export function readReplies(file: string, text: string): Lesson[] {
  return readLines(file, text).flatMap(({ intent, rest }) => {
    const [titles = '', body = ''] = rest.split('\t');
    return [
      ...titles.split('|').map((title) => ({ text: fold(title), intent, weight: TITLE_WEIGHT })),
      { text: fold(body), intent, weight: BODY_WEIGHT },
    ];
  });
}

function readLines(file: string, text: string): { readonly intent: number; readonly rest: string }[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const tab = line.indexOf('\t');
    const intent = CLASSES.get(line.slice(0, Math.max(0, tab)).trim());
    if (intent === undefined) throw new Error(`${file}:${i + 1}: no known intent before a tab in "${line}"`);
    return [{ intent, rest: line.slice(tab + 1) }];
  });
}
