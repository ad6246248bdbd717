import { existsSync, readFileSync } from 'node:fs';
import type { ReviewContext } from '../chat/draft';
import type { Severity } from '../chat/finding';
import { NOTHING, found, rate } from './leak-figures';
import { leaksIn } from './leaks-in';
import { percent } from './percent';

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
  if (set !== undefined) printHeldOut(`Development messages, ${name}`, set, { showsMisses });
}

/** Kinds whose numbers have a check digit or a fixed form. */
const FIXED = new Set(
  'mobile id-card bank-card tw-id hk-id macau-id travel-permit passport uscc landline overseas-phone tracking-no order-no'.split(
    ' ',
  ),
);

/**
 * Several sets that nobody may read, together: what is found in all, by what has targets. Of `halved` sets only every second entry counts, as
 * `evaluateParts` has it.
 */
export function evaluateTogether(whole: readonly string[], halved: readonly string[]): void {
  const sets = [...readAll(whole), ...readAll(halved).map((set) => partOf(set, (position) => position % 2 === 1))];
  const leaks = sets.flatMap((set) => set.leaks);
  const clean = sets.flatMap((set) => set.clean);
  printHeldOut('All messages that nobody may read, together', { leaks, clean }, { groupOf: fixedOrKind });
}

/**
 * A set of which only a part may be read and learnt from: every `each`th entry (the last of each run of that many) stays unseen and
 * gives the figures that count.
 */
export function evaluateParts(name: string, each: number, showsMisses: boolean): void {
  const set = readHeldOut(name);
  if (set === undefined) return;
  const isUnseen = (position: number): boolean => position % each === each - 1;
  printHeldOut(
    `${name}, development data, may be read`,
    partOf(set, (position) => !isUnseen(position)),
    { showsMisses },
  );
  printHeldOut(`${name}, one entry in ${each}: unseen, the figures that count`, partOf(set, isUnseen));
}

function partOf(set: HeldOut, isWanted: (position: number) => boolean): HeldOut {
  return {
    leaks: set.leaks.filter((_, position) => isWanted(position)),
    clean: set.clean.filter((_, position) => isWanted(position)),
  };
}

const fixedOrKind = ({ kind }: HeldOut['leaks'][number]): string => (FIXED.has(kind) ? 'numbers of fixed form' : kind);

function readAll(names: readonly string[]): readonly HeldOut[] {
  return names.map(readHeldOut).filter((set) => set !== undefined);
}

function readHeldOut(name: string): HeldOut | undefined {
  const file = new URL(`../../tests/privacy/${name}`, import.meta.url);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as HeldOut) : undefined;
}

interface Printing {
  readonly showsMisses?: boolean;
  /** Under what a leak is counted: its kind, unless told otherwise. */
  readonly groupOf?: (leak: HeldOut['leaks'][number]) => string;
}

function printHeldOut(title: string, { leaks, clean }: HeldOut, { showsMisses = false, groupOf }: Printing = {}): void {
  console.log(`\n${title}`);
  const hits = new Set(
    leaks.filter((leak) =>
      [leak.kind, ...(leak.kinds ?? [])].some((kind) => found(leak.draft, kind, { ...NOTHING, ...leak })),
    ),
  );
  const marked = leaks.filter((leak) => leaksIn(leak.draft, { ...NOTHING, ...leak }).length > 0);
  printBy('kind', leaks, groupOf ?? (({ kind }) => kind), hits);
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
