import type { ReadonlySignal } from '@preact/signals';
import { effect } from '@preact/signals';
import type { Phrase } from '../../lib/chat/phrase';
import type { PageState, SentReply } from '../../lib/messages/line';
import type { TextOrigin } from '../../lib/privacy/owner/personal-data';
import { withoutPersonalData } from '../../lib/privacy/owner/personal-data';
import { withSlotsForData } from '../../lib/privacy/owner/personal-slots';
import { suggestForMessages } from '../../lib/suggest/for-messages';
import { ownVersionOf } from '../../lib/suggest/own-version';
import { readQuestion } from '../../lib/suggest/question';
import { GAP, lettersOf, sampleFor } from '../../lib/suggest/sample-question';
import type { SuggestionList } from '../../lib/suggest/suggestion';
import type { Fitting } from './create-fitting';
import type { InserterWorld, Wanted } from './create-inserter';
import type { Offer, Offers } from './create-offers';
import { createOffers } from './create-offers';
import type { BankState } from './watch-bank';

export interface LearnerWorld extends InserterWorld {
  readonly bank: ReadonlySignal<BankState>;
  /** The shop's own public data. */
  readonly allow: () => readonly string[];
}

/** What the panel shows of the page, and what it suggests there. */
export interface LearnerView {
  readonly page: ReadonlySignal<PageState | undefined>;
  readonly values: ReadonlySignal<Readonly<Record<string, string | undefined>>>;
  readonly fitting: Fitting;
}

export interface Learner {
  readonly offers: Offers;
  /** A phrase stands in the composer. */
  readonly onInserted: (request: string, wanted: Wanted) => void;
  readonly onSent: (sent: SentReply) => void;
  /** Another buyer: what was inserted for the one before is over. */
  readonly forget: () => void;
}

/** A phrase in a draft, with the conversation that it was written for. */
interface Inserted extends Wanted {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly origin: TextOrigin;
}

/** One question, what was suggested for it and what became of that. Ids only. */
interface Occasion {
  readonly intent: string | undefined;
  readonly suggested: readonly string[];
  readonly used: Set<string>;
  readonly edited: Set<string>;
  answered: boolean;
}

/** Learns from what the agent does, in memory; only counts and what the agent says to keep go to the background. */
export function createLearner(view: LearnerView, world: LearnerWorld): Learner {
  const offers = createOffers((standing) => world.send({ type: 'offer', standing }));
  const inserted = new Map<string, Inserted>();
  const offered = new Set<string>();
  let key = '';
  let occasion = occasionOf(view.fitting.list.peek());

  const close = ({ intent, suggested, used, edited, answered }: Occasion): void => {
    if (!answered) return;
    const passedOver = suggested.filter((id) => !used.has(id));
    if (passedOver.length + edited.size === 0) return;
    void world.ask('learning.record', { id: world.newId(), intent, passedOver, edited: [...edited] });
  };
  effect(() => {
    const list = view.fitting.list.value;
    const now = view.fitting.occasion.value;
    if (now !== key) close(occasion);
    const next = occasionOf(list);
    // The same question, ranked anew: what happened to it so far stays.
    occasion = now === key ? { ...occasion, intent: next.intent, suggested: next.suggested } : next;
    key = now;
  });

  return {
    offers,
    onInserted: (request, wanted) => {
      const one = { ...wanted, values: view.values.peek(), origin: originOf(view.page.peek(), world.allow()) };
      inserted.set(request, one);
      const sample = sampleFor(wanted.phrase, one.origin.messages, {
        withoutData: (text) => withoutPersonalData(text, one.origin, () => GAP),
        place: (text) => placeOf(world, wanted.phrase, text),
      });
      if (sample === undefined) offers.clear();
      else offers.put(sample.ok ? questionOffer(world, wanted.phrase, sample.text) : sample.reason);
    },
    onSent: ({ text, pieces }) => {
      const standing = pieces.flatMap(({ request, fate }) => {
        const one = inserted.get(request);
        inserted.delete(request);
        return one === undefined || fate === 'gone' ? [] : [{ one, fate }];
      });
      for (const { one, fate } of standing) {
        // Only now: what was undone or deleted again was not used. Lost, it costs nothing but a place in the order.
        const { phrase, intent } = one;
        void world.ask('phrase.used', { id: world.newId(), phraseId: phrase.id, at: world.now(), intent });
        occasion.used.add(phrase.id);
        if (fate === 'edited') occasion.edited.add(phrase.id);
      }
      occasion.answered ||= standing.length > 0 || saysSomething(text);
      const [only] = standing;
      if (only === undefined || standing.length > 1 || offered.has(only.one.phrase.id)) return;
      const version = versionOffer(world, only.one, text);
      if (version === undefined) return;
      offered.add(only.one.phrase.id);
      offers.put(version);
    },
    forget: () => {
      inserted.clear();
      offers.clear();
    },
  };
}

