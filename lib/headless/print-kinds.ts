import { isTraditional } from '../text/script';
import { LESSONS } from './judge-course';
import type { Examined } from './judge-exam';
import { isBreach, isCaught, isGrave, isHeld, isStruck } from './judge-exam';
import { percent } from './print-exam';

type Sentence = Examined['sentence'];

const PAUSE = /[,，。!！?？;；~…\s]+/u;
const clausesIn = (text: string): number => text.split(PAUSE).filter((clause) => clause !== '').length;

const TOLD: ReadonlySet<string> = new Set(
  LESSONS.filter(({ breaks }) => breaks.length > 0).flatMap(({ text }) => runsOf(text)),
);
/** The share of a text's runs of three characters that stand in any breach that the model was taught. */
const familiarity = ({ text }: Sentence): number => {
  const runs = runsOf(text);
  return runs.length === 0 ? 0 : runs.filter((run) => TOLD.has(run)).length / runs.length;
};

const KINDS: Readonly<Record<string, (sentence: Sentence) => boolean>> = {
  'up to 8 characters': ({ text }) => text.length <= 8,
  '9 to 24': ({ text }) => text.length > 8 && text.length <= 24,
  '25 to 50': ({ text }) => text.length > 24 && text.length <= 50,
  'over 50': ({ text }) => text.length > 50,
  'one clause': ({ text }) => clausesIn(text) === 1,
  'four clauses and more': ({ text }) => clausesIn(text) > 3,
  "with the buyer's message": ({ buyer }) => buyer !== '',
  'traditional characters': ({ text }) => isTraditional(text),
  'wording half known': (sentence) => familiarity(sentence) >= 0.5,
  'a third to a half known': (sentence) => familiarity(sentence) >= 1 / 3 && familiarity(sentence) < 0.5,
  'less than a third known': (sentence) => familiarity(sentence) < 1 / 3,
};

const share = (lines: readonly Examined[], test: (one: Examined) => boolean) =>
  percent(lines.filter(test).length, lines.length).padStart(7);

/** Where breaches are missed and clean lines struck, by kind of sentence; "known" is the share of its runs of three characters met in a taught breach. */
export function printKinds(examined: readonly Examined[]): void {
  console.log('\nkind                       breaches  caught   clean lines   held   struck');
  for (const [name, isKind] of Object.entries(KINDS)) {
    const group = examined.filter(({ sentence }) => isKind(sentence));
    const breaches = group.filter((one) => isBreach(one) && isGrave(one));
    const clean = group.filter((one) => !isBreach(one));
    console.log(
      `${name.padEnd(26)} ${String(breaches.length).padStart(8)} ${share(breaches, isCaught)} ${String(clean.length).padStart(13)} ${share(clean, isHeld)} ${share(clean, isStruck)}`,
    );
  }
}

function runsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3));
}
