import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Finding } from '../chat/finding';
import { percent } from './print-exam';

type Judge = (draft: string) => readonly Finding[];

const HELD_OUT = new URL('../../tests/rules/held-out/', import.meta.url);
const HeldOut = v.object({ rule: v.string(), breaches: v.array(v.string()), clean: v.array(v.string()) });

/** Lines of thirty trades that no rule should touch. */
const ORDINARY = 'ordinary.json';
const Ordinary = v.object({ clean: v.array(v.string()) });

const isHeld = ({ severity }: Finding): boolean => severity !== 'hint';

/** Prints how a judge does on the sheets of sentences under tests/rules/held-out; with `listing` every miss and false alarm. */
export function printSheets(judge: Judge, listing: boolean): void {
  for (const sheet of ['', 'second/', 'third/', 'english/']) printHeldOut(new URL(sheet, HELD_OUT), judge, listing);
  printOrdinary(judge, listing);
}

function printHeldOut(folder: URL, judge: Judge, listing: boolean): void {
  const rows = readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== ORDINARY)
    .toSorted()
    .map((file) => rowOf(v.parse(HeldOut, JSON.parse(readFileSync(new URL(file, folder), 'utf8'))), judge, listing));
  console.log('\nsheet                caught  right rule  false alarms (held)  of sentences');
  for (const row of [...rows, total(rows)]) {
    const { rule, breaches, caught, named, clean, held } = row;
    console.log(
      `${rule.padEnd(20)} ${percent(caught, breaches).padStart(6)}  ${percent(named, breaches).padStart(10)}  ${percent(held, clean).padStart(19)}  ${String(breaches)} + ${String(clean)}`,
    );
  }
}

function printOrdinary(judge: Judge, listing: boolean): void {
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

function rowOf({ rule, breaches, clean }: v.InferOutput<typeof HeldOut>, judge: Judge, listing: boolean): Row {
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
