import { readdirSync, readFileSync } from 'node:fs';
import type { JudgedSentence } from '../review/judge/read-sentences';
import { readSentences } from '../review/judge/read-sentences';
import { TOLD_KINDS } from '../review/told-kinds';
import { ALL_RULES } from '../rules/all-rules';

const FOLDER = new URL('../review/judge/sentences/', import.meta.url);

/** Every sentence of these batches (folders), in order of batch and file; of all batches when none is named. */
export function readJudgedSentences(batches = readdirSync(FOLDER).toSorted()): readonly JudgedSentence[] {
  const rules = new Set([...ALL_RULES.map(({ meta }) => meta), ...TOLD_KINDS].map(({ id }) => id));
  return batches.flatMap((batch) =>
    readdirSync(new URL(`${batch}/`, FOLDER))
      .filter((file) => file.endsWith('.txt'))
      .toSorted()
      .flatMap((file) =>
        readSentences(`${batch}/${file}`, readFileSync(new URL(`${batch}/${file}`, FOLDER), 'utf8'), rules),
      ),
  );
}
