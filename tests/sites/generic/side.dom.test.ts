import { expect, test } from 'vitest';
import { sideByNames } from '../../../lib/sites/generic/side';
import { layOutRows } from './lay-out-rows';

function sideOf(row: string): string | undefined {
  const { list, rows } = layOutRows(row);
  return rows[0] === undefined ? undefined : sideByNames(rows[0], list);
}

test('where the time of a message stands does not tell whose it is', () => {
  expect(sideOf('<div class="box"><p>在吗</p><span class="time-right">10:20</span></div>')).toBeUndefined();
});

test('where its face stands does', () => {
  expect(sideOf('<div class="box"><i class="avatar-right"></i><p>在的</p></div>')).toBe('agent');
});

test('a row that only wraps a notice is one, whatever stands in it', () => {
  const notice = '<div class="msg msg-system"><div class="part-left"></div><p>会话已由 韩冰 接入</p></div>';
  expect(sideOf(`<div>${notice}</div>`)).toBe('system');
});
