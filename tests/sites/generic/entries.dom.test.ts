import { expect, test } from 'vitest';
import { areEntries } from '../../../lib/sites/generic/entries';
import { layOut } from '../layout';

function rowsOf(...rows: readonly string[]): readonly Element[] {
  const list = layOut(`<div class="list">${rows.map((row) => `<div>${row}</div>`).join('')}</div>`);
  return [...list.querySelectorAll('.list > div')];
}

const CUT = 'style="text-overflow: ellipsis; white-space: nowrap"';
const TICKED = '<input type="checkbox" data-box="0 0 16 16">';

test.each([
  ['a box to tick each', [`${TICKED}退款咨询`, `${TICKED}尺码咨询`, `${TICKED}发票`]],
  ['a box in most of them', [`${TICKED}退款咨询`, `${TICKED}尺码咨询`, '昨天']],
  ['words that are cut', [`<p ${CUT}>你好,我上周买的杯子</p>`, `<p ${CUT}>请问这个颜色还会</p>`]],
  ['words in something that is cut', [`<p ${CUT}><span>你好,我上周买的杯子</span></p>`, `<p ${CUT}>请问还有</p>`]],
])('rows with %s are entries', (_, rows) => expect(areEntries(rowsOf(...rows))).toBe(true));

test.each([
  ['nothing but words', ['你好,我上周买的杯子', '在的,请说']],
  ['a box that nobody sees', ['<input type="checkbox" hidden>退款', '<input type="checkbox" hidden>尺码']],
  ['one box among many', [`${TICKED}退款咨询`, '在的', '好的', '谢谢']],
  [
    'a name that is cut above whole words',
    [`<b ${CUT}>云朵</b><p>你好,我上周买的杯子碎了</p>`, `<b ${CUT}>店</b><p>在的,请说</p>`],
  ],
  ['words on one line that are not cut', ['<p style="white-space: nowrap">你好</p>', '<p>在的</p>']],
])('rows with %s are none', (_, rows) => expect(areEntries(rowsOf(...rows))).toBe(false));
