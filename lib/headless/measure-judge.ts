import type { Marked } from './judge-course';
import { EXAM, LESSONS, exceededBy, holds, mark, shippedJudge, trainJudgeOn } from './judge-course';
import { percent } from './print-exam';

/** Points of the learning curve: shares of the batches. */
const POINTS = [0.25, 0.5, 0.75, 1];

/** Prints the learning curve of the judge on the batches that nothing was fitted to: batches are added in the order of their names. */
export function measureJudge(): void {
  const lists = Map.groupBy([...Map.groupBy(LESSONS, ({ batch }) => batch)], ([, lines]) => lines[0]?.about ?? '');
  console.log('the judge alone, where 1 % of all clean lines are held, or 4 % underlined');
  console.log('sentences  breaches that hold held  breaches underlined  right rule likeliest');
  for (const point of POINTS) {
    const batches = new Set(
      [...lists.values()].flatMap((list) => list.slice(0, Math.ceil(point * list.length)).map(([batch]) => batch)),
    );
    const sentences = LESSONS.filter(({ batch }) => batches.has(batch));
    const [model] = shippedJudge(trainJudgeOn(sentences));
    const marked = mark(model, EXAM);
    const grave = marked.filter(({ sentence }) => sentence.breaks.some(holds));
    const breaches = marked.filter(({ sentence }) => sentence.breaks.length > 0);
    const held = above(0.01, marked, grave, ({ warn }) => warn);
    const struck = above(0.04, marked, breaches, ({ hint }) => hint);
    const right = breaches.filter(({ sentence, rule }) => sentence.breaks.includes(rule));
    console.log(
      `${String(sentences.length).padStart(9)}  ${held.padStart(23)}  ${struck.padStart(19)}  ${percent(right.length, breaches.length)}`,
    );
  }
}

/** How many of a group score above what this share of the clean lines exceed. */
function above(
  share: number,
  marked: readonly Marked[],
  group: readonly Marked[],
  score: (one: Marked) => number,
): string {
  const clean = marked.filter(({ sentence }) => sentence.breaks.length === 0);
  const threshold = exceededBy(share, clean.map(score));
  return percent(group.filter((one) => score(one) > threshold).length, group.length);
}
