import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { PromisesSection } from '../../../entrypoints/options/PromisesSection';
import { useMessages } from '../../../lib/language/t';
import { createPromiseHandlers } from '../../../lib/messages/promise-handlers';
import type { Protocol } from '../../../lib/messages/protocol';
import { enterMessage, listPromises } from '../../../lib/store/ledger/promises';
import { readMessages } from '../../language/read-messages';
import { createDisk } from '../../store/in-memory';
import { memoryDesk } from '../memory-desk';
import { buttonNamed, click, find, mount } from '../mount';

const HOUR = 3_600_000;
/** A Tuesday, half past two. */
const NOW = new Date(2026, 10, 24, 14, 30).getTime();

beforeAll(async () => {
  useMessages(await readMessages('zh_CN'));
  document.documentElement.lang = 'zh-CN';
});

/** The section over a real ledger in which a refund is late and a parcel is not. */
async function openSection() {
  const ledger = createDisk().ledger();
  const scene = { place: 'https://chat.example.com', buyerKey: '小鹿', done: [], now: NOW - 3 * HOUR };
  await enterMessage(ledger, { ...scene, id: 'a', made: [{ act: 'refund', due: NOW - HOUR }] });
  await enterMessage(ledger, { ...scene, id: 'b', made: [{ act: 'ship', due: NOW + HOUR }] });
  let tell: (() => void) | undefined;
  const handlers = createPromiseHandlers({ ledger: async () => ledger, now: () => NOW, ledgerChanged: () => tell?.() });
  const desk = memoryDesk();
  const root = await mount(
    <PromisesSection
      desk={desk}
      now={() => NOW}
      ask={async (name, argument) => {
        const handle = (handlers as Partial<Record<keyof Protocol, (argument: unknown) => Promise<unknown>>>)[name];
        return (await handle?.(argument)) as never;
      }}
      onLedgerChanged={(callback) => {
        tell = () => void act(callback);
      }}
    />,
  );
  const list = (title: string) => find(root, `[aria-label="${title}"]`).textContent ?? '';
  const shows = async (title: string, words: string) => vi.waitFor(() => expect(list(title)).toContain(words));
  await shows('没兑现的', '退款');
  return { root, ledger, desk, list, shows };
}

describe('the ledger in the options', () => {
  test('tells what is due, when and where it was promised, and what is late', async () => {
    const { list } = await openSection();
    expect(list('没兑现的')).toContain('退款今天 13:30 前已到期');
    expect(list('没兑现的')).toContain('今天 11:30答应，chat.example.com');
    expect(list('没兑现的')).toContain('发货今天 15:30 前');
    expect(list('没兑现的')).not.toContain('小鹿');
  });

  test('an entry is ticked off, opened again and deleted', async () => {
    const { root, ledger, shows } = await openSection();
    await click(buttonNamed(root, '已兑现 退款'));
    await shows('已了结的', '今天 14:30兑现');
    await click(buttonNamed(root, '改回没兑现 退款'));
    await shows('没兑现的', '退款');
    await click(buttonNamed(root, '删除 退款'));
    await vi.waitFor(async () => expect(await listPromises(ledger)).toMatchObject([{ act: 'ship' }]));
  });

  test('all is forgotten once that was confirmed', async () => {
    const { root, ledger, shows } = await openSection();
    await click(buttonNamed(root, '忘掉登记的承诺'));
    expect(await listPromises(ledger)).toHaveLength(2);
    await click(buttonNamed(root, '忘掉'));
    await shows('没兑现的', '没有没兑现的承诺');
    expect(await listPromises(ledger)).toEqual([]);
  });

  test('the switch turns it off', async () => {
    const { root, desk } = await openSection();
    await click(find(root, '[role=switch]'));
    expect(desk.settings.value.promises).toBe(false);
  });
});
