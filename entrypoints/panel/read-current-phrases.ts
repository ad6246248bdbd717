import { dayOf, holdsOn } from '../../lib/bank/validity';
import type { Phrase } from '../../lib/chat/phrase';

/** Milliseconds after midnight, so that a clock that is corrected a little does not find the day before. */
const MARGIN = 1_000;

/** The phrases that may be suggested on the day of `now` (milliseconds since the epoch). */
export function currentPhrases(phrases: readonly Phrase[], now: number): readonly Phrase[] {
  const day = dayOf(now);
  return phrases.filter((phrase) => holdsOn(phrase, day));
}

/** Calls back each time a day begins on the clock of this machine, until `closing` aborts: offers begin and end with days. */
export function onNewDay(callback: () => void, closing: AbortSignal): void {
  const tomorrow = new Date();
  tomorrow.setHours(24, 0, 0, 0);
  const timer = setTimeout(
    () => {
      callback();
      onNewDay(callback, closing);
    },
    tomorrow.getTime() - Date.now() + MARGIN,
  );
  closing.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
