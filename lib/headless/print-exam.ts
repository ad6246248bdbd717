import type { Examined } from './judge-exam';
import {
  isBlocked,
  isBreach,
  isCaught,
  isCaughtByRules,
  isGrave,
  isHeld,
  isHeldByRules,
  isNamed,
  isStruck,
  isStruckByRules,
} from './judge-exam';

type Test = (one: Examined) => boolean;

export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

const share = (group: readonly Examined[], test: Test): string => percent(group.filter(test).length, group.length);

/** Prints the exam: sums, rule by rule, which rule was named instead of the right one; with `misses` every miss and false alarm for reading. */
export function printExam(examined: readonly Examined[], misses: boolean): void {
  printSums(examined);
  printRules(examined);
  printConfusions(examined);
  if (misses) printMisses(examined);
}

function printSums(examined: readonly Examined[]): void {
  const clean = examined.filter((one) => !isBreach(one));
  const groups = {
    'breaches that hold': examined.filter(isGrave),
    'breaches that hint': examined.filter((one) => isBreach(one) && !isGrave(one)),
    'all clean lines': clean,
    '  hard neighbours': clean.filter(({ sentence }) => sentence.about !== undefined),
    '  ordinary lines': clean.filter(({ sentence }) => sentence.about === undefined),
  };
  console.log('unseen sentences      number   held (rules alone)   struck (rules alone)   blocked');
  for (const [name, group] of Object.entries(groups)) {
    const held = `${share(group, isHeld)} (${share(group, isHeldByRules)})`;
    const struck = `${share(group, isStruck)} (${share(group, isStruckByRules)})`;
    console.log(
      `${name.padEnd(20)} ${String(group.length).padStart(7)} ${held.padStart(20)} ${struck.padStart(22)} ${share(group, isBlocked).padStart(9)}`,
    );
  }
  const hits = examined.filter((one) => isBreach(one) && isCaught(one));
  console.log(`a rule that it breaks is named in ${share(hits, isNamed)} of what was caught\n`);
}

/** Of each rule: its breaches, caught with the rules alone and named; and how many of 100 clean lines of the whole exam it strikes. */
function printRules(examined: readonly Examined[]): void {
  const clean = examined.filter((one) => !isBreach(one));
  console.log('rule               breaches  caught  rules alone  named   of 100 clean lines held, struck');
  for (const [rule = '', about] of Map.groupBy(examined, ({ sentence }) => sentence.about)) {
    const breaches = about.filter(isBreach);
    if (breaches.length === 0) continue;
    const strikes: Test = ({ findings }) => findings.some((finding) => finding.rule === rule);
    const holdsIt: Test = ({ findings }) =>
      findings.some((finding) => finding.rule === rule && finding.severity !== 'hint');
    const figures = [isCaught, isCaughtByRules, isNamed].map((test) => share(breaches, test).padStart(8));
    const alarms = [holdsIt, strikes].map((test) =>
      ((100 * clean.filter(test).length) / clean.length).toFixed(2).padStart(6),
    );
    console.log(
      `${rule.padEnd(18)} ${String(breaches.length).padStart(8)} ${figures.join('   ')}   ${alarms.join('  ')}`,
    );
  }
}

/** Which rule was named instead; only what came more than once. */
function printConfusions(examined: readonly Examined[]): void {
  const pairs = examined.flatMap((one) => {
    const [first] = one.findings;
    return first === undefined || !isBreach(one) || isNamed(one) ? [] : [`${one.sentence.about ?? ''} → ${first.rule}`];
  });
  const counts = [...Map.groupBy(pairs, (pair) => pair)].map(([pair, all]) => ({ pair, count: all.length }));
  console.log('\nbreach of → named instead');
  for (const { pair, count } of counts.toSorted((a, b) => b.count - a.count))
    if (count > 1) console.log(`${String(count).padStart(4)} ${pair}`);
}

/** By rule, longest last: short ones want their buyer's message, long ones bury the breach. */
function printMisses(examined: readonly Examined[]): void {
  const byLength = examined.toSorted((a, b) => a.sentence.text.length - b.sentence.text.length);
  for (const [rule, about] of Map.groupBy(byLength, ({ sentence }) => sentence.about ?? 'ordinary')) {
    for (const { sentence } of about.filter((one) => isBreach(one) && !isCaught(one)))
      console.log(`missed ${rule}: ${told(sentence)}`);
    for (const { sentence, findings, level } of about.filter((one) => !isBreach(one) && isStruck(one)))
      console.log(`false ${level} ${findings.map((finding) => finding.rule).join(' ')}: ${told(sentence)}`);
  }
}

function told({ text, buyer }: Examined['sentence']): string {
  return buyer === '' ? text : `${text} ← ${buyer}`;
}
