import { describe, expect, test } from 'vitest';
import type { Edit } from '../../lib/bank/edits';
import {
  addKeyword,
  editSteps,
  moveGroup,
  moveTo,
  removeKeyword,
  replaceText,
  setValidity,
} from '../../lib/bank/edits';
import { runSteps } from '../../lib/suggest/run-steps';
import { phrase } from '../components/phrase';

const BEFORE = phrase({
  group: '售后/退货',
  keywords: ['发货'],
  title: '双11发货',
  body: '双11期间{买家昵称}的订单48小时发出。',
});

describe('an edit', () => {
  test.each<[string, Edit, object]>([
    ['moves', moveTo('大促'), { group: '大促' }],
    ['moves what lies in a group', moveGroup('售后', '服务/售后'), { group: '服务/售后/退货' }],
    ['adds a keyword', addKeyword('双11'), { keywords: ['发货', '双11'] }],
    ['takes a keyword away', removeKeyword('发货'), { keywords: [] }],
    ['sets the last day', setValidity('', '2026-11-11'), { validUntil: '2026-11-11' }],
    [
      'replaces text wherever it stands in title and body',
      replaceText('双11', '双12'),
      { title: '双12发货', body: '双12期间{买家昵称}的订单48小时发出。' },
    ],
    [
      'takes the replacement as it is written',
      replaceText('48小时', '$&'),
      { body: '双11期间{买家昵称}的订单$&发出。' },
    ],
  ])('%s', (_, edit, change) => expect(edit(BEFORE)).toEqual({ ...BEFORE, ...change }));

  test('takes days away again', () => {
    expect(setValidity('', '')({ ...BEFORE, validFrom: '2026-11-01', validUntil: '2026-11-11' })).toEqual(BEFORE);
  });

  test.each<[string, Edit]>([
    ['is there already', moveTo('售后/退货')],
    ['has the keyword', addKeyword('发货')],
    ['lacks the keyword', removeKeyword('退款')],
    ['has no days', setValidity('', '')],
    ['does not say it', replaceText('双十一', '双12')],
    ['lies elsewhere', moveGroup('物流', '快递')],
    ['would be left without a word', replaceText(BEFORE.body, '')],
    ['would lose the end of a variable', replaceText('昵称}', '昵称')],
    ['would grow beyond what a phrase may hold', replaceText('期间', '长'.repeat(10_000))],
  ])('leaves a phrase alone that %s', (_, edit) => expect(edit(BEFORE)).toBeUndefined());

  test('of many gives back those that change, and tells how far it is', () => {
    const many = Array.from({ length: 200 }, (_, n) => phrase({ id: `p${n}`, group: n % 2 === 0 ? '旧' : '新' }));
    const told: number[] = [];
    const changed = runSteps(editSteps(many, moveTo('新'), (done) => told.push(done)));
    expect(changed).toHaveLength(100);
    expect(told).toEqual([64, 128, 192]);
  });
});
