import { expect, test } from 'vitest';
import { derivePage } from '../../../lib/sites/taught/derive-page';
import { layOutRows } from '../generic/lay-out-rows';
import { ORIGIN } from '../layout';
import { one, saying } from './pressed';

const say = (side: string, ground: string, left: number, top: number, words: string) =>
  `<div class="row ${side}" data-box="0 ${top} 600 36"><div class="${ground}" data-box="${left} ${top} 200 36">${words}</div></div>`;

test('a ground that a line in the middle has as well is not what marks the buyer’s rows', () => {
  const { list } = layOutRows(
    '<div class="grey" data-box="200 60 200 30">系统 分配给 小满</div>' +
      say('asks', 'grey', 0, 100, '能进洗碗机吗') +
      say('right', 'blue', 400, 140, '可以的') +
      say('asks', 'grey', 0, 180, '好的'),
  );
  const composer = document.createElement('textarea');
  composer.setAttribute('data-box', '0 520 600 60');
  document.body.append(composer);
  const derived = derivePage(
    {
      composer: one(document, 'textarea'),
      send: undefined,
      buyerRow: saying(list, '能进洗碗机吗'),
      ownRow: saying(list, '可以的'),
      name: undefined,
    },
    ORIGIN,
    0,
  );
  if (!derived.ok) throw new Error(derived.unclear);
  expect(derived.read.messages.map(({ from }) => from)).toEqual(['system', 'buyer', 'agent', 'buyer']);
});
