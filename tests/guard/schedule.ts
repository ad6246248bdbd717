import type { BrowserName } from '../../lib/headless/find-browser';
import { createRandom } from '../../lib/suggest/intents/create-random';
import { FINE, RISKY } from './drafts';
import { DEVICE_MADE, type Gesture, PAGE_MADE } from './gestures';
import type { PageFault } from './page/main';
import type { Sender } from './page/sender';
import { type SenderName, SENDERS } from './page/senders';

/** What happens between two rounds: to the extension, to the tab, in the page. */
export type RoundFault = PageFault | 'worker-killed' | 'updated' | 'navigated' | 'half-composed';

export interface Attempt {
  readonly text: string;
  readonly risky: boolean;
  readonly gesture: Gesture;
  /** By the browser's own input, or by a script of the page. */
  readonly trusted: boolean;
  /** Happens between the first and the last event of the gesture. */
  readonly midway: PageFault | undefined;
}

export interface Round {
  readonly sender: SenderName;
  readonly fault: RoundFault | undefined;
  readonly attempts: readonly Attempt[];
}

/** Attempts of a round; a script's cost next to nothing, a real key press tens of milliseconds. */
const TRUSTED = 2;
const SCRIPTED = 18;
/** A page that remounts loses gestures of its own accord, so only what must not go out is tried across it. */
const MIDWAY: readonly PageFault[] = ['remount', 'switch', 'busy', 'reopen'];

const FAULTS: Readonly<Record<BrowserName, readonly RoundFault[]>> = {
  chromium: ['remount', 'switch', 'reopen', 'busy', 'navigated', 'worker-killed', 'updated', 'half-composed'],
  // Neither its event page nor an installed version can be taken away by a test.
  firefox: ['remount', 'switch', 'reopen', 'busy', 'navigated', 'half-composed'],
};

export interface Schedule {
  readonly sends: number;
  readonly seed: number;
  /** Senders that are tried; without it all of them. */
  readonly only?: readonly SenderName[] | undefined;
}

/** The same seed gives the same rounds. Every sender comes once before any comes twice. */
export function* scheduleRounds(browser: BrowserName, { sends, seed, only }: Schedule): Generator<Round> {
  const random = createRandom(seed);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
  let queue: SenderName[] = [];
  for (let left = sends; left > 0;) {
    if (queue.length === 0) queue = shuffled(only ?? (Object.keys(SENDERS) as SenderName[]), random);
    const sender = queue.pop() as SenderName;
    const { gestures }: Sender = SENDERS[sender];
    const attempt = (trusted: boolean): Attempt => {
      const fitting = gestures.filter((gesture) => !(trusted ? PAGE_MADE : DEVICE_MADE).includes(gesture));
      const risky = random() < 0.6;
      const gesture = pick(fitting.length > 0 ? fitting : gestures);
      const midway = risky && random() < 0.15 ? pick(MIDWAY) : undefined;
      return { text: pick(risky ? RISKY : FINE), risky, gesture, trusted: trusted && fitting.length > 0, midway };
    };
    const attempts = Array.from({ length: Math.min(left, TRUSTED + SCRIPTED) }, (_, place) => attempt(place < TRUSTED));
    left -= attempts.length;
    yield { sender, fault: random() < 0.5 ? pick(FAULTS[browser]) : undefined, attempts };
  }
}

function shuffled<Value>(values: readonly Value[], random: () => number): Value[] {
  return values
    .map((value) => ({ value, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
