/**
 * `npm run -s review`: judges drafts with the shipped policy. One JSON object a line on standard input, one answer a line
 * on standard output, in order, each written before the next line is read. A line that cannot be judged is answered with
 * its error, and the exit status is 1 at the end. Nothing is stored.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import type { ReviewContext } from '../chat/draft';
import { DEFAULT_POLICY } from '../chat/policy';
import { JUDGES, reviewDraft } from '../review/review-draft';
import { warmUp } from '../review/warm-up';
import { betterWording } from '../review/wording/better-wording';
import { withFixes } from '../review/wording/with-fixes';
import { readShippedJudge } from './shipped-judge';

const Text = v.optional(v.nullable(v.union([v.string(), v.number()])));
const Person = v.record(v.string(), Text);
const Line = v.looseObject({
  id: v.optional(v.nullable(v.union([v.string(), v.number()]))),
  draft: v.string(),
  messages: v.nullish(v.array(v.looseObject({ from: v.picklist(['buyer', 'agent', 'system']), text: v.string() }))),
  order: v.nullish(Person),
  others: v.nullish(v.array(Person)),
  shop: v.nullish(v.looseObject({ allow: v.nullish(v.array(v.string())) })),
  site: v.nullish(v.string()),
});
type Line = v.InferOutput<typeof Line>;

const judges = { ...JUDGES, words: readShippedJudge() };
// The first judgement of a process compiles every pattern; `ms` is about drafts, not about that.
Array.from(warmUp(DEFAULT_POLICY));

let failed = false;
for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (text.trim() === '') continue;
  const answer = answerTo(text);
  if ('error' in answer) failed = true;
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
}
if (failed) process.exitCode = 1;

function answerTo(text: string): object {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { id: null, error: 'not JSON' };
  }
  const parsed = v.safeParse(Line, input);
  if (!parsed.success) return { id: idOf(input), error: v.summarize(parsed.issues) };
  return verdictOn(parsed.output);
}

function verdictOn(line: Line): object {
  const policy = { ...DEFAULT_POLICY, allow: line.shop?.allow ?? [] };
  const context = contextOf(line);
  const began = performance.now();
  const review = reviewDraft(line.draft, context, policy, judges);
  const ms = performance.now() - began;
  const judge = (text: string) => reviewDraft(text, context, policy, judges);
  const better = betterWording(line.draft, review, context, judge);
  const findings = withFixes(line.draft, review, context, judge).findings.map(
    ({ rule, severity, start, end, text, message, fix }) => ({
      rule,
      severity,
      start,
      end,
      text,
      message,
      ...(fix === undefined ? {} : { fix }),
    }),
  );
  const faults = review.faults === undefined ? {} : { faults: review.faults };
  const rewrite = better === undefined ? {} : { rewrite: better };
  return {
    id: line.id ?? null,
    level: review.level,
    findings,
    ...rewrite,
    ...faults,
    ms: Math.round(ms * 1000) / 1000,
  };
}

function contextOf(line: Line): ReviewContext {
  return {
    messages: (line.messages ?? []).map(({ from, text }) => ({ from, text })),
    ...(line.order ? { order: known(line.order) } : {}),
    ...(line.others ? { others: line.others.map(known) } : {}),
    ...(line.site ? { site: line.site } : {}),
  };
}

/** A person's fields as texts; numbers are what spreadsheets make of telephone and order numbers. */
function known(person: v.InferOutput<typeof Person>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(person).flatMap(([field, value]) => (value == null ? [] : [[field, String(value)]])),
  );
}

function idOf(input: unknown): string | number | null {
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
