/**
 * `npm run -s eval:rules`: how rules and the judge of words do together, as shipped, and the rules alone, on what they were not made from:
 * the whole batches of sentences that no rule or model was fitted to; what was written for the rules of pure form; sheets composed after a
 * widening of the rules (tests/rules/held-out; they have since been read); buyers' moods, by forms and with their model; the starter bank, which
 * must pass; agents' lines of public data sets where those are at hand. `--misses` lists every miss and false alarm for reading. The learning curve is `npm run train -- --measure`.
 */
import type { Finding } from '../chat/finding';
import type { Message } from '../chat/message';
import { DEFAULT_POLICY } from '../chat/policy';
import { JUDGES, reviewDraft } from '../review/review-draft';
import { ALL_STARTER_PHRASES } from './starter-packs';
import { EXAM } from './judge-course';
import { printForms } from './form-sheets';
import { examine } from './judge-exam';
import { printMoods } from './measure-moods';
import { percent, printExam } from './print-exam';
import { printKinds } from './print-kinds';
import { printLessons } from './print-lessons';
import { printTradeExamples } from './print-trade-examples';
import { PUBLIC_SETS, readOffensiveComments } from './public-sets';
import { printSheets } from './rule-sheets';
import { readShippedJudge } from './shipped-judge';

const judges = { ...JUDGES, words: readShippedJudge() };
const misses = process.argv.includes('--misses');
const isHeld = ({ severity }: Finding): boolean => severity !== 'hint';
const judge = (draft: string, messages: readonly Message[] = []): readonly Finding[] =>
  reviewDraft(draft, { messages }, DEFAULT_POLICY, judges).findings;

const examined = examine(EXAM, judges);
printExam(examined, misses);
printKinds(examined);
printLessons();
printForms(judges, misses);
printTradeExamples(judges);
printSheets(judge, misses);
printMoods(judges.words, misses);
printStarterBank();
printPublicSets();
printOffence();

function printStarterBank(): void {
  // What stands open in a template is filled in before it is sent.
  const struck = ALL_STARTER_PHRASES.map(({ title, body }) => ({
    title,
    findings: judge(body).filter(({ rule }) => rule !== 'unfilled-variable'),
  }));
  const held = struck.filter(({ findings }) => findings.some(isHeld));
  const hinted = struck.filter(({ findings }) => findings.length > 0).length - held.length;
  console.log(
    `\nstarter bank: ${String(held.length)} of ${String(struck.length)} held, ${String(hinted)} more underlined`,
  );
  for (const { title, findings } of held) console.log(`  ${title}: ${findings.map(({ rule }) => rule).join(' ')}`);
}

function printPublicSets(): void {
  for (const [name, read] of Object.entries(PUBLIC_SETS)) {
    const sets = read();
    if (sets === undefined) console.log(`${name}: not at hand, not measured`);
    for (const [what, exchanges] of Object.entries(sets ?? {})) {
      const held = exchanges.filter(({ question, answer }) =>
        judge(answer, [{ from: 'buyer', text: question }]).some(isHeld),
      );
      console.log(
        `${name}, ${what}: ${String(held.length)} of ${String(exchanges.length)} held (${percent(held.length, exchanges.length)})`,
      );
      if (misses) for (const { answer } of held) console.log(`  ${answer}`);
    }
  }
}

function printOffence(): void {
  const comments = readOffensiveComments();
  if (comments === undefined) {
    console.log('coldataset: not at hand, not measured');
    return;
  }
  for (const [what, offends] of [['offensive', true] as const, ['other', false] as const]) {
    const group = comments.filter((comment) => comment.offends === offends);
    const called = group.filter(({ text }) => judge(text).some(({ rule }) => rule === 'insult'));
    console.log(`coldataset, ${what} comments called an insult: ${percent(called.length, group.length)}`);
  }
}
