import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { SharedSection } from '../../../entrypoints/options/SharedSection';
import { createSharedDesk } from '../../../entrypoints/options/create-shared-desk';
import { DEFAULT_SETTINGS } from '../../../lib/chat/settings';
import { useMessages } from '../../../lib/language/t';
import type { ask } from '../../../lib/messages/ask';
import { createPackHandlers } from '../../../lib/messages/pack-handlers';
import { changesIn, readPackRecords } from '../../../lib/packs/apply-pack';
import { readLedger } from '../../../lib/packs/settle-policy';
import { readSubscriptions } from '../../../lib/packs/subscriptions';
import { savePhrase } from '../../../lib/store/phrases';
import { readMessages } from '../../language/read-messages';
import { ADDRESS, createPackWorld, fileOf, FINGERPRINT, OTHER, packPhraseOf } from '../../packs/pack-world';
import { NOON, phraseOf } from '../../store/in-memory';
import { buttonNamed, click, find, mount, type } from '../mount';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
beforeAll(async () => useMessages(await readMessages('zh_CN')));

/** The section in front of the real pack keeper; the host, the clock and the browser's leave are the test's. */
async function openSection() {
  const world = createPackWorld();
  const handlers = createPackHandlers({ area: world.area, packs: world.packs, now: () => NOON });
  const leave = { given: true };
  let ids = 0;
  const shared = createSharedDesk({
    ask: (async (name: keyof typeof handlers, argument: never) => handlers[name](argument)) as typeof ask,
    newId: () => `deed ${(ids += 1)}`,
    readFollowed: async () => {
      const records = await readPackRecords(world.disk.bank());
      const subscriptions = await readSubscriptions(world.area);
      return subscriptions.map((subscription) => ({
        subscription,
        record: records.get(subscription.id) ?? { renamed: [] },
      }));
    },
    readPhraseChanges: async ({ subscription: { id }, record }, next) => changesIn(world.disk.bank(), id, record, next),
    readLedger: async () => readLedger(world.area),
    onChanged: () => undefined,
    mayAsk: async () => world.host.allowed,
    requestAccess: async () => leave.given,
    settings: signal(DEFAULT_SETTINGS),
    heldKey: signal(undefined),
    loopback: false,
  });
  const root = await mount(<SharedSection mayChoose shared={shared} />);
  const says = async (text: string) => vi.waitFor(() => expect(root.textContent).toContain(text), { timeout: 4_000 });
  const press = async (name: string) => click(buttonNamed(root, name));
  const subscribe = async (address = ADDRESS, fingerprint = FINGERPRINT) => {
    const [first, second] = root.querySelectorAll('.t-shared__form input[type="text"]');
    if (first === undefined || second === undefined) throw new Error('no form');
    await type(first, address);
    await type(second, fingerprint);
    await act(() => void find(root, 'form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  };
  return { ...world, root, says, press, subscribe, leave };
}

/** Version 1 is in use. */
async function openFollowing() {
  const section = await openSection();
  await section.serve();
  await section.subscribe();
  await section.says('第 1 版到了');
  await section.press('看改动');
  await section.says('第 1 版会这样改');
  await section.press('应用');
  await section.says('已应用第 1 版');
  return section;
}

describe('following a shop', () => {
  test('is looked at before it changes anything', async () => {
    const { root, says, press, subscribe, serve, disk } = await openSection();
    const phrases = [packPhraseOf('a', { title: '<img src=x onerror=alert(1)>', body: '<b>您好</b>' })];
    await serve({ phrases, rules: { insult: 'warn' }, allow: ['4000000000'] });
    await subscribe();
    await says('第 1 版到了');
    await press('看改动');
    await says('新增 1');
    for (const line of ['辱骂、人身攻击：按默认 → 先确认', '公开信息：加 1 条', '+ 4000000000', '<b>您好</b>'])
      await says(line);
    expect(root.querySelector('img, b')).toBeNull();
    expect(await disk.bank().phrases.get('a')).toBeUndefined();
    await press('应用');
    await says('已应用第 1 版');
    expect(await disk.bank().phrases.get('a')).toBeDefined();
  });

  test.each([
    ['http://packs.example.com/a.json', FINGERPRINT, '要以 https:// 开头'],
    [ADDRESS, '1234', '指纹是 32 位'],
  ])('%s with %s says what is wrong', async (address, fingerprint, words) => {
    const { says, subscribe, area } = await openSection();
    await subscribe(address, fingerprint);
    await says(words);
    expect(await readSubscriptions(area)).toEqual([]);
  });

  test('needs the browser’s leave, for that host', async () => {
    const { says, subscribe, area, leave } = await openSection();
    leave.given = false;
    await subscribe();
    await says('没有允许访问 packs.example.com');
    expect(await readSubscriptions(area)).toEqual([]);
  });

  test('by file shows the fingerprint of the key, to be compared', async () => {
    const { root, says } = await openSection();
    const input = find(root, 'input[type="file"]');
    Object.defineProperty(input, 'files', {
      configurable: true,
      value: [new File([await fileOf()], 'shop.pack.json')],
    });
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    await says('用文件更新');
    expect(root.textContent).toContain((FINGERPRINT.match(/.{4}/gu) ?? []).join(' '));
  });
});

describe('a pack that is followed', () => {
  test('says in words what was refused, that nothing was taken, and whom to ask', async () => {
    const { root, says, press, host } = await openFollowing();
    host.answer = { kind: 'fresh', text: await fileOf({ version: 2 }, OTHER), etag: '' };
    await press('现在检查');
    await says('是别的钥匙签的');
    expect(root.textContent).toContain('现在用的不受影响');
  });

  test('offers the leave that was taken away', async () => {
    const { says, press, host } = await openFollowing();
    host.allowed = false;
    await press('现在检查');
    await says('还没有允许访问这个网站');
    host.allowed = true;
    await press('允许访问 packs.example.com');
    await vi.waitFor(() => expect(host.asked).toHaveLength(2));
  });

  test('keeps what was edited here unless it is ticked', async () => {
    const { root, says, press, serve, disk, once } = await openFollowing();
    const bank = disk.bank();
    await savePhrase(bank, once(), phraseOf('a', { owner: 'shop', body: '我改的 a' }));
    await serve({ version: 2, phrases: [packPhraseOf('a', { body: '店里的 a' }), packPhraseOf('b')] });
    await press('现在检查');
    await says('第 2 版到了');
    await press('看改动');
    await says('两边都改了');
    await press('应用');
    await says('已应用第 2 版');
    expect(await bank.phrases.get('a')).toMatchObject({ body: '我改的 a' });
    await serve({ version: 3, phrases: [packPhraseOf('a', { body: '店里又改了 a' }), packPhraseOf('b')] });
    await press('现在检查');
    await says('第 3 版到了');
    await press('看改动');
    await says('店里又改了 a');
    await press('取消');
    await press('看改动');
    await says('店里又改了 a');
    await click(find(root, 'input[type="checkbox"]'));
    await press('应用');
    await says('已应用第 3 版');
    expect(await bank.phrases.get('a')).toMatchObject({ body: '店里又改了 a' });
    await press('退回第 2 版');
    await says('已退回上一版');
    await says('第 3 版退回过');
    expect(await bank.phrases.get('a')).toMatchObject({ body: '店里的 a' });
  });

  test('asks what becomes of its phrases before it ends', async () => {
    const { says, press, disk, area } = await openFollowing();
    await press('取消订阅');
    await says('包里的话术怎么办');
    expect(await readSubscriptions(area)).toHaveLength(1);
    await press('删掉话术');
    await says('已取消订阅');
    expect(await disk.bank().phrases.get('a')).toBeUndefined();
    expect(await readSubscriptions(area)).toEqual([]);
  });
});

test('an edit made here can be given up for the version in use, later too', async () => {
  const { root, says, press, disk, once } = await openFollowing();
  const bank = disk.bank();
  await savePhrase(bank, once(), phraseOf('a', { owner: 'shop', body: '我改的 a' }));
  await press('你改过的话术');
  await says('你改过，保留');
  await click(find(root, 'input[type="checkbox"]'));
  await press('应用');
  await says('已应用第 1 版');
  await vi.waitFor(async () => expect(await bank.phrases.get('a')).toMatchObject({ body: '您好,a 已经安排。' }));
});

test('what changes beside the text is told, and in the text it is marked', async () => {
  const { root, says, press, serve } = await openFollowing();
  const renamed = packPhraseOf('a', { title: '新标题', code: 'xbt', samples: ['好了吗'] });
  await serve({ version: 2, phrases: [renamed, packPhraseOf('b', { body: '您好,b 明天安排。' })] });
  await press('现在检查');
  await says('第 2 版到了');
  await press('看改动');
  for (const line of ['标题：标题 a → 新标题', '缩写：无 → xbt', '相似问法：加 1 条，减 0 条']) await says(line);
  expect(root.querySelectorAll('.t-shared__text')).toHaveLength(3);
  expect([find(root, 'del').textContent, find(root, 'ins').textContent]).toEqual(['已经', '明天']);
});
