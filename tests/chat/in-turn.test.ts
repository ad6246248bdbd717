import { expect, test } from 'vitest';
import { createTurns } from '../../lib/chat/in-turn';

const later = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test('what is asked for at once is done one after the other, in that order', async () => {
  const inTurn = createTurns();
  const done: string[] = [];
  const work = async (name: string) => {
    done.push(`${name} begins`);
    await later();
    done.push(`${name} ends`);
  };
  await Promise.all([inTurn(async () => work('a')), inTurn(async () => work('b'))]);
  expect(done).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('a failure is its caller’s alone', async () => {
  const inTurn = createTurns();
  const failing = inTurn(async () => Promise.reject(new Error('the disk is full')));
  const next = inTurn(async () => 'done');
  await expect(failing).rejects.toThrow('the disk is full');
  expect(await next).toBe('done');
});
