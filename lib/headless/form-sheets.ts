import { readdirSync, readFileSync } from 'node:fs';
import type { Message } from '../chat/message';
import type { Judges } from '../review/review-draft';
import { reviewDraft } from '../review/review-draft';
import { ALL_RULES } from '../rules/all-rules';
import { EVERY_RULE } from './every-rule';
import { percent } from './percent';

const FOLDER = new URL('../../tests/rules/forms/', import.meta.url);
/** The batch that no rule was fitted to: it may be counted, and is not read. */
const UNSEEN = 'b';

/** A draft written for a rule of pure form, in its conversation. */
export interface FormLine {
  readonly batch: string;
  readonly rule: string;
  readonly isBreach: boolean;
  readonly draft: string;
  readonly messages: readonly Message[];
}

/**
 * Reads a file `<batch>/<rule>.txt`: one draft a line, `+|-<TAB>draft<TAB>what was said before`; the messages are separated by ` | ` and begin
 * with 买: or 我:, a line break in a draft is written `\n`. `+` breaks the rule, `-` is clean beside it. Throws on a line it cannot read.
 */
export function readFormLines(batch: string, rule: string, text: string): readonly FormLine[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const where = `${batch}/${rule}:${String(i + 1)}`;
    const [sign, draft = '', said = '', ...more] = line.split('\t');
    if ((sign !== '+' && sign !== '-') || draft.trim() === '' || more.length > 0)
      throw new Error(`${where}: cannot read "${line}"`);
    const messages = said.trim() === '' ? [] : said.split(' | ').map((one) => messageOf(one.trim(), where));
    return [{ batch, rule, isBreach: sign === '+', draft: draft.replaceAll(String.raw`\n`, '\n'), messages }];
  });
}

function messageOf(said: string, where: string): Message {
  const [, who, text = ''] = /^([买我])[::]\s*(.+)$/su.exec(said) ?? [];
  if (who === undefined) throw new Error(`${where}: nobody says "${said}"`);
  return { from: who === '买' ? 'buyer' : 'agent', text };
}

/** Every line of every batch; throws on a file for a rule that does not exist. */
export function readForms(): readonly FormLine[] {
  const rules = new Set(ALL_RULES.map(({ meta }) => meta.id));
  return readdirSync(FOLDER).flatMap((batch) =>
    readdirSync(new URL(`${batch}/`, FOLDER)).flatMap((file) => {
      const rule = file.replace(/\.txt$/u, '');
      if (!rules.has(rule)) throw new Error(`${batch}/${file}: no rule "${rule}"`);
      return readFormLines(batch, rule, readFileSync(new URL(`${batch}/${file}`, FOLDER), 'utf8'));
    }),
  );
}

/**
 * Prints how the rules of pure form do on what was written for them: how many breaches any rule notices, how many the rule itself, and how many
 * of its clean neighbours it strikes, on the batches that have been read and on the one that nobody has read; with `listing` every miss
 * and false alarm of the former.
 */
export function printForms(judges: Judges, listing: boolean): void {
  const lines = readForms().map((line) => examined(line, judges));
  console.log(
    '\nrules of pure form     read: any  by name  false alarms  of           unread: any  by name  false alarms  of',
  );
  for (const rule of [...[...new Set(lines.map((line) => line.rule))].toSorted(), 'all']) {
    const about = lines.filter((line) => rule === 'all' || line.rule === rule);
    const columns = [about.filter(({ batch }) => batch !== UNSEEN), about.filter(({ batch }) => batch === UNSEEN)];
    console.log(`${rule.padEnd(20)} ${columns.map(columnsOf).join('     ')}`);
  }
  if (listing)
    for (const { batch, rule, isBreach, draft, messages, isStruck: struck } of lines)
      if (batch !== UNSEEN && struck !== isBreach)
        console.log(`${isBreach ? 'missed' : 'false'} ${rule}: ${draft} <- ${messages.at(-1)?.text ?? ''}`);
}

interface ExaminedLine extends FormLine {
  /** Some rule noticed something. */
  readonly isNoticed: boolean;
  /** This very rule did. */
  readonly isStruck: boolean;
}

function columnsOf(lines: readonly ExaminedLine[]): string {
  const [breaches, clean] = [lines.filter(({ isBreach }) => isBreach), lines.filter(({ isBreach }) => !isBreach)];
  const shares = [
    percent(breaches.filter(({ isNoticed }) => isNoticed).length, breaches.length).padStart(8),
    percent(breaches.filter(({ isStruck }) => isStruck).length, breaches.length).padStart(8),
    percent(clean.filter(({ isStruck }) => isStruck).length, clean.length).padStart(14),
  ];
  return `${shares.join(' ')}  ${`${String(breaches.length)} + ${String(clean.length)}`.padEnd(11)}`;
}

function examined(line: FormLine, judges: Judges): ExaminedLine {
  const { findings } = reviewDraft(line.draft, { messages: line.messages }, EVERY_RULE, judges);
  return { ...line, isNoticed: findings.length > 0, isStruck: findings.some(({ rule }) => rule === line.rule) };
}
