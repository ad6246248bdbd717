import { describe, expect, test } from 'vitest';
import type { View, ViewGround } from '../../lib/bank/views';
import { viewSteps } from '../../lib/bank/views';
import type { Phrase, Usage } from '../../lib/chat/phrase';
import type { Finding } from '../../lib/chat/finding';
import { runSteps } from '../../lib/suggest/run-steps';
import { phrase } from '../components/phrase';

const DAY = 24 * 60 * 60 * 1_000;
const NOW = new Date(2026, 10, 11, 12).getTime();

const finding = (rule: string): Finding => ({ rule, severity: 'warn', start: 0, end: 1, text: '您', message: '' });

function look(view: View, phrases: readonly Phrase[], more: Partial<ViewGround> = {}) {
  const ground = { usage: new Map(), verdicts: [], dataKinds: new Set(['mobile']), now: NOW, day: '2026-11-11' };
  return runSteps(viewSteps(view, { ...ground, phrases, ...more }));
}
const idsOf = ({ phrases }: { phrases: readonly Phrase[] }) => phrases.map(({ id }) => id);

const used = (id: string, lastUsedAt: number): [string, Usage] => [id, { phraseId: id, count: 1, lastUsedAt }];

const REPLY = '您好，您的订单我们会在四十八小时内安排发出，请您放心等待。';

describe('a view', () => {
  test('of duplicates puts together what says the same or nearly so', () => {
    const list = look('duplicates', [
      phrase({ id: 'a', title: '甲', body: REPLY }),
      phrase({ id: 'b', body: '店铺支持七天无理由退货，运费由您承担一次。' }),
      phrase({ id: 'c', title: '丙', body: ` ${REPLY}\n` }),
      phrase({ id: 'd', title: '丁', body: REPLY.replace('放心', '安心') }),
      phrase({ id: 'e', body: '尺码按平时穿的拍就可以。' }),
    ]);
    expect(idsOf(list)).toEqual(['a', 'c', 'd']);
    expect(list.ordered).toBe(true);
    expect(list.notes.get('d')).toMatchObject({ kind: 'duplicate', of: '甲', exact: false });
  });

  test('of duplicates tells exact ones from near ones', () => {
    const list = look('duplicates', [phrase({ id: 'a', body: REPLY }), phrase({ id: 'b', body: REPLY })]);
    expect(list.notes.get('a')).toMatchObject({ exact: true });
  });

  test('of shared codes names the rivals, whatever the case', () => {
    const list = look('codes', [
      phrase({ id: 'a', code: 'fhsj', title: '甲' }),
      phrase({ id: 'b', code: 'thlc' }),
      phrase({ id: 'c', code: 'FHSJ', title: '丙' }),
      phrase({ id: 'd', code: '' }),
      phrase({ id: 'e', code: '' }),
    ]);
    expect(idsOf(list)).toEqual(['a', 'c']);
    expect(list.notes.get('a')).toEqual({ kind: 'code', others: ['丙'] });
  });

  test('of the unused leaves out what was used or written within 60 days', () => {
    const usage = new Map([used('recent', NOW - 59 * DAY), used('old', NOW - 61 * DAY)]);
    const list = look(
      'unused',
      [
        phrase({ id: 'recent' }),
        phrase({ id: 'old' }),
        phrase({ id: 'never' }),
        phrase({ id: 'new', updatedAt: NOW - DAY }),
      ],
      { usage },
    );
    expect(idsOf(list)).toEqual(['old', 'never']);
    expect(list.notes.get('never')).toEqual({ kind: 'unused', lastUsedAt: 0 });
  });

  test('of customer data and of broken rules parts the verdicts', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => phrase({ id }));
    const verdicts = [
      { phrase: a ?? phrase(), findings: [finding('mobile')] },
      { phrase: b ?? phrase(), findings: [finding('overpromise')] },
      { phrase: c ?? phrase(), findings: [finding('mobile'), finding('insult')] },
    ];
    expect(idsOf(look('data', [], { verdicts }))).toEqual(['a', 'c']);
    expect(idsOf(look('rules', [], { verdicts }))).toEqual(['b', 'c']);
  });

  test('of dates shows what ends, has ended or is still to begin', () => {
    const list = look('ending', [
      phrase({ id: 'always' }),
      phrase({ id: 'over', validUntil: '2026-11-10' }),
      phrase({ id: 'ahead', validFrom: '2026-12-12' }),
    ]);
    expect(idsOf(list)).toEqual(['over', 'ahead']);
    expect(list.notes.get('over')).toEqual({ kind: 'validity', validity: 'over' });
  });
});
