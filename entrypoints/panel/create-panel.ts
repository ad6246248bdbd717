import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { Phrase } from '../../lib/chat/phrase';
import type { OwnPhrases } from '../../lib/chat/settings';
import type { PageState, ToPage, ToPanel } from '../../lib/messages/line';
import type { SuggestionList } from '../../lib/suggest/suggestion';
import { phrasesForHeld } from '../../lib/suggest/for-held';
import { searchTyped } from '../../lib/suggest/typed';
import type { Filling, FillingWorld } from './create-filling';
import { createFilling } from './create-filling';
import { createFitting, NOTHING } from './create-fitting';
import { inOwnOrder } from './in-own-order';
import type { Inserter } from './create-inserter';
import { createInserter } from './create-inserter';
import type { LearnerWorld } from './create-learner';
import { createLearner } from './create-learner';
import type { Offers } from './create-offers';
import type { Promises, PromisesWorld } from './create-promises';
import { createPromises } from './create-promises';

const MOST_FOUND = 10;

/** Everything the panel knows, and what can be done with it. Holds text of the chat in memory only. */
export interface Panel {
  readonly page: ReadonlySignal<PageState | undefined>;
  /** What a phrase on show will insert; follows the page. */
  readonly fill: Filling['fill'];
  /** What fits the buyer's last words. */
  readonly fitting: ReadonlySignal<SuggestionList>;
  /** What is on show: the finds of the search while it is open, else what fits. */
  readonly shown: ReadonlySignal<SuggestionList>;
  /** What is typed in the search; undefined: it is closed. */
  readonly typed: ReadonlySignal<string | undefined>;
  /** Grows each time the search is asked for. */
  readonly searchAsked: ReadonlySignal<number>;
  /** Place of the row that Enter takes; -1: none. */
  readonly active: ReadonlySignal<number>;
  readonly folded: ReadonlySignal<boolean>;
  readonly inserter: Inserter;
  /** What could be remembered of the last deed. */
  readonly offers: Offers;
  /** What was promised to this buyer and is still open. */
  readonly promises: Promises;
  /** A key of the panel's own window that inserts is about to be pressed, or no longer. */
  readonly hold: (down: boolean) => void;
  readonly receive: (message: ToPanel) => void;
  readonly openSearch: () => void;
  /** The text of the search changed. */
  readonly type: (typed: string) => void;
  readonly leaveSearch: () => void;
  /** Enter takes this row from here on. */
  readonly walkTo: (place: number) => void;
  readonly fold: (folded: boolean) => void;
  readonly pick: (place: number, send?: boolean) => void;
  /** Puts words that are no phrase into the composer. */
  readonly insertText: (text: string) => void;
}

export interface PanelWorld extends LearnerWorld, FillingWorld, PromisesWorld {
  readonly send: (message: ToPage) => void;
  /** Where the agent wants his own phrases. */
  readonly ownPhrases: ReadonlySignal<OwnPhrases>;
}

