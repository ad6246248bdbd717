import { expect, test } from 'vitest';
import { isOnlyForTeam } from '../../../lib/sites/generic/notes';
import { layOutRows } from './lay-out-rows';

function isNote(row: string): boolean {
  const [first] = layOutRows(row).rows;
  return first !== undefined && isOnlyForTeam(first);
}

test.each([
  ['by its class', '<div class="msg msg--internal"><p>这位是老客户</p></div>'],
  ['by a badge', '<div><span>内部备注</span><p>这位是老客户</p></div>'],
  ['by a badge with who wrote it', '<div><p>🔒 Internal note · Theo</p><p>call her after five</p></div>'],
  ['by a word beside the name', '<div><b>Oliver</b><i>Intern</i><p>erst das Sieb, dann der Techniker</p></div>'],
  ['by a first word of its own', '<div><span>便签</span><span>周六前完成</span></div>'],
  ['by who may read it and when', '<div><span>Staff note · 14:12</span><p>offer a discount</p></div>'],
  ['by brackets', '<div>[内部备注] 赠一对枕巾</div>'],
  ['by a label', '<div><i aria-label="Internal note"></i><p>a regular</p></div>'],
])('a note among colleagues is told %s', (_, row) => expect(isNote(row)).toBe(true));

test.each([
  ['a message that speaks of notes', '<div class="msg"><p>请看订单里的内部备注</p></div>'],
  ['a message of one such word', '<div><b>云朵</b><p>内部</p></div>'],
  ['a message of the word alone', '<div><p>备注</p></div>'],
  ['a message that begins so', '<div><p>内部消息：明天涨价</p></div>'],
  ['a message about a notebook', '<div class="notebook-shop"><p>笔记本有货吗</p></div>'],
])('no note: %s', (_, row) => expect(isNote(row)).toBe(false));
