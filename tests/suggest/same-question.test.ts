import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { buildIndex } from '../../lib/suggest/build-index';
import { suggestForMessages } from '../../lib/suggest/for-messages';
import { loadModel } from '../../lib/suggest/intents/load-model';
import { readSameQuestion } from '../../lib/suggest/same-question';
import { phraseOf } from '../store/in-memory';

test.each([
  ['几号发出来', '几号发出来呀', true],
  ['几号发出来', '請問幾號發出來?', true],
  ['几号发出来', '几号到我这里', false],
  ['能退吗', '能退吗', false],
  ['什么时候发货', '什么时候到货', false],
  ['我上周在店里拍的那条裙子几号发出来', '几号发出来', false],
])('%s is the same as %s: %s', (sample, asked, same) => {
  // Politeness is blanked out before.
  expect(readSameQuestion([asked.replace('請問', '').replaceAll('幾號發出來', '几号发出来')])([sample])).toBe(same);
});

test('a learnt question is sure of its answer although the model knows nothing of its words', async () => {
  const read = loadModel(await readFile('public/models/intents.bin'));
  if (!read.ok) throw new Error(read.reason);
  const { model } = read;
  const ask = (samples: readonly string[]) => {
    const odd = phraseOf('odd', { title: '舱盖旋紧', body: '麻烦您把舱盖旋到底再试一次。', samples });
    const index = buildIndex([odd, phraseOf('p2', { title: '开发票', body: '支持电子发票。' })], model);
    return suggestForMessages(index, [{ from: 'buyer', text: '捏着老是塌下去咋整呀' }], { now: 0 });
  };
  expect(ask([]).confident).toBe(false);
  const { confident, suggestions } = ask(['捏着老是塌下去咋整']);
  expect(confident).toBe(true);
  expect(suggestions[0]?.phrase.id).toBe('odd');
});

test('a learnt question comes first where another phrase has the words', async () => {
  const odd = phraseOf('odd', {
    title: '舱盖旋紧',
    body: '麻烦您把舱盖旋到底再试一次。',
    samples: ['发货那天它自己松了'],
  });
  const index = buildIndex([phraseOf('p2', { title: '发货时间', body: '今天发货。' }), odd]);
  const { suggestions } = suggestForMessages(index, [{ from: 'buyer', text: '发货那天它自己松了呀' }], { now: 0 });
  expect(suggestions[0]?.phrase.id).toBe('odd');
});

test('what a person says a phrase answers is taken as certain', async () => {
  const read = loadModel(await readFile('public/models/intents.bin'));
  if (!read.ok) throw new Error(read.reason);
  const { model } = read;
  const ask = (intents?: readonly string[]) => {
    const said = phraseOf('said', {
      title: '一号模板',
      body: '请您看一眼上面那张图。',
      group: '',
      ...(intents === undefined ? {} : { intents }),
    });
    const index = buildIndex([said, phraseOf('p2', { title: '开发票', body: '支持电子发票。', group: '' })], model);
    return suggestForMessages(index, [{ from: 'buyer', text: '什么时候发货' }], { now: 0 });
  };
  expect(ask().confident).toBe(false);
  const { suggestions, confident, intent } = ask(['发货时间']);
  expect({ confident, intent }).toEqual({ confident: true, intent: '发货时间' });
  expect(suggestions[0]).toMatchObject({ phrase: { id: 'said' }, reasons: ['匹配:发货时间'] });
});
