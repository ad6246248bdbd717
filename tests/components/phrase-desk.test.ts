import { describe, expect, test } from 'vitest';
import { createPhraseDesk } from '../../entrypoints/options/create-phrase-desk';
import type { Fault } from '../../lib/messages/answer';
import type { ask } from '../../lib/messages/ask';
import { phrase } from './phrase';

function openDesk(fault?: Fault) {
  const asked: unknown[] = [];
  const answer = async (name: string, argument: object) => {
    asked.push([name, argument]);
    return fault === undefined ? { ok: true, value: undefined } : { ok: false, reason: fault };
  };
  let ids = 0;
  const desk = createPhraseDesk({ ask: answer as typeof ask, newId: () => `id${(ids += 1)}`, now: () => 7 });
  return { desk, asked };
}

describe('the desk of phrases', () => {
  test('deletes at once and brings back what was deleted', async () => {
    const { desk, asked } = openDesk();
    await desk.remove(phrase());
    expect(asked).toEqual([['phrase.remove', { id: expect.any(String), phraseId: 'p1' }]]);
    desk.undoable.value?.undo();
    expect(asked.at(-1)).toEqual(['phrase.restore', { id: expect.any(String), phraseId: 'p1' }]);
    expect(desk.undoable.value).toBeUndefined();
  });

  test('puts an edited phrase back as it was', async () => {
    const { desk, asked } = openDesk();
    const before = phrase();
    desk.edit(before);
    const after = { ...before, body: '改过了' };
    await desk.save(after);
    expect(asked.at(-1)).toMatchObject(['phrase.save', { phrase: after, from: before }]);
    desk.undoable.value?.undo();
    expect(asked.at(-1)).toEqual(['phrase.save', { id: expect.any(String), phrase: before, from: after }]);
  });

  test('puts a phrase back that was changed outside the form', async () => {
    const { desk, asked } = openDesk();
    const before = phrase();
    await desk.change(before, { ...before, body: '换了说法' });
    expect(asked).toMatchObject([['phrase.save', { phrase: { body: '换了说法' } }]]);
    desk.undoable.value?.undo();
    expect(asked.at(-1)).toMatchObject(['phrase.save', { phrase: before }]);
  });

  test('takes an added phrase away again', async () => {
    const { desk, asked } = openDesk();
    desk.add('mine');
    const added = desk.edited.value?.phrase;
    expect(added).toMatchObject({ owner: 'mine', body: '' });
    await desk.save({ ...phrase(), ...added, body: '新的' });
    desk.undoable.value?.undo();
    expect(asked.at(-1)).toEqual(['phrase.remove', { id: expect.any(String), phraseId: added?.id }]);
  });

  test('gives each message a key of its own, so that a repeated one changes nothing twice', async () => {
    const { desk, asked } = openDesk();
    await desk.remove(phrase());
    await desk.remove(phrase({ id: 'p2' }));
    const keys = asked.map((message) => (message as [string, { id: string }])[1].id);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('asks nobody when what is written is to hold whatever was changed elsewhere', async () => {
    const { desk, asked } = openDesk();
    desk.edit(phrase());
    await desk.saveOver({ ...phrase(), body: '我写的' });
    expect(asked).toEqual([['phrase.save', { id: expect.any(String), phrase: { ...phrase(), body: '我写的' } }]]);
    expect(desk.edited.value).toBeUndefined();
  });

  test('keeps the form open with what was typed when saving failed', async () => {
    const { desk } = openDesk('quota');
    desk.add('mine');
    await desk.save(phrase());
    expect(desk.fault.value).toBe('quota');
    expect(desk.edited.value).toBeDefined();
    expect(desk.undoable.value).toBeUndefined();
  });
});
