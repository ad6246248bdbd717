import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { Phrase } from '../../lib/chat/phrase';
import type { PageState, SentReply } from '../../lib/messages/line';
import type { Suggestion, SuggestionList } from '../../lib/suggest/suggestion';
import type { ShopFacts } from '../../lib/text/template/computed';
import { parseTemplate } from '../../lib/text/template/parse';
import type { Facts, Rendered } from '../../lib/text/template/render';
import type { Template } from '../../lib/text/template/template';
import { renderFresh, turnOf } from '../../lib/text/template/turns';
import type { Said } from './remember-said';
import { nextPart, rememberInserted, rememberSent, rememberUnsaid } from './remember-said';
import { factsOf } from './variable-values';

export interface FillingWorld {
  readonly shop: ReadonlySignal<ShopFacts>;
  readonly now: () => number;
  /** From 0 to below 1. */
  readonly random: () => number;
}

/** What a row will insert: one message of a phrase. */
export interface FilledPhrase extends Rendered {
  /** Which message it is, from 0, of how many. */
  readonly part: number;
  readonly parts: number;
}

export interface Filling {
  readonly facts: ReadonlySignal<Facts>;
  /** What a phrase says now: its next message, in words that this buyer has not just been told. Follows signals. */
  readonly fill: (phrase: Phrase) => FilledPhrase;
  /** The same, about to be inserted. */
  readonly take: (phrase: Phrase) => FilledPhrase;
  /** A list with the phrase that was begun: first, or last once the buyer has asked something else. */
  readonly withBegun: (list: SuggestionList, phrases: readonly Phrase[]) => SuggestionList;
  /** `text` of the phrase stands in the composer; `request` is what put it there. */
  readonly onInserted: (
    request: string,
    wanted: { phrase: Phrase; buyerKey: string | undefined; text: string },
  ) => void;
  readonly onSent: (sent: SentReply) => void;
}

/** Fills phrases for the buyer on the page, and remembers in memory how far each of them has been told. */
export function createFilling(page: ReadonlySignal<PageState | undefined>, world: FillingWorld): Filling {
  const facts = computed(() => factsOf(page.value, world.shop.value, world.now()));
  const said = signal<ReadonlyMap<string, Said>>(new Map());
  const templates = new WeakMap<Phrase, Template>();
  const seed = world.random();

  const templateOf = (phrase: Phrase): Template => {
    const template = templates.get(phrase) ?? parseTemplate(phrase.body);
    templates.set(phrase, template);
    return template;
  };
  /** What this buyer was told last. */
  const last = computed(() => said.value.get(page.value?.buyer?.key ?? ''));
  const heard = computed(() => {
    const told = (page.value?.messages ?? []).filter(({ from }) => from === 'agent').map(({ text }) => text.trim());
    return new Set([...told, last.value?.text.trim() ?? '']);
  });
  let taken: { readonly phraseId: string; readonly part: number; readonly text: string } | undefined;

  const fill = (phrase: Phrase): FilledPhrase => {
    const template = templateOf(phrase);
    const parts = template.parts.length;
    const part = nextPart(last.value, phrase.id, parts, page.value?.composerEmpty === true);
    const fraction = fractionOf(`${seed} ${page.value?.buyer?.key ?? ''} ${phrase.id}`);
    const turn = turnOf(fraction, template, part, facts.value) + (last.value?.times ?? 0);
    return { ...renderFresh(template, part, facts.value, turn, heard.value), part, parts };
  };

  return {
    facts,
    fill,
    take: (phrase) => {
      const filled = fill(phrase);
      taken = { phraseId: phrase.id, part: filled.part, text: filled.text };
      return filled;
    },
    withBegun: (list, phrases) => {
      const begun = last.value;
      if (begun === undefined || !begun.sent) return list;
      const phrase = phrases.find(({ id }) => id === begun.phraseId);
      if (phrase === undefined || begun.part + 1 >= templateOf(phrase).parts.length) return list;
      const next = list.suggestions.find((one) => one.phrase.id === phrase.id) ?? asSuggestion(phrase);
      const others = list.confident ? list.suggestions.filter((one) => one !== next) : [];
      const askedAnew = others.length > 0 && page.value?.arrival !== begun.arrival;
      return { ...list, confident: true, suggestions: askedAnew ? [...others, next] : [next, ...others] };
    },
    onInserted: (request, { phrase, buyerKey, text }) => {
      if (buyerKey === undefined) return;
      const part = taken?.phraseId === phrase.id && taken.text === text ? taken.part : 0;
      said.value = rememberInserted(said.value, buyerKey, { phraseId: phrase.id, part, text, request });
    },
    onSent: ({ buyerKey, pieces }) => {
      for (const { request, fate } of pieces) {
        said.value =
          fate === 'gone'
            ? rememberUnsaid(said.value, buyerKey, request)
            : rememberSent(said.value, buyerKey, request, page.value?.arrival);
      }
    },
  };
}

/** The rest of a phrase is there because it was begun, not because it fits. */
function asSuggestion(phrase: Phrase): Suggestion {
  return { phrase, score: 0, reasons: [], marks: { title: [], body: [], code: [] } };
}

/** A number from 0 to below 1 that differs from text to text (FNV-1a). */
function fractionOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0) / 2 ** 32;
}
