import { expect, test } from 'vitest';
import { findRows } from '../../../lib/sites/generic/find-rows';
import { layOut } from '../layout';

/** What each row in a box says. */
function rowsIn(html: string): readonly string[] {
  const box = layOut(`<div class="box">${html}</div>`).querySelector('.box');
  if (box === null) throw new Error('nothing was laid out');
  return findRows(box).map((row) => (row.textContent ?? '').trim());
}

test.each([
  ['children of the box', '<div>在吗</div><div>在的</div>', ['在吗', '在的']],
  ['behind wrappers', '<div><section><div>在吗</div><div>在的</div></section></div>', ['在吗', '在的']],
  [
    'above a bar with the editor',
    '<div>在吗</div><div>在的</div><footer><textarea></textarea></footer>',
    ['在吗', '在的'],
  ],
  [
    'items of a list that hold more than a line, on whatever grounds',
    '<ul data-box="0 0 600 300"><li><b>云朵</b><div>在吗</div></li><li style="background-color: rgb(9, 9, 9)"><b>店</b><div>在的</div></li><li><b>云朵</b><div>好</div></li></ul><p data-box="0 300 600 20">共 3 条</p>',
    ['云朵在吗', '店在的', '云朵好'],
  ],
  [
    'no items of a list in a message',
    '<div>在吗</div><div>步骤<ul><li>关机</li><li>开机</li></ul></div><div>好的</div>',
    ['在吗', '步骤关机开机', '好的'],
  ],
  [
    'messages of one person in boxes that have no name',
    `<div class="group"><i>云朵</i><div class="col"><div><div class="m" data-box="0 0 600 40"><p>在吗,我想问一下</p></div></div><div><div class="m" data-box="0 50 600 40"><p>有货吗</p></div></div></div></div>
     <div class="group"><i>店</i><div class="col"><div><div class="m"><p>在的,有货</p></div></div></div></div>`,
    ['在吗,我想问一下', '有货吗', '店在的,有货'],
  ],
  [
    'no line of name and time below the words, though it is a box of the same kind',
    `<div class="w"><div class="v"><div class="v" style="font-size: 16px" data-box="0 0 600 30"><p>在吗,有货吗</p></div><div class="v" style="font-size: 11px" data-box="0 31 600 15"><p>云朵</p><p>9:24</p></div></div></div>
     <div class="w"><div class="v"><div class="v" style="font-size: 16px" data-box="0 0 600 30"><p>在的</p></div><div class="v" style="font-size: 11px" data-box="0 31 600 15"><p>9:25</p></div></div></div>`,
    ['在吗,有货吗云朵9:24', '在的9:25'],
  ],
  [
    'no name above a shorter message and time below it, though both are boxes of one kind',
    `<div class="m"><div class="more" data-box="0 0 300 19">芝麻汤圆</div><div class="b" style="background-color: rgb(9, 9, 9)" data-box="0 19 66 38">在</div><div class="more" data-box="0 57 300 19">09:20</div></div>
     <div class="m"><div class="more" data-box="0 80 300 19">客服可可</div><div class="b" style="background-color: rgb(9, 9, 9)" data-box="0 99 66 38">在的呢亲</div><div class="more" data-box="0 137 300 19">09:21</div></div>`,
    ['芝麻汤圆在09:20', '客服可可在的呢亲09:21'],
  ],
  [
    'no box with a face beside the box of the words',
    `<div class="one"><div class="message-box"><img data-box="0 0 36 36"></div><div class="message-box"><b>云朵</b><p>在吗</p></div></div>
     <div class="one"><div class="message-box"><img data-box="0 80 36 36"></div><div class="message-box"><b>店</b><p>在的</p></div></div>`,
    ['云朵在吗', '店在的'],
  ],
])('rows are %s', (_, html, wanted) => expect(rowsIn(html)).toEqual(wanted));

test.each([
  ['a form to filter by', '<form><input><select><option>全部</option></select><p><button>查询</button></p></form>'],
  ['a bar of buttons', '<p><button>查询</button><button>重置</button></p>'],
  ['a script', '<script>const rows = 1;</script>'],
])('%s has no rows', (_, html) => expect(rowsIn(html)).toEqual([]));
