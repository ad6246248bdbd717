import type { ReadonlySignal, Signal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { PageState, ToPage, ToPanel } from '../../lib/messages/line';
import type { SuggestionList } from '../../lib/suggest/suggestion';
import { suggestForMessages } from '../../lib/suggest/for-messages';
import { searchTyped } from '../../lib/suggest/typed';
import { fillVariables } from '../../lib/text/variables';
import type { Inserter, InserterWorld } from './create-inserter';
import { createInserter } from './create-inserter';
import { valuesOf } from './variable-values';
import type { BankState } from './watch-bank';

const MOST_SUGGESTED = 5;
const MOST_FOUND = 10;
const NOTHING: SuggestionList = { suggestions: [], confident: false };

/** Everything the panel knows, and what can be done with it. Holds text of the chat in memory only. */
export interface Panel {
  readonly page: ReadonlySignal<PageState | undefined>;
  readonly values: ReadonlySignal<Readonly<Record<string, string | undefined>>>;
  /** What fits the buyer's last words. */
  readonly fitting: ReadonlySignal<SuggestionList>;
  /** What is on show: the finds of the search while it is open, else what fits. */
  readonly shown: ReadonlySignal<SuggestionList>;
  /** What is typed in the search; undefined: it is closed. */
  readonly typed: ReadonlySignal<string | undefined>;
  /** Grows each time the search is asked for. */
  readonly searchAsked: ReadonlySignal<number>;
  /** Place of the row that Enter takes; -1: none. */
  readonly active: Signal<number>;
  readonly folded: ReadonlySignal<boolean>;
  readonly inserter: Inserter;
  readonly receive: (message: ToPanel) => void;
  readonly openSearch: () => void;
  /** The text of the search changed. */
  readonly type: (typed: string) => void;
  readonly leaveSearch: () => void;
  readonly fold: (folded: boolean) => void;
  readonly pick: (place: number, send?: boolean) => void;
}

export interface PanelWorld extends InserterWorld {
  readonly send: (message: ToPage) => void;
  readonly bank: ReadonlySignal<BankState>;
}

export function createPanel(world: PanelWorld): Panel {
  const page = signal<PageState | undefined>(undefined);
  const typed = signal<string | undefined>(undefined);
  const active = signal(-1);
  const folded = signal(false);
  const searchAsked = signal(0);
  const inserter = createInserter(world);
  const fitting = createFitting(page, world);
  const values = computed(() => valuesOf(page.value, world.now()));
  const shown = computed(() => {
    const query = typed.value?.trim() ?? '';
    const bank = world.bank.value;
    if (query === '' || bank.state !== 'ready') {
      return typed.value !== undefined || fitting.value.confident ? fitting.value : NOTHING;
    }
    return searchTyped(bank.index, query, { usage: bank.usage, now: world.now(), limit: MOST_FOUND });
  });

  const openSearch = (): void => {
    folded.value = false;
    typed.value ??= '';
    active.value = shown.value.suggestions.length > 0 ? 0 : -1;
    searchAsked.value += 1;
  };
  const type = (text: string): void => {
    typed.value = text;
    active.value = shown.value.suggestions.length > 0 ? 0 : -1;
  };
  const closeSearch = (): void => {
    typed.value = undefined;
    active.value = -1;
  };
  const pick = (place: number, send = false): void => {
    // A key pressed while the list is out of sight shows it: nobody inserts what he cannot see.
    if (folded.value) {
      folded.value = false;
      return;
    }
    const phrase = shown.value.suggestions[place]?.phrase;
    if (phrase === undefined) return;
    const { text, cursor } = fillVariables(phrase.body, values.value);
    inserter.insert({ phraseId: phrase.id, buyerKey: page.value?.buyer?.key, text, caret: cursor, send });
    closeSearch();
  };
  const showPage = (next: PageState): void => {
    const before = page.value;
    page.value = next;
    if (before === undefined || before.buyer?.key === next.buyer?.key) return;
    inserter.clear();
    closeSearch();
  };

  return {
    page,
    values,
    fitting,
    shown,
    typed,
    searchAsked,
    active,
    folded,
    inserter,
    openSearch,
    type,
    leaveSearch: () => {
      closeSearch();
      world.send({ type: 'focus-composer' });
    },
    fold: (fold) => {
      folded.value = fold;
      if (fold) closeSearch();
    },
    pick,
    receive: (message) => {
      if (message.type === 'state') showPage(message.state);
      else if (message.type === 'search') openSearch();
      else if (message.type === 'pick') pick(message.place - 1);
      else inserter.onOutcome(message.request, message.outcome);
    },
  };
}

/**
 * What fits, ranked anew only when the buyer, the arrival or the bank changes: a list that moved for a lesser reason would
 * slip another phrase under the finger.
 */
function createFitting(page: ReadonlySignal<PageState | undefined>, world: PanelWorld): ReadonlySignal<SuggestionList> {
  const index = computed(() => (world.bank.value.state === 'ready' ? world.bank.value.index : undefined));
  const occasion = computed(() => `${page.value?.buyer?.key ?? ''} ${page.value?.arrival ?? ''}`);
  return computed(() => {
    const phrases = index.value;
    if (occasion.value === ' ' || phrases === undefined) return NOTHING;
    const state = page.peek();
    const bank = world.bank.peek();
    if (state?.buyer === undefined || bank.state !== 'ready') return NOTHING;
    const options = { usage: bank.usage, now: world.now(), limit: MOST_SUGGESTED };
    return suggestForMessages(phrases, state.messages, options);
  });
}
