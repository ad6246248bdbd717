import { placeOf } from '../suggest/intents/fit-ranking';
import { RANKING } from '../suggest/intents/rank-features';
import type { LeftOut } from './fit-intents';
import { fitOn, leaveOut, leaveOutOne } from './fit-intents';
import { BANKS } from './intent-course';
import type { HeldOutBank } from './rank-lists';
import { pushExamples } from './rank-lists';

const FOLDS = 5;
const SHARES = [0, 0.25, 0.5, 1];

/**
 * Prints what the ranking makes of banks that its model has not seen: words alone and with the model, trade by trade, what is pushed and
 * what is not, and how the figures grow with the number of banks. The weights of the ranking are fitted on one half of the left-out banks
 * and measured on the other.
 */
export function measureIntents(): void {
  const leftOut = leaveOut(FOLDS);
  const halves = [0, 1].map((half) => leftOut.filter((_, i) => i % 2 === half));
  const weights = halves.map((half) => fitOn(half));
  const measured = halves.flatMap((half, i) => half.map((bank) => ({ bank, fitted: weights[1 - i] ?? fitOn(half) })));
  const wordsAlone = Float32Array.from(RANKING, (name) => (name === 'words' ? 1 : 0));
  console.log(`${BANKS.length} banks left out in ${FOLDS} turns`);
  console.log(`words alone:        ${figures(measured.flatMap(({ bank }) => placesOf(bank.plain, wordsAlone)))}`);
  console.log(
    `model:              ${figures(measured.flatMap(({ bank, fitted }) => placesOf(bank.plain, fitted.ranking)))}`,
  );
  console.log(
    `with two samples:   ${figures(measured.flatMap(({ bank, fitted }) => placesOf(bank.sampled, fitted.ranking)))}`,
  );
  for (const { bank, fitted } of measured) {
    const { author, trade } = bank.plain.bank;
    console.log(`  ${`${author}/${trade}`.padEnd(16, '　')} ${figures(placesOf(bank.plain, fitted.ranking))}`);
  }
  printSilence(measured.map(({ bank, fitted }) => [bank.plain, fitted.ranking, fitted.push]));
  printCurve(fitOn(leftOut).ranking);
}

function placesOf({ answered }: HeldOutBank, ranking: Float32Array): number[] {
  return answered.map((list) => placeOf(list, ranking));
}

function figures(places: readonly number[]): string {
  const share = (sum: number) => (sum / places.length).toFixed(3);
  const within = (depth: number) => share(places.filter((place) => place < depth).length);
  const mrr = share(places.reduce((sum, place) => sum + 1 / (place + 1), 0));
  return `n ${places.length}  hit@1 ${within(1)}  hit@3 ${within(3)}  MRR ${mrr}`;
}

function printSilence(
  banks: readonly (readonly [bank: HeldOutBank, ranking: Float32Array, push: Float32Array])[],
): void {
  const counts = { unanswered: [0, 0], missing: [0, 0], wanted: [0, 0] };
  for (const [bank, ranking, push] of banks) {
    const examples = pushExamples(bank, ranking);
    for (const kind of ['unanswered', 'missing', 'wanted'] as const) {
      for (const { features } of examples[kind]) {
        const sum = features.reduce((total, value, i) => total + value * (push[i] ?? 0), 0);
        counts[kind][sum >= 0 ? 1 : 0] = (counts[kind][sum >= 0 ? 1 : 0] ?? 0) + 1;
      }
    }
  }
  console.log(`silent without a reply:            ${shareOf(counts.unanswered, counts.unanswered[0] ?? 0)}`);
  console.log(`silent when the reply is missing:  ${shareOf(counts.missing, counts.missing[0] ?? 0)}`);
  console.log(`pushed when it is among the first: ${shareOf(counts.wanted, counts.wanted[1] ?? 0)}`);
}

function shareOf([silent = 0, pushed = 0]: readonly number[], of: number): string {
  return (of / (silent + pushed)).toFixed(3);
}

function printCurve(ranking: Float32Array): void {
  for (const share of SHARES) {
    const leftOut: readonly LeftOut[] = leaveOutOne(FOLDS, 0, BANKS, share);
    const taught = Math.round(share * (BANKS.length - leftOut.length));
    console.log(`taught by ${taught} banks: ${figures(leftOut.flatMap(({ plain }) => placesOf(plain, ranking)))}`);
  }
}
