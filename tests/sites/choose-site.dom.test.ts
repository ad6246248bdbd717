import { expect, test } from 'vitest';
import { chooseSite } from '../../lib/sites/choose-site';
import { layOut } from './layout';

test.each([
  ['https://market.m.taobao.com/app/im/chat-core/index.html?x=1', 'taobao'],
  ['https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im_core/index.html#/', 'ali1688'],
  ['https://market.m.taobao.com.example.org/app/im/chat/index.html', 'generic'],
  ['https://chat.example.org/?u=https://market.m.taobao.com/app/im/', 'generic'],
])('%s is read as %s', (url, id) => {
  expect(chooseSite(url, layOut('<p>nothing yet</p>')).id).toBe(id);
});

test('a page without a known address is recognised by what it shows', () => {
  expect(chooseSite('about:srcdoc', layOut('<div class="ww_container"></div>')).id).toBe('taobao');
});
