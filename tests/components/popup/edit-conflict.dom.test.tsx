import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { beforeAll, expect, test, vi } from 'vitest';
import { createBulkDesk } from '../../../entrypoints/options/create-bulk-desk';
import { createPhraseDesk } from '../../../entrypoints/options/create-phrase-desk';
import type { BankState } from '../../../entrypoints/panel/watch-bank';
import { PopupPhrases } from '../../../entrypoints/popup/PopupPhrases';
import type { Phrase } from '../../../lib/chat/phrase';
import { useMessages } from '../../../lib/language/t';
import type { ask } from '../../../lib/messages/ask';
import { removePhrase, savePhrase } from '../../../lib/store/phrases';
import { buildIndex } from '../../../lib/suggest/build-index';
import { readMessages } from '../../language/read-messages';
import { createDisk, phraseOf } from '../../store/in-memory';
import { handWorld } from '../manager/hand-world';
import { memoryDesk } from '../memory-desk';
import { buttonNamed, click, find, mount, type } from '../mount';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
beforeAll(async () => useMessages(await readMessages('zh_CN')));

const BEGUN = phraseOf('p1', { owner: 'mine', body: '您好,今天发出。' });

/** The popup with the form of a phrase open, and `elsewhere` done to the bank meanwhile; what is typed here is saved. */
async function saveAfter(elsewhere: (bank: ReturnType<ReturnType<typeof createDisk>['bank']>) => Promise<unknown>) {
  const bank = createDisk().bank();
  let now = 10;
  const once = () => ({ id: `write ${String((now += 1))}`, now });
  await savePhrase(bank, once(), BEGUN);
  const rows = async () => bank.phrases.toArray();
  const state = signal<BankState>({ state: 'ready', index: buildIndex(await rows()), usage: new Map() });
  const reload = async () =>
    act(async () => {
      state.value = { state: 'ready', index: buildIndex(await rows()), usage: new Map() };
    });
  const answer = (async (_name: string, { phrase, from }: { phrase: Phrase; from?: Phrase }) =>
    savePhrase(bank, once(), phrase, from)) as unknown as typeof ask;
  const world = { ask: answer, newId: () => `id${String(now)}`, now: () => now };
  const root = await mount(
    <PopupPhrases
      bank={{ state, reload }}
      desk={createPhraseDesk(world)}
      bulk={createBulkDesk({ ...handWorld(), ...world, readLast: async () => undefined })}
      settingsDesk={memoryDesk()}
      readWords={() => signal(undefined)}
    />,
  );
  await click(buttonNamed(root, '修改'));
  await elsewhere(bank);
  await reload();
  await type(find(root, 'textarea'), '您好,我写的。');
  await click(buttonNamed(root, '保存'));
  const bodies = async () => (await rows()).map(({ body }) => body);
  return { root, bodies };
}

const changed = async (bank: Parameters<typeof savePhrase>[0]) =>
  savePhrase(bank, { id: 'elsewhere', now: 5 }, { ...BEGUN, body: '您好,别处写的。' });

test('what was written elsewhere meanwhile is shown, and not overwritten', async () => {
  const { root, bodies } = await saveAfter(changed);
  await vi.waitFor(() => expect(root.textContent).toContain('别处写的是：您好,别处写的。'));
  expect(await bodies()).toEqual(['您好,别处写的。']);
  expect(find(root, 'textarea')).toHaveProperty('value', '您好,我写的。');
});

test('what was written here holds when the user says so', async () => {
  const { root, bodies } = await saveAfter(changed);
  await vi.waitFor(() => buttonNamed(root, '保存我写的'));
  await click(buttonNamed(root, '保存我写的'));
  await vi.waitFor(async () => expect(await bodies()).toEqual(['您好,我写的。']));
});

test('the newer one can be taken and written on', async () => {
  const { root, bodies } = await saveAfter(changed);
  await vi.waitFor(() => buttonNamed(root, '改用别处的'));
  await click(buttonNamed(root, '改用别处的'));
  expect(find(root, 'textarea')).toHaveProperty('value', '您好,别处写的。');
  await type(find(root, 'textarea'), '您好,两边都有。');
  await click(buttonNamed(root, '保存'));
  await vi.waitFor(async () => expect(await bodies()).toEqual(['您好,两边都有。']));
});

test('a phrase that was deleted elsewhere comes back only when the user says so', async () => {
  const { root, bodies } = await saveAfter(async (bank) => removePhrase(bank, { id: 'elsewhere', now: 5 }, 'p1'));
  await vi.waitFor(() => expect(root.textContent).toContain('在别处删掉了'));
  expect(await bodies()).toEqual([]);
  await click(buttonNamed(root, '保存我写的'));
  await vi.waitFor(async () => expect(await bodies()).toEqual(['您好,我写的。']));
});
