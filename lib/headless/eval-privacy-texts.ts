import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ReviewContext } from '../chat/draft';
import type { Severity } from '../chat/finding';
import { ALL_STARTER_PHRASES } from './starter-packs';
import { leaksIn } from './leaks-in';
import { percent } from './percent';

const NOTHING: ReviewContext = { messages: [] };
const SENTENCES = new URL('../review/judge/sentences/', import.meta.url);
const BANKS = new URL('../suggest/intents/banks/', import.meta.url);
/** Batches of clean lines that detectors may be developed on; all others only measure. The judge of words was trained on all but v and w. */
const FOR_DEVELOPING = new Set(['p', 'q', 'r', 's']);

interface Vector {
  readonly text: string;
  readonly label: string;
  readonly expect: number | null;
  readonly checksum_ok?: boolean | null;
  readonly luhn_ok?: boolean | null;
}

const VECTOR_KINDS: Readonly<Record<string, string>> = {
  CNPhone: 'mobile',
  CNIDCard: 'id-card',
  CNBankCard: 'bank-card',
  CNPassport: 'passport',
  CNEmail: 'email',
};

function found(draft: string, kind: string, context: ReviewContext = NOTHING): boolean {
  return leaksIn(draft, context).some(({ rule }) => rule === kind);
}

/** Public test vectors. Check digits, not labels, say what is a number; a bare passport without a word for it is not ours to find. */
export function evaluateVectors(): void {
  const file = new URL('../../../shared/data/pii_vectors_cn/vectors.json', import.meta.url);
  console.log('\nPublic test vectors');
  if (!existsSync(file)) {
    console.log('  not at hand (../shared/data/pii_vectors_cn)');
    return;
  }
  const vectors = JSON.parse(readFileSync(file, 'utf8')) as readonly Vector[];
  for (const [label, kind] of Object.entries(VECTOR_KINDS)) {
    const own = vectors.filter((vector) => vector.label === label && vector.expect !== null);
    const positives = own.filter(
      ({ expect, checksum_ok, luhn_ok }) => expect !== 0 && checksum_ok !== false && luhn_ok !== false,
    );
    const negatives = own.filter((vector) => !positives.includes(vector) && vector.checksum_ok !== true);
    const hits = positives.filter(({ text }) => found(text, kind)).length;
    const alarms = negatives.filter(({ text }) => found(text, kind)).length;
    console.log(`  ${kind.padEnd(10)} found ${hits}/${positives.length}, false alarms ${alarms}/${negatives.length}`);
  }
}

/** Lines without anybody's data, of several writers. */
export function evaluateClean(showsAlarms: boolean): void {
  console.log('\nFalse alarms on clean lines of agents');
  const batches = readdirSync(SENTENCES).toSorted();
  const developing = batches.filter((batch) => FOR_DEVELOPING.has(batch)).flatMap(ordinaryLines);
  printAlarms('ordinary lines, for developing', developing, showsAlarms);
  printAlarms('replies of trade banks', bankReplies(), showsAlarms);
  printAlarms(
    'starter phrases',
    ALL_STARTER_PHRASES.map(({ body }) => body),
    showsAlarms,
  );
  for (const batch of batches.filter((name) => !FOR_DEVELOPING.has(name)))
    printAlarms(`ordinary lines ${batch}, only measured`, ordinaryLines(batch), false);
}

function ordinaryLines(batch: string): readonly string[] {
  const folder = new URL(`${batch}/`, SENTENCES);
  const files = readdirSync(folder).filter((file) => file.startsWith('ordinary'));
  return files
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'))
    .flatMap((line) => (line.startsWith('-') ? [line.split('\t')[1] ?? ''] : []));
}

function bankReplies(): readonly string[] {
  return readdirSync(BANKS).flatMap((author) =>
    readdirSync(new URL(`${author}/`, BANKS)).flatMap((file) =>
      readFileSync(new URL(`${author}/${file}`, BANKS), 'utf8')
        .split('\n')
        .flatMap((line) => (line.startsWith('> ') ? [line.slice(2)] : [])),
    ),
  );
}

function printAlarms(name: string, lines: readonly string[], showsThem: boolean): void {
  if (lines.length === 0) return;
  const alarms = lines.filter((line) => leaksIn(line, NOTHING).length > 0);
  console.log(`  ${name.padEnd(34)} ${rate(alarms.length, lines)}`);
  if (!showsThem) return;
  for (const line of alarms) {
    const said = leaksIn(line, NOTHING).map(({ rule, severity, text }) => `${rule}/${severity} «${text}»`);
    console.log(`      ${said.join(' ')}  in  ${line}`);
  }
}

