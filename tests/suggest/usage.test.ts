import { array, assert, constant, constantFrom, integer, nat, option, property, record, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Usage } from '../../lib/chat/phrase';
import { buildIndex } from '../../lib/suggest/build-index';
import { suggestForMessages } from '../../lib/suggest/for-messages';
import { HABIT_SPAN, habitFactor, habitReason } from '../../lib/suggest/usage';
import { phraseOf } from '../store/in-memory';

const NOW = Date.UTC(2026, 2, 8);
const MINUTE = 60_000;
const DAY = 86_400_000;
const INTENT = '发货时间';

const used = (more: Partial<Usage> = {}): Usage => ({ phraseId: 'p', count: 0, lastUsedAt: 0, ...more });
const forIntent = (use: Partial<{ used: number; passedOver: number; edited: number }>) => ({
  [INTENT]: { used: 0, passedOver: 0, edited: 0, ...use },
});

const anyUsage = record({
  phraseId: constant('p'),
  count: nat(),
  lastUsedAt: integer({ min: 0, max: NOW + 30 * DAY }),
  byIntent: constant({}),
});
const anyHistory = tuple(anyUsage, nat(), nat(), nat()).map(([usage, uses, passedOver, edited]) => ({
  ...usage,
  byIntent: forIntent({ used: uses, passedOver, edited }),
}));

describe('what habit makes of a fit', () => {
  test('no two histories are further apart than the span', () => {
    assert(
      property(option(anyHistory, { nil: undefined }), option(anyHistory, { nil: undefined }), (a, b) => {
        expect(habitFactor(a, NOW, INTENT) / habitFactor(b, NOW, INTENT)).toBeLessThanOrEqual(HABIT_SPAN);
      }),
    );
  });

  test('what answers this question counts more than what is used for others', () => {
    const here = used({ count: 6, lastUsedAt: NOW - DAY, byIntent: forIntent({ used: 6 }) });
    const elsewhere = used({
      count: 30,
      lastUsedAt: NOW - DAY,
      byIntent: { 尺码推荐: { used: 30, passedOver: 0, edited: 0 } },
    });
    expect(habitFactor(here, NOW, INTENT)).toBeGreaterThan(habitFactor(elsewhere, NOW, INTENT));
  });

  test('a use fades, and what is passed over falls behind what nobody has met', () => {
    const recent = habitFactor(used({ count: 3, lastUsedAt: NOW - DAY }), NOW);
    const old = habitFactor(used({ count: 3, lastUsedAt: NOW - 60 * DAY }), NOW);
    expect(recent).toBeGreaterThan(old);
    expect(habitFactor(used({ byIntent: forIntent({ passedOver: 12 }) }), NOW, INTENT)).toBeLessThan(1);
    expect(habitFactor(used({ byIntent: forIntent({ passedOver: 12 }) }), NOW, '尺码推荐')).toBe(1);
  });

  test.each([
    [used({ count: 1, lastUsedAt: NOW - 10 * MINUTE, byIntent: forIntent({ used: 9 }) }), '刚用过'],
    [used({ count: 9, lastUsedAt: NOW - DAY, byIntent: forIntent({ used: 4, passedOver: 1 }) }), '常这样答'],
    [used({ count: 9, lastUsedAt: NOW - DAY, byIntent: forIntent({ used: 3, passedOver: 7 }) }), '常用'],
    [used({ count: 9, lastUsedAt: NOW - DAY }), '常用'],
    [used({ count: 2, lastUsedAt: NOW - DAY }), undefined],
    [used({ byIntent: forIntent({ passedOver: 3 }) }), undefined],
  ])('is said in a word: %j → %s', (usage, reason) => {
    expect(habitReason(usage, NOW, INTENT)).toBe(reason);
  });
});

describe('a list with history', () => {
  const bank = [
    phraseOf('plain', { title: '发货时间', body: '现货48小时内发出' }),
    phraseOf('twin', { title: '发货时间说明', body: '现货48小时内发出,请放心' }),
    phraseOf('presale', { title: '预售发货时间', body: '预售商品按页面标注的时间发出' }),
    phraseOf('courier', { title: '发什么快递', body: '默认发中通' }),
    phraseOf('size', { title: '尺码推荐', body: '请告诉我您的身高体重' }),
  ];
  const index = buildIndex(bank);
  const list = (text: string, usage: ReadonlyMap<string, Usage>) =>
    suggestForMessages(index, [{ from: 'buyer', text }], { usage, now: NOW, limit: 5 }).suggestions;

  /** Pairs of which the worse fit stands before one that is better by more than habit may settle. */
  const overtakes = (text: string, rows: readonly (readonly [string, Usage])[]): readonly string[] => {
    const fits = list(text, new Map());
    const after = list(text, new Map(rows.map(([id, usage]) => [id, { ...usage, phraseId: id }])));
    const placeOf = (id: string) => after.findIndex(({ phrase }) => phrase.id === id);
    return fits.flatMap((better) =>
      fits
        .filter(({ phrase, score }) => better.score > HABIT_SPAN * score && placeOf(phrase.id) >= 0)
        .filter(({ phrase }) => placeOf(phrase.id) < placeOf(better.phrase.id) || placeOf(better.phrase.id) < 0)
        .map(({ phrase }) => `${phrase.id} before ${better.phrase.id}`),
    );
  };

  test('a clearly better fit is never overtaken, whatever was used or passed over', () => {
    const question = constantFrom('什么时候发货', '预售的几号发', '发的什么快递', '穿什么码');
    const histories = array(tuple(constantFrom(...bank.map(({ id }) => id)), anyHistory), { maxLength: 5 });
    assert(property(question, histories, (text, rows) => overtakes(text, rows).length === 0));
    expect(overtakes('什么时候发货', [])).toEqual([]);
  });

  test('among near-twins the one in use comes first', () => {
    const [first, second] = list('什么时候发货', new Map());
    const usage = used({ phraseId: second?.phrase.id ?? '', count: 20, lastUsedAt: NOW - DAY });
    expect(first?.phrase.id).not.toBe(usage.phraseId);
    expect(list('什么时候发货', new Map([[usage.phraseId, usage]]))[0]?.phrase.id).toBe(usage.phraseId);
  });
});
