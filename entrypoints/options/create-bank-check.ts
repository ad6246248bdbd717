import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Phrase } from '../../lib/chat/phrase';
import type { BankJudging, PhraseVerdict } from '../../lib/review/judge-bank';
import { judgeBank } from '../../lib/review/judge-bank';
import type { Pace } from '../../lib/suggest/run-steps';
import { runInSlices } from '../../lib/suggest/run-steps';

export interface BankCheck {
  readonly state: ReadonlySignal<CheckState>;
  /** Judges these phrases; a check that is under way for others ends. Texts judged before in the same manner are not judged again. */
  readonly check: (phrases: readonly Phrase[], judging: BankJudging, manner: unknown) => Promise<void>;
  /** Nobody looks any more. */
  readonly stop: () => void;
}

export interface CheckState {
  readonly done: number;
  readonly total: number;
  /** Phrases that break a rule, in the bank's order. */
  readonly verdicts: readonly PhraseVerdict[];
}

/** Phrases between two drawings of the progress. */
const SHOWN_EVERY = 200;

/** Goes through the bank with pauses between, so that 20,000 phrases hold no key up. `manner` stands for all that decides a verdict. */
export function createBankCheck({ now, pause }: Pick<Pace, 'now' | 'pause'>): BankCheck {
  const state = signal<CheckState>({ done: 0, total: 0, verdicts: [] });
  /** By body: the bank is read anew after each change. */
  let known = new Map<string, PhraseVerdict | undefined>();
  let knownIn: unknown;
  let round = 0;

  function* steps(phrases: readonly Phrase[], judging: BankJudging): Generator<undefined, void> {
    const verdicts: PhraseVerdict[] = [];
    const bodies = new Map(phrases.filter(({ body }) => !known.has(body)).map((phrase) => [phrase.body, phrase]));
    const fresh = judgeBank([...bodies.values()], judging);
    for (const [at, phrase] of phrases.entries()) {
      if (!known.has(phrase.body)) {
        known.set(phrase.body, fresh.next().value ?? undefined);
        yield;
      }
      const verdict = known.get(phrase.body);
      if (verdict !== undefined) verdicts.push({ ...verdict, phrase });
      if ((at + 1) % SHOWN_EVERY === 0) state.value = { done: at + 1, total: phrases.length, verdicts: [...verdicts] };
    }
    state.value = { done: phrases.length, total: phrases.length, verdicts };
  }

  return {
    state,
    check: async (phrases, judging, manner) => {
      round += 1;
      const mine = round;
      if (knownIn !== manner) known = new Map();
      knownIn = manner;
      await runInSlices(steps(phrases, judging), { now, pause, isOver: () => round !== mine });
    },
    stop: () => {
      round += 1;
    },
  };
}
