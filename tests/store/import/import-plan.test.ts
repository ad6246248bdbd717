import { describe, expect, test } from 'vitest';
import type { Phrase } from '../../../lib/chat/phrase';
import type { BankRow } from '../../../lib/store/formats/bank-row';
import type { PlanItem } from '../../../lib/store/import/import-plan';
import { CHOICES, planImport, writesOf } from '../../../lib/store/import/import-plan';
import { runSteps } from '../../../lib/suggest/run-steps';
import { phraseOf } from '../in-memory';

function rowOf(number: number, change: Partial<BankRow>): BankRow {
  return {
    row: number,
    title: '发货',
    body: '今天下单今天发出。',
    code: '',
    group: '',
    keywords: [],
    samples: [],
    ...change,
  };
}

const BANK: readonly Phrase[] = [
  phraseOf('p1', {
    title: '发货时间',
    code: 'fh',
    group: '物流',
    body: '亲亲，现货下单后四十八小时内发出，请您耐心等待一下哦。',
  }),
  phraseOf('p2', { title: '退货', code: 'th', group: '售后', body: '签收七天内都可以申请退货。' }),
];

const plan = (...rows: BankRow[]): PlanItem[] => runSteps(planImport(rows, BANK, false));

describe('what a row is to the bank', () => {
  test.each([
    ['new', { body: '可以开电子发票，申请后发到邮箱。' }],
    ['same', { title: '退货', group: '售后', code: 'th', body: '签收七天内都可以申请退货。' }],
    ['same', { title: '签收七天内都可以', body: ' 签收七天内都可以 申请退货。\n' }],
    ['changed', { title: '七天退货', body: '签收七天内都可以申请退货。' }],
    ['changed', { title: '签收', body: '签收七天内都可以申请退货。', keywords: ['退换'] }],
    ['conflict', { code: 'TH', body: '生鲜不退。' }],
    ['conflict', { title: '退货', group: '售后', body: '生鲜不退。' }],
    ['new', { title: '退货', group: '生鲜', body: '生鲜不退。' }],
    ['near', { body: '亲亲，现货下单后四十八小时内发出，请您耐心等待哦。' }],
    ['new', { body: '亲亲，预售下单后十五天内发出，急用请拍现货。' }],
  ] as const)('%s', (kind, change) => {
    expect(plan(rowOf(1, change))).toMatchObject([{ kind }]);
  });

  test('a row that an earlier one says already is a repeat', () => {
    expect(plan(rowOf(1, { body: '可以开发票' }), rowOf(2, { body: '可以开发票 ' }))).toMatchObject([
      { kind: 'new' },
      { kind: 'repeat' },
    ]);
  });

  test('what the file does not say stays, and what it adds is added', () => {
    const [item] = plan(rowOf(1, { title: '签收', body: '签收七天内都可以申请退货。', keywords: ['退换'] }));
    expect(item?.merged).toEqual({ ...BANK[1], keywords: ['退换'] });
  });
});

const byDefault = ({ kind }: PlanItem) => CHOICES[kind][0];

describe('what is written', () => {
  test('by default nothing that stands in the bank loses its text', () => {
    const items = plan(
      rowOf(1, { code: 'th', body: '生鲜不退。' }),
      rowOf(2, { title: '七天退货', body: '签收七天内都可以申请退货。' }),
      rowOf(3, { body: '可以开发票' }),
    );
    const writes = writesOf(items, byDefault, 'shop', () => 'n1');
    expect(writes).toMatchObject([
      { id: 'p2', title: '七天退货', body: '签收七天内都可以申请退货。', owner: 'mine' },
      { id: 'n1', body: '可以开发票', owner: 'shop' },
    ]);
  });

  test('a conflict may replace what stands there, or stand beside it', () => {
    const items = plan(rowOf(1, { title: '生鲜', code: 'th', body: '生鲜不退。' }));
    expect(
      writesOf(
        items,
        () => 'replace',
        'shop',
        () => 'n1',
      ),
    ).toMatchObject([{ id: 'p2', body: '生鲜不退。', title: '退货' }]);
    expect(
      writesOf(
        items,
        () => 'add',
        'shop',
        () => 'n1',
      ),
    ).toMatchObject([{ id: 'n1', body: '生鲜不退。' }]);
    expect(
      writesOf(
        items,
        () => 'skip',
        'shop',
        () => 'n1',
      ),
    ).toEqual([]);
  });

  test('an own export meets its own phrases whatever was changed in it', () => {
    const row = rowOf(1, { id: 'p1', owner: 'mine', title: '发货时间', code: '', group: '', body: '二十四小时内发出' });
    const [item] = runSteps(planImport([row], BANK, true));
    expect(item).toMatchObject({ kind: 'changed', merged: { id: 'p1', code: '', body: '二十四小时内发出' } });
  });
});

test('twenty thousand rows against twenty thousand phrases are compared one step each', () => {
  const bank = Array.from({ length: 20_000 }, (_, i) =>
    phraseOf(`p${String(i)}`, { body: `第${String(i)}条：现货下单后四十八小时内发出，请耐心等待` }),
  );
  const rows = Array.from({ length: 20_000 }, (_, i) =>
    rowOf(i, { body: `第${String(i)}款：可以申请七天无理由退货，运费另算` }),
  );
  let steps = 0;
  const planning = planImport(rows, bank, false);
  while (planning.next().done !== true) steps += 1;
  expect(steps).toBe(40_000);
}, 60_000);
