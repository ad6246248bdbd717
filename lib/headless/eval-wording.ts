/**
 * `npm run -s eval:wording`: what is offered instead of a draft that is held or underlined: for every example that a rule must
 * strike, and for breaches drawn by seed from the batches of sentences of the judge of words. Prints a table; `--list N` also N
 * pairs of each set for reading, `--failures` every draft without a wording that passes.
 */
import type { Message } from '../chat/message';
import { DEFAULT_POLICY } from '../chat/policy';
import { applyAllFixes } from '../review/apply-fix';
import { betterWording } from '../review/wording/better-wording';
import { withFixes } from '../review/wording/with-fixes';
import { JUDGES, reviewDraft } from '../review/review-draft';
import { examplesOf } from '../rules/all-examples';
import { ALL_RULES } from '../rules/all-rules';
import { readJudgedSentences } from './judge-sentences';
import { readShippedJudge } from './shipped-judge';

interface Sample {
  readonly rule: string;
  readonly draft: string;
  readonly messages: readonly Message[];
}

const BATCHES = ['p', 'q', 'r', 's', 't'];
/** One breach of so many is drawn. */
const SHARE = 8;
const judges = { ...JUDGES, words: readShippedJudge() };
const listed = Number(process.argv[process.argv.indexOf('--list') + 1] ?? 0) * Number(process.argv.includes('--list'));
const failing = process.argv.includes('--failures');
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

console.log(
  'set           warned  rewritten  rewrite passes  no hint left  keeps digits  nothing kept  fixes pass  ms (mean, most)',
);
measure(
  'examples',
  ALL_RULES.flatMap(({ meta }) =>
    examplesOf(meta.id).trips.map((draft) => ({ rule: meta.id, draft, messages: examplesOf(meta.id).messages ?? [] })),
  ),
);
for (const batch of BATCHES) {
  const breaches = readJudgedSentences([batch]).filter(({ breaks }) => breaks.length > 0);
  measure(
    `sentences ${batch}`,
    breaches
      .filter((_, i) => (i * 2_654_435_761) % 2 ** 32 < 2 ** 32 / SHARE)
      .map(({ text, breaks, buyer }) => ({
        rule: breaks[0] ?? '',
        draft: text,
        messages: buyer === '' ? [] : [{ from: 'buyer', text: buyer }],
      })),
  );
}

function measure(name: string, samples: readonly Sample[]): void {
  const rows = samples.flatMap((sample) => rewritten(sample));
  const made = rows.filter(({ better }) => better !== undefined);
  const passing = made.filter(({ left }) => left !== 'warn' && left !== 'block');
  const clean = made.filter(({ left }) => left === 'pass');
  const numbered = made.filter(({ draft }) => /\d/u.test(draft));
  const kept = numbered.filter(({ draft, better }) => keepsDigits(draft, better ?? ''));
  const replaced = made.filter(({ draft, better }) => !shares(draft, better ?? ''));
  const fixed = rows.filter(({ fixedLevel }) => fixedLevel !== 'warn' && fixedLevel !== 'block');
  const times = rows.map(({ ms }) => ms);
  const mean = times.reduce((sum, ms) => sum + ms, 0) / Math.max(1, times.length);
  console.log(
    [
      name.padEnd(13),
      String(rows.length).padStart(6),
      percent(made.length, rows.length).padStart(9),
      percent(passing.length, made.length).padStart(14),
      percent(clean.length, made.length).padStart(12),
      `${percent(kept.length, numbered.length)} of ${String(numbered.length)}`.padStart(16),
      percent(replaced.length, made.length).padStart(12),
      percent(fixed.length, rows.length).padStart(10),
      `${mean.toFixed(1)}, ${Math.max(0, ...times).toFixed(1)}`.padStart(12),
    ].join('  '),
  );
  for (const { rule, draft, better } of spread(made)) console.log(`  ${rule}: ${draft}\n    → ${better ?? ''}`);
  if (failing)
    for (const { rule, draft, better, left } of rows)
      if (better === undefined || left !== 'pass') console.log(`  ${left} ${rule}: ${draft}\n    → ${better ?? '–'}`);
}

function rewritten({ rule, draft, messages }: Sample) {
  const judge = (text: string) => reviewDraft(text, { messages }, DEFAULT_POLICY, judges);
  const review = judge(draft);
  if (review.level === 'pass') return [];
  const began = performance.now();
  const better = betterWording(draft, review, { messages }, judge);
  const ms = performance.now() - began;
  const fixedLevel = judge(applyAllFixes(draft, withFixes(draft, review, { messages }, judge))).level;
  return [{ fixedLevel, rule, draft, better, left: better === undefined ? review.level : judge(better).level, ms }];
}

function spread<T>(rows: readonly T[]): readonly T[] {
  const every = Math.max(1, Math.floor(rows.length / Math.max(1, listed)));
  return listed === 0 ? [] : rows.filter((_, i) => i % every === 0);
}

function keepsDigits(draft: string, better: string): boolean {
  return (draft.match(/\d+/gu) ?? []).every((digits) => better.includes(digits));
}

/** Whether anything of the draft is left: three letters running. */
function shares(draft: string, better: string): boolean {
  return Array.from({ length: Math.max(0, draft.length - 2) }, (_, i) => draft.slice(i, i + 3)).some(
    (three) => /^\p{L}{3}$/u.test(three) && better.includes(three),
  );
}
