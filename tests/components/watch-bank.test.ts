import { describe, expect, test, vi } from 'vitest';
import type { BankSource } from '../../entrypoints/panel/watch-bank';
import { watchBank } from '../../entrypoints/panel/watch-bank';
import type { Phrase } from '../../lib/chat/phrase';
import type { BankNews } from '../../lib/store/bank-channel';
import { readShippedModel } from '../../lib/headless/shipped-model';
import { phrase } from './phrase';

function openBank(first: readonly Phrase[] | Error) {
  let now: readonly Phrase[] | Error = first;
  let tell: ((news: BankNews) => void) | undefined;
  const reads = vi.fn<BankSource['readPhrases']>(async () => {
    if (now instanceof Error) throw now;
    return now;
  });
  const source: BankSource = {
    readPhrases: reads,
    readUsage: async () => [],
    onBankChanged: (callback) => (tell = callback),
  };
  const bank = watchBank(source, new AbortController().signal);
  const become = async (next: readonly Phrase[] | Error): Promise<void> => {
    now = next;
    tell?.('phrases');
    await bank.reload();
  };
  return { bank, reads, become, tell: (news: BankNews) => tell?.(news) };
}

const titles = ({ bank }: Pick<ReturnType<typeof openBank>, 'bank'>) =>
  bank.state.value.state === 'ready'
    ? bank.state.value.index.phrases.map(({ title }) => title)
    : bank.state.value.state;

describe('the bank as pages see it', () => {
  test('is read at once and again after each change', async () => {
    const opened = openBank([phrase()]);
    expect(titles(opened)).toBe('loading');
    await opened.bank.reload();
    expect(titles(opened)).toEqual(['发货时间']);
    await opened.become([phrase({ title: '改过' })]);
    expect(titles(opened)).toEqual(['改过']);
  });

  test('is read once more, not a hundred times, after a hundred changes', async () => {
    const opened = openBank([]);
    await opened.bank.reload();
    opened.reads.mockClear();
    for (let n = 0; n < 100; n += 1) opened.tell('phrases');
    await opened.bank.reload();
    expect(opened.reads.mock.calls.length).toBeLessThanOrEqual(2);
  });

  test('says when it cannot be read, and recovers', async () => {
    const opened = openBank(new Error('internal error'));
    await opened.bank.reload();
    expect(titles(opened)).toBe('unreadable');
    await opened.become([phrase()]);
    expect(titles(opened)).toEqual(['发货时间']);
  });

  test('goes on with what was read before when a later read fails', async () => {
    const opened = openBank([phrase()]);
    await opened.bank.reload();
    await opened.become(new Error('internal error'));
    expect(titles(opened)).toEqual(['发货时间']);
  });

  test('answers by words at once, and by meaning as soon as the model is there', async () => {
    const { promise, resolve } = Promise.withResolvers<ReturnType<typeof readShippedModel>>();
    const source: BankSource = {
      readPhrases: async () => [phrase()],
      readUsage: async () => [],
      onBankChanged: () => {},
      readModel: () => promise,
    };
    const bank = watchBank(source, new AbortController().signal);
    const meaning = () => (bank.state.value.state === 'ready' ? bank.state.value.index.meaning : undefined);
    await bank.reload();
    expect(bank.state.value.state).toBe('ready');
    expect(meaning()).toBeUndefined();
    resolve(readShippedModel());
    await expect.poll(meaning).toBeDefined();
  });

  test('follows changes also where the model came late and could not be read', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    let now = [phrase()];
    const bank = watchBank(
      {
        readPhrases: async () => now,
        readUsage: async () => [],
        onBankChanged: () => {},
        readModel: () => promise,
      },
      new AbortController().signal,
    );
    await bank.reload();
    resolve(undefined);
    await promise;
    now = [phrase({ title: '改过' })];
    await bank.reload();
    expect(titles({ bank })).toEqual(['改过']);
  });
});
