/**
 * `npm run -s eval:rules`: how the rules do on sentences that they were not written from (tests/rules/held-out: `second/`
 * and `third/` each composed after a widening), how often they hold ordinary lines, and how often they hold the agents' lines
 * of two public data sets where those are at hand. The sheets have since been read, and a few rules mended after reading:
 * the first run of a fresh sheet is the honest figure.
 * The judge of words judges with them; `--rules-alone` leaves it out. Prints a table; `--misses` also lists every miss and false alarm for reading.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import * as v from 'valibot';
import type { Finding } from '../chat/finding';
import type { Message } from '../chat/message';
import { DEFAULT_POLICY } from '../chat/policy';
import { JUDGES, reviewDraft } from '../review/review-draft';
import { readShippedJudge } from './shipped-judge';

const HELD_OUT = new URL('../../tests/rules/held-out/', import.meta.url);
const DATA = new URL('../../../shared/data/', import.meta.url);
const HeldOut = v.object({ rule: v.string(), breaches: v.array(v.string()), clean: v.array(v.string()) });

/** Lines of thirty trades that no rule should touch. */
const ORDINARY = 'ordinary.json';
const Ordinary = v.object({ clean: v.array(v.string()) });

const judges = process.argv.includes('--rules-alone') ? JUDGES : { ...JUDGES, words: readShippedJudge() };
const listing = process.argv.includes('--misses');
const isHeld = ({ severity }: Finding): boolean => severity !== 'hint';
const judge = (draft: string, messages: readonly Message[] = []): readonly Finding[] =>
  reviewDraft(draft, { messages }, DEFAULT_POLICY, judges).findings;
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

printHeldOut(HELD_OUT);
printHeldOut(new URL('second/', HELD_OUT));
printHeldOut(new URL('third/', HELD_OUT));
printOrdinary();
printPublic('customer_chatbot_faq', faqPairs);
printPublic('shopbot_pairs', shopbotPairs);

function printHeldOut(folder: URL): void {
  const rows = readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== ORDINARY)
    .toSorted()
    .map((file) => rowOf(v.parse(HeldOut, JSON.parse(readFileSync(new URL(file, folder), 'utf8')))));
  console.log('rule                 caught  right rule  false alarms (held)  of sentences');
  for (const row of [...rows, total(rows)]) {
    const { rule, breaches, caught, named, clean, held } = row;
    console.log(
      `${rule.padEnd(20)} ${percent(caught, breaches).padStart(6)}  ${percent(named, breaches).padStart(10)}  ${percent(held, clean).padStart(19)}  ${String(breaches)} + ${String(clean)}`,
    );
  }
}

function printOrdinary(): void {
  const { clean } = v.parse(Ordinary, JSON.parse(readFileSync(new URL(ORDINARY, HELD_OUT), 'utf8')));
  const struck = clean.map((draft) => ({ draft, findings: judge(draft) }));
  const held = struck.filter(({ findings }) => findings.some(isHeld)).length;
  const hinted = struck.filter(({ findings }) => findings.length > 0).length - held;
  console.log(
    `ordinary lines: ${String(held)} of ${String(clean.length)} held, ${String(hinted)} more underlined (${percent(held, clean.length)})`,
  );
  if (listing)
    for (const { draft, findings } of struck) for (const { rule } of findings) console.log(`false ${rule}: ${draft}`);
}

interface Row {
  readonly rule: string;
  readonly breaches: number;
  /** Breaches that any rule noticed at least as gravely as this rule would; hints count for rules that only hint. */
  readonly caught: number;
  /** Breaches noticed by this very rule. */
  readonly named: number;
  readonly clean: number;
  /** Clean sentences held by any rule, or struck by this one. */
  readonly held: number;
}

function rowOf({ rule, breaches, clean }: v.InferOutput<typeof HeldOut>): Row {
  const struck = breaches.map((draft) => ({ draft, findings: judge(draft) }));
  const alarms = clean.map((draft) => ({
    draft,
    findings: judge(draft).filter((finding) => isHeld(finding) || finding.rule === rule),
  }));
  const isNamed = (findings: readonly Finding[]): boolean => findings.some((finding) => finding.rule === rule);
  if (listing) {
    for (const { draft, findings } of struck)
      if (!isNamed(findings))
        console.log(
          `missed ${rule}: ${draft} ${findings
            .filter(isHeld)
            .map((finding) => finding.rule)
            .join(' ')}`,
        );
    for (const { draft, findings } of alarms)
      for (const finding of findings) console.log(`false ${finding.rule}: ${draft}`);
  }
  return {
    rule,
    breaches: breaches.length,
    caught: struck.filter(({ findings }) => isNamed(findings) || findings.some(isHeld)).length,
    named: struck.filter(({ findings }) => isNamed(findings)).length,
    clean: clean.length,
    held: alarms.filter(({ findings }) => findings.length > 0).length,
  };
}

function total(rows: readonly Row[]): Row {
  const sum = (key: 'breaches' | 'caught' | 'named' | 'clean' | 'held'): number =>
    rows.reduce((all, row) => all + row[key], 0);
  return {
    rule: 'all',
    breaches: sum('breaches'),
    caught: sum('caught'),
    named: sum('named'),
    clean: sum('clean'),
    held: sum('held'),
  };
}

interface Exchange {
  readonly question: string;
  readonly answer: string;
}

function printPublic(name: string, read: (folder: URL) => Readonly<Record<string, readonly Exchange[]>>): void {
  const folder = new URL(`${name}/`, DATA);
  if (!existsSync(folder)) {
    console.log(`${name}: not at hand, not measured`);
    return;
  }
  for (const [what, exchanges] of Object.entries(read(folder))) {
    const held = exchanges.filter(({ question, answer }) =>
      judge(answer, [{ from: 'buyer', text: question }]).some(isHeld),
    );
    console.log(
      `${name}, ${what}: ${String(held.length)} of ${String(exchanges.length)} held (${percent(held.length, exchanges.length)})`,
    );
    if (listing) for (const { answer } of held) console.log(`  ${answer}`);
  }
}

function faqPairs(folder: URL): Readonly<Record<string, readonly Exchange[]>> {
  const { data } = Papa.parse<string[]>(readFileSync(new URL('qa_.csv', folder), 'utf8'), { skipEmptyLines: true });
  return { 'clean answers': data.map(([question = '', answer = '']) => ({ question, answer })) };
}

function shopbotPairs(folder: URL): Readonly<Record<string, readonly Exchange[]>> {
  const Pair = v.object({ prompt: v.string(), chosen: v.string(), rejected: v.string() });
  const lines = readFileSync(new URL('preference_pairs_v1.jsonl', folder), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const pairs = lines.map((line) => v.parse(Pair, JSON.parse(line)));
  return {
    'preferred answers': pairs.map(({ prompt, chosen }) => ({ question: prompt, answer: chosen })),
    'rejected answers': pairs.map(({ prompt, rejected }) => ({ question: prompt, answer: rejected })),
  };
}