/** What the panel shows and does, without how it is drawn. */
export function createPanel(world: PanelWorld): Panel {
  const page = signal<PageState | undefined>(undefined);
  const typed = signal<string | undefined>(undefined);
  const walked = signal(-1);
  const folded = signal(false);
  const searchAsked = signal(0);
  const fit = createFitting(page, world);
  const fitting = fit.list;
  const filling = createFilling(page, world);
  const values = computed(() => filling.facts.value.values);
  const learner = createLearner({ page, values, fitting: fit }, world);
  const inserter = createInserter(world, (request, wanted) => {
    filling.onInserted(request, wanted);
    learner.onInserted(request, wanted);
  });
  const promises = createPromises(page, world);
  const ranked = computed(() => {
    const query = typed.value?.trim() ?? '';
    const bank = world.bank.value;
    if (query === '' || bank.state !== 'ready') {
      const list = typed.value !== undefined || fitting.value.confident ? fitting.value : NOTHING;
      return bank.state === 'ready' ? filling.withBegun(list, bank.index.phrases) : list;
    }
    return searchTyped(bank.index, query, { usage: bank.usage, now: world.now(), limit: MOST_FOUND });
  });
  const shown = computed(() => inOwnOrder(ranked.value, world.ownPhrases.value));

  // Finds may come after the words that were typed, as while the bank is still being read: Enter takes the first of them.
  const active = computed(() => {
    const last = shown.value.suggestions.length - 1;
    return Math.min(typed.value === undefined ? walked.value : Math.max(walked.value, 0), last);
  });

  const openSearch = (): void => {
    folded.value = false;
    typed.value ??= '';
    walked.value = -1;
    searchAsked.value += 1;
  };
  const type = (text: string): void => {
    typed.value = text;
    walked.value = -1;
  };
  const closeSearch = (): void => {
    typed.value = undefined;
    walked.value = -1;
  };
  const pick = (place: number, send = false): void => {
    // A key pressed while the list is out of sight shows it: nobody inserts what he cannot see.
    if (folded.value) {
      folded.value = false;
      return;
    }
    const phrase = shown.value.suggestions[place]?.phrase;
    if (phrase !== undefined) insert(phrase, send);
  };
  const insert = (phrase: Phrase, send = false): void => {
    const { text, cursor } = filling.take(phrase);
    const buyerKey = page.value?.buyer?.key;
    inserter.insert({ phrase, intent: fitting.value.intent, buyerKey, text, caret: cursor, send });
    closeSearch();
  };
  /** A phrase has its key whether or not it is in the list. */
  const insertById = (phraseId: string): void => {
    const bank = world.bank.peek();
    const phrase = bank.state === 'ready' ? bank.index.phrases.find(({ id }) => id === phraseId) : undefined;
    if (phrase !== undefined) insert(phrase);
  };
  const answerHeld = (request: string): void => {
    const buyerKey = page.value?.buyer?.key;
    const texts = phrasesForHeld(fitting.value).map((phrase) => filling.fill(phrase).text);
    if (buyerKey !== undefined && texts.length > 0) world.send({ type: 'better', request, buyerKey, texts });
  };
  const showPage = (next: PageState): void => {
    const before = page.value;
    page.value = next;
    if (before === undefined || before.buyer?.key === next.buyer?.key) return;
    inserter.forget();
    learner.forget();
    closeSearch();
  };

  return {
    page,
    fill: filling.fill,
    fitting,
    shown,
    typed,
    searchAsked,
    active,
    folded,
    inserter,
    offers: learner.offers,
    promises,
    hold: fit.hold,
    openSearch,
    type,
    walkTo: (place) => {
      walked.value = place;
    },
    leaveSearch: () => {
      closeSearch();
      world.send({ type: 'focus-composer' });
    },
    fold: (fold) => {
      folded.value = fold;
      if (fold) closeSearch();
    },
    pick,
    insertText: (text) => inserter.insert({ buyerKey: page.value?.buyer?.key, text }),
    receive: (message) => {
      if (message.type === 'state') showPage(message.state);
      else if (message.type === 'search') openSearch();
      else if (message.type === 'pick') pick(message.place - 1);
      else if (message.type === 'insertPhrase') insertById(message.phraseId);
      else if (message.type === 'inserted') inserter.onOutcome(message.request, message.outcome);
      else if (message.type === 'held') answerHeld(message.request);
      else if (message.type === 'hold') fit.hold(message.down);
      else if (message.type === 'sent') {
        // "Not sent yet" would be untrue from here on.
        if (inserter.result.value?.kind === 'inserted') inserter.clear();
        filling.onSent(message.sent);
        // Nothing is learnt from a message that may not have left, and nobody is held to it.
        if (message.sent.uncertain === true) return;
        learner.onSent(message.sent);
        promises.onSent(message.sent);
      } else if (message.type === 'remember') void learner.offers.take();
    },
  };
}
