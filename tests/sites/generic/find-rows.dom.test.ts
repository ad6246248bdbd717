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
])('rows are %s', (_, html, wanted) => expect(rowsIn(html)).toEqual(wanted));

test.each([
  ['a form to filter by', '<form><input><select><option>全部</option></select><p><button>查询</button></p></form>'],
  ['a bar of buttons', '<p><button>查询</button><button>重置</button></p>'],
  ['a script', '<script>const rows = 1;</script>'],
])('%s has no rows', (_, html) => expect(rowsIn(html)).toEqual([]));
