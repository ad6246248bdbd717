import { expect, test } from 'vitest';
import { nameByGround, nameByPreview } from '../../../lib/sites/generic/open-entry';
import { layOut } from '../layout';

interface Entry {
  readonly name: string;
  readonly preview: string;
  readonly ground?: string;
}

/** Entries of a list of conversations, and the rows of the one that is open. */
function pageOf(entries: readonly Entry[], said: readonly string[]) {
  const list = entries.map(
    ({ name, preview, ground }) =>
      `<li style="${ground === undefined ? '' : `background-color: ${ground}`}"><b>${name}</b><p>${preview}</p></li>`,
  );
  const rows = said.map((words) => `<div class="row"><span>${words}</span></div>`);
  const page = layOut(`<ul>${list.join('')}</ul><main>${rows.join('')}</main>`);
  return { entries: [...page.querySelectorAll('li')], rows: [...page.querySelectorAll('.row')] };
}

const YUN: Entry = { name: '云朵', preview: '好的,那我今天就拍下' };
const HE: Entry = { name: '阿禾', preview: '尺码偏大吗' };
const MU: Entry = { name: '木木', preview: '[图片]' };
const SAID = ['亲,有现货的', '好的,那我今天就拍下两件'];

test.each([
  ['the entry that previews the last message', [YUN, HE, MU], SAID, '云朵'],
  [
    'the one that previews the message before it, where the last is no preview yet',
    [YUN, HE],
    [...SAID, '嗯嗯好的'],
    '云朵',
  ],
  ['nobody where no entry previews it', [HE, MU], SAID, undefined],
  ['nobody where two entries do', [YUN, { ...HE, preview: YUN.preview }], SAID, undefined],
  ['nobody by words as short as end any conversation', [{ ...YUN, preview: '好' }, HE], ['在吗', '好'], undefined],
])('%s tells the name', (_, entries, said, wanted) => {
  const page = pageOf(entries, said);
  expect(nameByPreview(page.entries, page.rows)).toBe(wanted);
});

test('an initial before the name is not the name', () => {
  const page = pageOf([{ name: '<i>云</i>云朵', preview: YUN.preview }, HE], SAID);
  expect(nameByPreview(page.entries, page.rows)).toBe('云朵');
});

test('a short list that holds the entry is not one itself', () => {
  const { rows } = pageOf([], SAID);
  const page = layOut(
    `<div class="people"><span>🔍</span><ul><li><b>云朵</b><p>${YUN.preview}</p></li><li><b>阿禾</b><p>好</p></li></ul></div>`,
  );
  expect(nameByPreview([...page.querySelectorAll('div, li, p, b')], rows)).toBe('云朵');
});

test('who wrote the last message, named before it, is not who the entry is about', () => {
  const { rows } = pageOf([], SAID);
  const page = layOut(
    `<ul><li><b>云朵</b><p><i>小满</i><u>${YUN.preview}</u></p></li><li><b>阿禾</b><p>好</p></li></ul>`,
  );
  expect(nameByPreview([...page.querySelectorAll('li, p')], rows)).not.toBe('小满');
});

const OPEN = 'rgb(230, 240, 255)';

test.each([
  ['the one entry on a ground of its own', [HE, { ...YUN, ground: OPEN }, MU], '云朵'],
  ['nobody where all stand on bare ground', [HE, YUN, MU], undefined],
  ['nobody where two of four are marked', [{ ...HE, ground: OPEN }, { ...YUN, ground: OPEN }, MU, MU], undefined],
  ['nobody of two entries: either may be the one marked', [HE, { ...YUN, ground: OPEN }], undefined],
  [
    'nobody where the bare one of many is the exception',
    [{ ...HE, ground: OPEN }, YUN, { ...MU, ground: OPEN }],
    undefined,
  ],
])('%s tells which is open', (_, entries, wanted) => {
  expect(nameByGround(pageOf(entries, []).entries)).toBe(wanted);
});
