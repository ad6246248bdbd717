import { describe, expect, test } from 'vitest';
import { packTags } from '../../lib/privacy/known-tags';
import { createKnownKeeper } from '../../lib/store/known-keeper';
import { createArea } from './in-memory';

const tagsFrom = (first: number, count: number): string =>
  packTags(Array.from({ length: count }, (_, at) => ({ tag: first + at, owner: 1 })));

async function all(keeper: ReturnType<typeof createKnownKeeper>): Promise<string> {
  return (await keeper.read()).pieces.join('');
}

describe('known tags of a browser session', () => {
  test('are there for the next page, in the order they came', async () => {
    const area = createArea();
    const { key } = await createKnownKeeper(area).read();
    await createKnownKeeper(area).add(key, tagsFrom(1, 3));
    await createKnownKeeper(area).add(key, tagsFrom(9, 2));
    expect(await all(createKnownKeeper(area))).toBe(tagsFrom(1, 3) + tagsFrom(9, 2));
    expect((await createKnownKeeper(area).read()).key).toBe(key);
  });

  test('added at once from several pages are all kept', async () => {
    const keeper = createKnownKeeper(createArea());
    const { key } = await keeper.read();
    await Promise.all(Array.from({ length: 20 }, async (_, at) => keeper.add(key, tagsFrom(at, 1))));
    expect(await all(keeper)).toBe(tagsFrom(0, 20));
  });

  test('are bounded: the oldest go first', async () => {
    const area = createArea();
    const keeper = createKnownKeeper(area);
    const { key } = await keeper.read();
    for (let piece = 0; piece < 103; piece += 1) await keeper.add(key, tagsFrom(piece * 1_000, 1_000));
    const { pieces } = await keeper.read();
    expect(pieces).toHaveLength(100);
    expect(pieces[0]).toBe(tagsFrom(3_000, 1_000));
    expect(area.kept.size).toBe(101);
  });

  test('are gone when they are cleared, and the old key opens nothing new', async () => {
    const area = createArea();
    const keeper = createKnownKeeper(area);
    const { key } = await keeper.read();
    await keeper.add(key, tagsFrom(1, 3));
    const fresh = await keeper.clear();
    expect(fresh.key).not.toBe(key);
    await keeper.add(key, tagsFrom(4, 1));
    expect(await keeper.read()).toEqual({ key: fresh.key, pieces: [''] });
    expect([...area.kept.keys()]).toEqual(['known']);
  });

  test('what is no tag is not kept', async () => {
    const keeper = createKnownKeeper(createArea());
    const { key } = await keeper.read();
    await keeper.add(key, '收件人林晓梅电话一三九零零零一');
    expect(await all(keeper)).toBe('');
  });
});
