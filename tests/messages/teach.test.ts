import { expect, test } from 'vitest';
import type { Handlers } from '../../lib/messages/handle';
import { answerTo } from '../../lib/messages/handle';
import { createPolicyHandlers } from '../../lib/messages/policy-handlers';
import { readSettings } from '../../lib/store/settings';
import { taughtPage } from '../sites/taught/taught-page';
import { createArea, NOON } from '../store/in-memory';
import { FROM_CHAT_PAGE, FROM_POPUP, SELF } from './protocol-samples';

const OWN = 'https://chat.example.com';

function background() {
  const area = createArea();
  const told: unknown[] = [];
  const handlers = createPolicyHandlers({
    area,
    now: () => NOON,
    settingsChanged: async (settings) => void told.push(settings),
  }) as Handlers;
  const teach = async (page: unknown, sender: Parameters<typeof answerTo>[2], id = crypto.randomUUID()) =>
    answerTo(handlers, { name: 'page.teach', argument: { id, page } }, sender, SELF);
  return { teach, told, taught: async () => (await readSettings(area)).taught };
}

test('what a page was taught is kept and told to every page', async () => {
  const { teach, told, taught } = background();
  expect(await teach(taughtPage(OWN), FROM_CHAT_PAGE)).toEqual({ ok: true, value: undefined });
  expect(await taught()).toEqual([taughtPage(OWN)]);
  expect(told).toHaveLength(1);
});

test('teaching a page again takes the place of what was shown before', async () => {
  const { teach, taught } = background();
  await teach(taughtPage('https://other.example.com'), FROM_POPUP);
  await teach(taughtPage(OWN), FROM_CHAT_PAGE);
  await teach(taughtPage(OWN, { send: [] }), FROM_CHAT_PAGE);
  expect(await taught()).toEqual([taughtPage(OWN, { send: [] }), taughtPage('https://other.example.com')]);
});

test.each([
  ['another origin', taughtPage('https://mms.pinduoduo.com')],
  ['the same host without encryption', taughtPage('http://chat.example.com')],
  ['no origin', { ...taughtPage(OWN), origin: undefined }],
])('a page’s script is refused when it teaches %s', async (_, page) => {
  const { teach, taught } = background();
  expect(await teach(page, FROM_CHAT_PAGE)).toEqual({ ok: false, reason: 'forbidden' });
  expect(await taught()).toEqual([]);
});

test('selectors that teaching never writes are refused', async () => {
  const { teach } = background();
  const page = taughtPage(OWN, { list: [['div:has(input)']] });
  expect(await teach(page, FROM_CHAT_PAGE)).toEqual({ ok: false, reason: 'malformed' });
});
