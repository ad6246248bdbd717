import { describe, expect, test } from 'vitest';
import { savePhrase } from '../../lib/store/phrases';
import { addSample, removeSample } from '../../lib/store/samples';
import { createDisk, NOON, phraseOf } from './in-memory';

const once = (id: string) => ({ id, now: NOON });

async function bankWith(samples: readonly string[]) {
  const bank = createDisk().bank();
  await savePhrase(bank, once('start'), phraseOf('p1', { samples }));
  return { bank, samples: async () => (await bank.phrases.get('p1'))?.samples };
}

describe('a sample question', () => {
  test('is added once, told twice or with other marks', async () => {
    const { bank, samples } = await bankWith(['几时能到']);
    await addSample(bank, once('a'), 'p1', '几号发出来');
    await addSample(bank, once('a'), 'p1', '几号发出来');
    await addSample(bank, once('b'), 'p1', '几号,发出来?');
    expect(await samples()).toEqual(['几时能到', '几号发出来']);
  });

  test('is taken out again and leaves the others', async () => {
    const { bank, samples } = await bankWith(['几时能到']);
    await addSample(bank, once('a'), 'p1', '几号发出来');
    await removeSample(bank, once('b'), 'p1', '几号发出来');
    expect(await samples()).toEqual(['几时能到']);
  });

  test('does not bring a deleted phrase back', async () => {
    const { bank } = await bankWith([]);
    await bank.phrases.clear();
    expect(await addSample(bank, once('a'), 'p1', '几号发出来')).toEqual({ ok: false, reason: 'not-found' });
    expect(await bank.phrases.count()).toBe(0);
  });
});
