import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../../lib/chat/message';
import type { Phrase } from '../../../lib/chat/phrase';
import { buildIndex } from '../../../lib/suggest/build-index';
import { suggestForMessages } from '../../../lib/suggest/for-messages';
import { loadModel } from '../../../lib/suggest/intents/load-model';

interface Conversations {
  readonly followUps: readonly { readonly bank: string[]; readonly messages: string[]; readonly best: string }[];
  readonly twoMatters: readonly { readonly bank: string[]; readonly message: string; readonly both: string[] }[];
  readonly calmedFirst: readonly string[];
  readonly calmedAndAnswered: readonly { readonly message: string; readonly matter: string }[];
  readonly answered: readonly { readonly message: string; readonly matter: string }[];
  readonly upsetBank: readonly Pick<Phrase, 'group' | 'title' | 'body'>[];
}

const read = loadModel(readFileSync(new URL('../../../public/models/intents.bin', import.meta.url)));
if (!read.ok) throw new Error(read.reason);
const { model } = read;
const sets = JSON.parse(readFileSync(new URL('conversations.json', import.meta.url), 'utf8')) as Conversations;

function phrase({ group, title, body }: Pick<Phrase, 'group' | 'title' | 'body'>): Phrase {
  return { id: title, owner: 'shop', group, title, body, code: '', keywords: [], samples: [], updatedAt: 0 };
}

function titled(title: string): Phrase {
  return phrase({ group: '', title, body: '' });
}

function message(line: string): Message {
  const [from = '', text = ''] = line.split(':');
  return { from: from === 'agent' ? 'agent' : 'buyer', text };
}

function ranked(bank: readonly Phrase[], messages: readonly Message[]): string[] {
  return suggestForMessages(buildIndex(bank, model), messages, { now: 0 }).suggestions.map((one) => one.phrase.title);
}

describe('a follow-up is read with what was asked before', () => {
  test.each(sets.followUps)('$messages → $best', ({ bank, messages, best }) => {
    expect(ranked(bank.map(titled), messages.map(message))[0]).toBe(best);
  });
});

describe('two matters in one message get replies for both', () => {
  test.each(sets.twoMatters)('$message', ({ bank, message: text, both }) => {
    const titles = ranked(bank.map(titled), [{ from: 'buyer', text }]);
    expect(new Set(titles.slice(0, 2))).toEqual(new Set(both));
  });
});

describe('an upset buyer is calmed, a calm one is answered', () => {
  const ask = (text: string) => ranked(sets.upsetBank.map(phrase), [{ from: 'buyer', text }]);

  test.each(sets.calmedFirst)('%s', (text) => {
    expect(ask(text)[0]).toBe('先道歉');
  });

  test.each(sets.calmedAndAnswered)('$message → also $matter', ({ message: text, matter }) => {
    expect(ask(text).slice(0, 2)).toEqual(['先道歉', matter]);
  });

  test.each(sets.answered)('$message → $matter', ({ message: text, matter }) => {
    expect(ask(text)[0]).toBe(matter);
  });
});
