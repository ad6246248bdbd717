import { describe, expect, test } from 'vitest';
import { createPackDesk } from '../../../entrypoints/welcome/create-pack-desk';
import type { StarterChoice } from '../../../lib/store/starter/starter-source';
import { shipping, STARTER } from '../../store/in-memory';

async function openDesk(before?: StarterChoice, answers = true, meanwhile?: () => void) {
  const asked: unknown[] = [];
  const desk = createPackDesk({
    bring: async (choice) => {
      asked.push(choice);
      if (asked.length === 1) meanwhile?.();
      return answers ? { ok: true, value: undefined } : { ok: false, reason: 'quota' };
    },
    newId: () => 'a',
    source: shipping(STARTER),
    readChoice: async () => before,
  });
  await desk.open();
  return { desk, asked };
}

describe('the choice of packs', () => {
  test('begins with the phrases of any trade, or with what was chosen before', async () => {
    const { desk: fresh } = await openDesk();
    expect([...(fresh.state.value?.chosen ?? [])]).toEqual(['general']);
    const { desk: later } = await openDesk({ packs: ['baby'], language: 'zh-TW' });
    expect(later.state.value).toMatchObject({ chosen: new Set(['baby']), language: 'zh-TW' });
  });

  test('asks for nothing where nothing was changed', async () => {
    const { desk, asked } = await openDesk();
    expect(await desk.save()).toBe(true);
    expect(asked).toEqual([]);
  });

  test('asks once for what was changed', async () => {
    const { desk, asked } = await openDesk();
    desk.choose('apparel', true);
    desk.choose('general', false);
    desk.speak('zh-TW');
    expect(await desk.save()).toBe(true);
    expect(await desk.save()).toBe(true);
    expect(asked).toEqual([{ id: 'a', packs: ['apparel'], language: 'zh-TW' }]);
    expect(desk.state.value?.saving).toBe('saved');
  });

  test('asks once more for what was chosen while the first was brought', async () => {
    const { desk, asked } = await openDesk(undefined, true, () => desk.choose('baby', true));
    desk.choose('apparel', true);
    expect(await desk.save()).toBe(true);
    expect(asked).toMatchObject([{ packs: ['general', 'apparel'] }, { packs: ['general', 'apparel', 'baby'] }]);
  });

  test('is not taken for done by a second press before it is', async () => {
    const { desk, asked } = await openDesk(undefined, false);
    desk.choose('apparel', true);
    expect(await Promise.all([desk.save(), desk.save()])).toEqual([false, false]);
    expect(asked).toHaveLength(1);
  });

  test('says why it could not be done, and stays', async () => {
    const { desk } = await openDesk(undefined, false);
    desk.choose('apparel', true);
    expect(await desk.save()).toBe(false);
    expect(desk.state.value?.saving).toBe('quota');
  });
});
