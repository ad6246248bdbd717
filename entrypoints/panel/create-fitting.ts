import type { ReadonlySignal } from '@preact/signals';
import { batch, computed, effect, signal } from '@preact/signals';
import type { PageState } from '../../lib/messages/line';
import { suggestForMessages } from '../../lib/suggest/for-messages';
import type { SuggestionList } from '../../lib/suggest/suggestion';
import type { BankState } from './watch-bank';

const MOST_SUGGESTED = 5;
export const NOTHING: SuggestionList = { suggestions: [], confident: false };

/** Milliseconds of quiet after which the messages of a burst are answered by one list. The first of them never waits. */
const BURST = 120;
/** Milliseconds after which a modifier that never came up is taken for lost. */
const LONGEST_HOLD = 3_000;

export interface Fitting {
  readonly list: ReadonlySignal<SuggestionList>;
  /** Differs for each question of each buyer. */
  readonly occasion: ReadonlySignal<string>;
  /** A key that inserts is about to be pressed, or no longer: until then the list stands still. */
  readonly hold: (down: boolean) => void;
}

interface FittingWorld {
  readonly bank: ReadonlySignal<BankState>;
  readonly now: () => number;
}

/**
 * What fits, ranked anew only when the buyer, the arrival or the bank changes: a list that moved for a lesser reason would
 * slip another phrase under the finger. Another buyer's list goes at once, whatever is held.
 */
export function createFitting(page: ReadonlySignal<PageState | undefined>, world: FittingWorld): Fitting {
  const index = computed(() => (world.bank.value.state === 'ready' ? world.bank.value.index : undefined));
  const buyer = computed(() => page.value?.buyer?.key);
  const occasion = computed(() => `${buyer.value ?? ''} ${page.value?.arrival ?? ''}`);
  const list = signal(NOTHING);
  const settled = signal(occasion.peek());
  let shownFor: string | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let holding: ReturnType<typeof setTimeout> | undefined;
  let due = false;

  const rank = (): SuggestionList => {
    const state = page.peek();
    const bank = world.bank.peek();
    if (state?.buyer === undefined || bank.state !== 'ready') return NOTHING;
    const options = { usage: bank.usage, now: world.now(), limit: MOST_SUGGESTED };
    return suggestForMessages(bank.index, state.messages, options);
  };
  const show = (): void => {
    due = false;
    shownFor = buyer.peek();
    batch(() => {
      list.value = rank();
      settled.value = occasion.peek();
    });
  };
  const rest = (): void => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      resting = undefined;
      if (due && holding === undefined) show();
    }, BURST);
  };
  const hold = (down: boolean): void => {
    clearTimeout(holding);
    holding = down ? setTimeout(() => hold(false), LONGEST_HOLD) : undefined;
    if (!down && due && resting === undefined) show();
  };
  const settle = (): void => {
    const other = buyer.peek() !== shownFor;
    if (other || (resting === undefined && holding === undefined)) show();
    else due = true;
    rest();
  };
  let before: unknown[] = [];
  effect(() => {
    const ground = [occasion.value, index.value];
    if (ground.every((part, at) => part === before[at])) return;
    // The bank's own changes (a phrase was added, the model was read) are no burst.
    const arrived = ground[0] !== before[0];
    before = ground;
    if (arrived) settle();
    else if (holding === undefined) show();
    else due = true;
  });

  return { list, occasion: settled, hold };
}
