import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Judges } from '../review/review-draft';
import { reviewDraft } from '../review/review-draft';
import { examplesOf } from '../rules/all-examples';
import { ALL_RULES } from '../rules/all-rules';
import { EVERY_RULE } from './every-rule';

const FILE = new URL('../../../shared/knowledge/rule-examples.json', import.meta.url);
const Lines = v.optional(v.array(v.string()), []);
const Examples = v.object({
  rules: v.array(
    v.object({
      id: v.string(),
      trips: Lines,
      tripsTraditional: Lines,
      nearMisses: Lines,
      nearMissesTraditional: Lines,
    }),
  ),
});

/** The trade's own list of examples, where it is at hand: what must be found, and what must pass, both scripts, as shipped. */
export function printTradeExamples(judges: Judges): void {
  if (!existsSync(FILE)) {
    console.log('\nrule-examples.json: not at hand, not measured');
    return;
  }
  const { rules } = v.parse(Examples, JSON.parse(readFileSync(FILE, 'utf8')));
  const wrong: string[] = [];
  let tried = 0;
  for (const { id, trips, tripsTraditional, nearMisses, nearMissesTraditional } of rules) {
    const messages = ALL_RULES.some(({ meta }) => meta.id === id) ? (examplesOf(id).messages ?? []) : [];
    const strikes = (draft: string) =>
      reviewDraft(draft, { messages }, EVERY_RULE, judges).findings.some(({ rule }) => rule === id);
    const all = [...trips, ...tripsTraditional].map((draft) => [draft, true] as const);
    const none = [...nearMisses, ...nearMissesTraditional].map((draft) => [draft, false] as const);
    for (const [draft, isBreach] of [...all, ...none]) {
      tried += 1;
      if (strikes(draft) !== isBreach) wrong.push(`${id} ${isBreach ? 'misses' : 'strikes'} ${draft}`);
    }
  }
  console.log(`\nrule-examples.json: ${String(tried - wrong.length)} of ${String(tried)} as the list says`);
  for (const line of wrong) console.log(`  ${line}`);
}
