import { describe, expect, test } from 'vitest';
import { createBulkDesk } from '../../../entrypoints/options/create-bulk-desk';
import { createGroupDesk } from '../../../entrypoints/options/create-group-desk';
import { moveTo } from '../../../lib/bank/edits';
import type { Phrase } from '../../../lib/chat/phrase';
import type { Fault } from '../../../lib/messages/answer';
import type { ask } from '../../../lib/messages/ask';
import { handWorld } from './hand-world';
import { phrase } from '../phrase';

type Asked = readonly [name: string, argument: { readonly id: string; readonly phrases?: readonly Phrase[] }];

/** `fault`: what the background answers to the message of that name. */
function openDesk(fault?: { readonly at: string; readonly reason: Fault }) {
  const asked: Asked[] = [];
  const pace = handWorld();
  let ids = 0;
  const desk = createBulkDesk({
    ...pace,
    ask: (async (name: string, argument: Asked[1]) => {
      asked.push([name, argument]);
      return fault?.at === name ? { ok: false, reason: fault.reason } : { ok: true, value: undefined };
    }) as typeof ask,
    newId: () => `id${(ids += 1)}`,
    readLast: async () => {
      const written = asked.flatMap(([name, { phrases = [] }]) => (name === 'import.stage' ? phrases : []));
      return asked.length === 0 ? undefined : { id: 'id1', at: 1, changed: written, removed: [] };
    },
  });
  return { desk, asked, pace };
}

const many = (count: number) => Array.from({ length: count }, (_, n) => phrase({ id: `p${n}`, group: '旧' }));
const namesOf = (asked: readonly Asked[]) => asked.map(([name]) => name);

describe('a change of many phrases', () => {
  test('is laid beside the bank in pieces and taken in at once', async () => {
    const { desk, asked } = openDesk();
    const done = await desk.run({ kind: 'moved', edited: { phrases: many(4_500), edit: moveTo('新') } });
    expect(done).toBe(true);
    expect(namesOf(asked)).toEqual(['import.stage', 'import.stage', 'import.stage', 'bulk.apply']);
    expect(new Set(asked.map(([, { id }]) => id)).size).toBe(1);
    expect(asked.at(-1)?.[1]).toMatchObject({ parts: 3, removed: [] });
    expect(desk.state.value).toMatchObject({ state: 'done', kind: 'moved', n: 4_500 });
  });

  test('writes only what changes', async () => {
    const { desk, asked } = openDesk();
    const phrases = [phrase({ id: 'a', group: '新' }), phrase({ id: 'b', group: '旧' })];
    await desk.run({ kind: 'moved', edited: { phrases, edit: moveTo('新') } });
    expect(asked[0]?.[1].phrases?.map(({ id }) => id)).toEqual(['b']);
  });

  test('called off on the way changes nothing', async () => {
    const { desk, asked, pace } = openDesk();
    const running = desk.run({ kind: 'moved', edited: { phrases: many(1_000), edit: moveTo('新') } });
    expect(desk.state.value).toMatchObject({ state: 'preparing', total: 1_000 });
    desk.cancel();
    pace.release();
    expect(await running).toBe(false);
    expect(namesOf(asked)).not.toContain('bulk.apply');
    expect(desk.state.value).toEqual({ state: 'idle' });
  });

  test('waits for the one before: no second begins meanwhile', async () => {
    const { desk, asked } = openDesk();
    const first = desk.run({ kind: 'moved', edited: { phrases: many(1_000), edit: moveTo('新') } });
    expect(await desk.run({ kind: 'removed', removed: many(1) })).toBe(false);
    expect(await first).toBe(true);
    expect(namesOf(asked)).toEqual(['import.stage', 'bulk.apply']);
  });

  test.each(['import.stage', 'bulk.apply'])('says why where %s failed', async (at) => {
    const { desk } = openDesk({ at, reason: 'quota' });
    expect(await desk.run({ kind: 'moved', edited: { phrases: many(1), edit: moveTo('新') } })).toBe(false);
    expect(desk.state.value).toEqual({ state: 'failed', reason: 'quota' });
  });

  test('is taken back in one go', async () => {
    const { desk, asked } = openDesk();
    await desk.run({ kind: 'removed', removed: many(2) });
    await desk.undo();
    expect(namesOf(asked)).toEqual(['bulk.apply', 'bulk.undo']);
    expect(desk.state.value).toEqual({ state: 'idle' });
  });
});

describe('a group', () => {
  const bank = [
    phrase({ id: 'a', group: '售后/退货' }),
    phrase({ id: 'b', group: '售后' }),
    phrase({ id: 'c', group: '物流' }),
  ];
  const openGroups = () => {
    const { desk, asked } = openDesk();
    const groups = createGroupDesk({ bulk: desk, phrases: () => bank, groups: () => ['大促', '售后/换货'] });
    const staged = () => asked[0]?.[1].phrases?.map(({ id, group }) => `${id} ${group}`);
    return { groups, staged, applied: () => asked.at(-1)?.[1] };
  };

  test('is moved with all that lies in it and below', async () => {
    const { groups, staged, applied } = openGroups();
    await groups.move('售后', '服务/售后');
    expect(staged()).toEqual(['a 服务/售后/退货', 'b 服务/售后']);
    expect(applied()).toMatchObject({ groups: ['大促', '服务/售后/换货'] });
  });

  test('dissolved leaves its phrases to the group above', async () => {
    const { groups, staged } = openGroups();
    await groups.dissolve('售后/退货');
    expect(staged()).toEqual(['a 售后']);
  });

  test('is made without a phrase in it', async () => {
    const { groups, applied } = openGroups();
    await groups.add('新店');
    expect(applied()).toMatchObject({ parts: 0, groups: ['大促', '售后/换货', '新店'] });
  });
});