function rate(alarms: number, lines: readonly string[]): string {
  const characters = lines.reduce((sum, line) => sum + line.length, 0);
  const perText = ((10_000 * alarms) / Math.max(1, characters)).toFixed(2);
  return `${alarms}/${lines.length} lines, ${((100 * alarms) / lines.length).toFixed(2)} per 100 lines, ${perText} per 10,000 characters`;
}

interface HeldOut {
  readonly leaks: readonly (ReviewContext & {
    readonly draft: string;
    readonly kind: string;
    /** Other kinds under which it may as well be found. */
    readonly kinds?: readonly string[];
    readonly disguise?: string;
    readonly severity?: Severity;
  })[];
  readonly clean: readonly (ReviewContext & {
    readonly draft: string;
    readonly shop?: { readonly allow?: readonly string[] };
  })[];
}

/** Messages that an independent writer made and nobody tuned on: figures only, so that nobody will. */
export function evaluateHeldOut(name: string): void {
  const set = readHeldOut(name);
  if (set !== undefined) printHeldOut(`Held-out messages, ${name}`, set);
}

/** Messages that detectors are developed on: what is missed may be read and learnt from. */
export function evaluateDevelopment(name: string, showsMisses: boolean): void {
  const set = readHeldOut(name);
  if (set !== undefined) printHeldOut(`Development messages, ${name}`, set, showsMisses);
}

/**
 * A set of which only a part may be read and learnt from: every `each`th entry (the last of each run of that many) stays unseen and
 * gives the figures that count.
 */
export function evaluateParts(name: string, each: number, showsMisses: boolean): void {
  const set = readHeldOut(name);
  if (set === undefined) return;
  const part = (isWanted: (position: number) => boolean): HeldOut => ({
    leaks: set.leaks.filter((_, position) => isWanted(position)),
    clean: set.clean.filter((_, position) => isWanted(position)),
  });
  const isUnseen = (position: number): boolean => position % each === each - 1;
  printHeldOut(
    `${name}, development data, may be read`,
    part((position) => !isUnseen(position)),
    showsMisses,
  );
  printHeldOut(`${name}, one entry in ${each}: unseen, the figures that count`, part(isUnseen));
}

function readHeldOut(name: string): HeldOut | undefined {
  const file = new URL(`../../tests/privacy/${name}`, import.meta.url);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as HeldOut) : undefined;
}

function printHeldOut(title: string, { leaks, clean }: HeldOut, showsMisses = false): void {
  console.log(`\n${title}`);
  const hits = new Set(
    leaks.filter((leak) =>
      [leak.kind, ...(leak.kinds ?? [])].some((kind) => found(leak.draft, kind, { ...NOTHING, ...leak })),
    ),
  );
  const marked = leaks.filter((leak) => leaksIn(leak.draft, { ...NOTHING, ...leak }).length > 0);
  printBy('kind', leaks, ({ kind }) => kind, hits);
  printBy('disguise', leaks, ({ disguise }) => disguise, hits);
  console.log(`  recall ${percent(hits.size, leaks.length)} (${percent(marked.length, leaks.length)} under any kind)`);
  const judged = leaks.filter((leak) => leak.severity !== undefined && hits.has(leak));
  const right = judged.filter((leak) =>
    leaksIn(leak.draft, { ...NOTHING, ...leak }).some(
      ({ rule, severity }) => rule === leak.kind && severity === leak.severity,
    ),
  );
  console.log(`  severity as the state demands ${percent(right.length, judged.length)}`);
  const alarms = clean.filter((line) => {
    const findings = leaksIn(line.draft, { ...NOTHING, ...line }, line.shop?.allow);
    return findings.some(({ severity }) => severity !== 'hint');
  });
  const drafts = clean.map(({ draft }) => draft);
  console.log(`  clean lines held ${rate(alarms.length, drafts)}`);
  if (!showsMisses) return;
  for (const leak of leaks.filter((one) => !hits.has(one))) console.log(`      missed  ${JSON.stringify(leak)}`);
  for (const line of alarms) console.log(`      held  ${JSON.stringify(line)}`);
}

function printBy<T>(
  title: string,
  all: readonly T[],
  nameOf: (one: T) => string | undefined,
  hits: ReadonlySet<T>,
): void {
  for (const name of new Set(all.map(nameOf))) {
    if (name === undefined) continue;
    const group = all.filter((one) => nameOf(one) === name);
    console.log(`  ${title} ${name.padEnd(20)} ${group.filter((one) => hits.has(one)).length}/${group.length}`);
  }
}