function occasionOf({ suggestions, confident, intent }: SuggestionList): Occasion {
  const suggested = confident ? suggestions.map(({ phrase }) => phrase.id) : [];
  return { intent, suggested, used: new Set(), edited: new Set(), answered: false };
}

function originOf(page: PageState | undefined, allow: readonly string[]): TextOrigin {
  return { from: 'buyer', messages: page?.messages ?? [], order: page?.order, buyerName: page?.buyer?.name, allow };
}

/** 好的, 稍等: the answer is still to come. */
function saysSomething(text: string): boolean {
  return readQuestion([{ from: 'buyer', text }]).kind === 'question';
}

function placeOf({ bank, now }: LearnerWorld, phrase: Phrase, text: string): number {
  const state = bank.peek();
  if (state.state !== 'ready') return Infinity;
  const { suggestions } = suggestForMessages(state.index, [{ from: 'buyer', text }], { now: now() });
  const place = suggestions.findIndex((suggestion) => suggestion.phrase.id === phrase.id);
  return place < 0 ? Infinity : place;
}

function questionOffer({ ask, newId }: LearnerWorld, { id: phraseId }: Phrase, sample: string): Offer {
  return {
    kind: 'question',
    text: sample,
    keep: async () => (await ask('phrase.addSample', { id: newId(), phraseId, sample })).ok,
    takeBack: async () => (await ask('phrase.removeSample', { id: newId(), phraseId, sample })).ok,
  };
}

/** Own phrases are brought up to date; the shop's stay, and the agent's version stands beside them. */
function versionOffer(world: LearnerWorld, one: Inserted, sent: string): Offer | undefined {
  const { ask, newId, now } = world;
  const phrase = currentPhrase(world, one.phrase);
  const origin = { ...one.origin, allow: [...one.origin.allow, phrase.body] };
  const version = ownVersionOf({
    phrase,
    inserted: one.text,
    sent,
    values: one.values,
    withSlotsForData: (text) => withSlotsForData(text, origin),
  });
  if (version === undefined || isInBank(world, version.body)) return undefined;
  const { body, replaces } = version;
  if (phrase.owner === 'mine' && replaces) {
    return {
      kind: 'save-over',
      text: body,
      keep: async () => (await ask('phrase.save', { id: newId(), phrase: { ...phrase, body }, from: phrase })).ok,
      takeBack: async () => (await ask('phrase.save', { id: newId(), phrase, from: { ...phrase, body } })).ok,
    };
  }
  const own: Phrase = { ...phrase, id: newId(), owner: 'mine', body, code: '', updatedAt: now() };
  return {
    kind: 'save-new',
    text: body,
    keep: async () => (await ask('phrase.save', { id: newId(), phrase: own })).ok,
    takeBack: async () => (await ask('phrase.remove', { id: newId(), phraseId: own.id })).ok,
  };
}

/** The phrase as it stands in the bank now: a sample may have been added since the insertion. */
function currentPhrase({ bank }: LearnerWorld, phrase: Phrase): Phrase {
  const state = bank.peek();
  return (state.state === 'ready' ? state.index.phrases.find(({ id }) => id === phrase.id) : undefined) ?? phrase;
}

function isInBank({ bank }: LearnerWorld, body: string): boolean {
  const state = bank.peek();
  const letters = lettersOf(body);
  return state.state === 'ready' && state.index.phrases.some((phrase) => lettersOf(phrase.body) === letters);
}
