import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../../lib/chat/message';
import type { Phrase } from '../../../lib/chat/phrase';
import { buildIndex } from '../../../lib/suggest/build-index';
import { suggestForMessages } from '../../../lib/suggest/for-messages';
import { loadModel } from '../../../lib/suggest/intents/load-model';
import { readTradeBank } from '../../../lib/suggest/intents/read-banks';

const read = loadModel(readFileSync('public/models/intents.bin'));
if (!read.ok) throw new Error(read.reason);
const { model } = read;
const DIALOGUES = new URL('dialogues/', import.meta.url);
const BANKS = 'lib/suggest/intents/banks';

function openBank(trade: string): Phrase[] {
  const path = ['a', 'b', 'c'].map((author) => `${BANKS}/${author}`).find((dir) => readdirSync(dir).includes(trade));
  const bank = readTradeBank(`banks/x/${trade}`, readFileSync(`${path}/${trade}`, 'utf8'));
  return bank.phrases.map(({ group, title, body }) => {
    return { id: title, owner: 'shop', group, title, body, code: '', keywords: [], samples: [], updatedAt: 0 };
  });
}

/** Turns of buyer and agent and the title of the right reply; `=title` stands for that phrase's body. */
function readDialogue(line: string, bank: readonly Phrase[]): { messages: Message[]; right: string; said: string } {
  const cells = line.split('\t');
  const bodyOf = (title: string) => {
    const body = bank.find((phrase) => phrase.title === title)?.body;
    if (body === undefined) throw new Error(`no phrase "${title}"`);
    return body;
  };
  const right = cells.at(-1) ?? '';
  bodyOf(right);
  const messages = cells.slice(0, -1).map((cell, i): Message => {
    return { from: i % 2 === 1 ? 'agent' : 'buyer', text: cell.startsWith('=') ? bodyOf(cell.slice(1)) : cell };
  });
  return { messages, right, said: cells.find((cell) => cell.startsWith('='))?.slice(1) ?? '' };
}

describe.each(readdirSync(DIALOGUES))('follow-ups in %s', (trade) => {
  const bank = openBank(trade);
  const index = buildIndex(bank, model);
  const dialogues = readFileSync(new URL(trade, DIALOGUES), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const dialogue = readDialogue(line, bank);
      const { suggestions } = suggestForMessages(index, dialogue.messages, { now: 0 });
      return { ...dialogue, titles: suggestions.map(({ phrase }) => phrase.title) };
    });
  const share = (depth: number) =>
    dialogues.filter(({ titles, right }) => titles.slice(0, depth).includes(right)).length / dialogues.length;

  test('get the right reply first in three of four, among the first three in nine of ten', () => {
    expect(share(1)).toBeGreaterThanOrEqual(0.75);
    expect(share(3)).toBeGreaterThanOrEqual(0.9);
  });

  test('do not get what the agent has just said', () => {
    expect(dialogues.filter(({ titles, said }) => titles[0] === said)).toEqual([]);
  });
});
