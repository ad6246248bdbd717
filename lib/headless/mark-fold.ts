/** A part of `npm run train`: marks the fold of this number by a model trained without it; prints `[warn, hint]` of each clean line as JSON. */
import { LESSONS, markFold } from './judge-course';

const marked = markFold(LESSONS, Number(process.argv[2]));
const clean = marked.filter(({ sentence }) => sentence.breaks.length === 0);
// Infinities are no JSON: a line that nothing speaks against is below any threshold.
console.log(JSON.stringify(clean.map(({ warn, hint }) => [Math.max(-1e9, warn), Math.max(-1e9, hint)])));
