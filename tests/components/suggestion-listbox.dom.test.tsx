import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { SuggestionListbox } from '../../components/suggestions/SuggestionListbox';
import type { Phrase } from '../../lib/chat/phrase';
import { useMessages } from '../../lib/language/t';
import { parseTemplate } from '../../lib/text/template/parse';
import { renderPart } from '../../lib/text/template/render';
import { readMessages } from '../language/read-messages';
import { click, find, mount } from './mount';
import { phrase } from './phrase';

beforeAll(async () => useMessages(await readMessages('zh_CN')));
afterEach(() => vi.useRealTimers());

const own = phrase({ owner: 'mine' });
const at = own.body.indexOf('发货');
const suggestion = {
  phrase: own,
  score: 1,
  reasons: ['匹配:发货', '常用'],
  marks: { title: [], body: [[at, at + 2] as const], code: [] },
};

const facts = { values: { 买家昵称: '小满' }, states: {}, now: 0 };
const fill = ({ body }: Phrase) => ({ ...renderPart(parseTemplate(body), 0, facts, 0), part: 0, parts: 1 });

function list(onPick: () => void, onPickAndSend?: () => void) {
  return (
    <SuggestionListbox
      id="list"
      label="建议"
      suggestions={[suggestion]}
      fill={fill}
      hotkeys={['Alt+1']}
      active={-1}
      onPick={onPick}
      onPickAndSend={onPickAndSend}
    />
  );
}

async function doubleClick(row: HTMLElement): Promise<void> {
  await click(row, 1);
  await click(row, 2);
  row.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
}

describe('a row of the list', () => {
  test('shows what will be inserted, its match, its key, where it is from and why it is here', async () => {
    const row = find(await mount(list(() => {})), '[role=option]');
    expect(row.textContent).toBe('小满您好,您的订单今天发货。Alt+1我匹配：发货 · 常用');
    expect(find(row, 'mark').textContent).toBe('发货');
  });

  test('inserts once when it is clicked twice', async () => {
    const onPick = vi.fn<() => void>();
    await doubleClick(find(await mount(list(onPick)), '[role=option]'));
    expect(onPick).toHaveBeenCalledTimes(1);
  });

  test('sends on a double click only where that is allowed, and then inserts once', async () => {
    vi.useFakeTimers();
    const onPick = vi.fn<() => void>();
    const onPickAndSend = vi.fn<() => void>();
    await doubleClick(find(await mount(list(onPick, onPickAndSend)), '[role=option]'));
    vi.runAllTimers();
    expect(onPickAndSend).toHaveBeenCalledTimes(1);
    expect(onPick).not.toHaveBeenCalled();
  });

  test('still inserts on a single click where a double click sends', async () => {
    vi.useFakeTimers();
    const onPick = vi.fn<() => void>();
    await click(find(await mount(list(onPick, () => {})), '[role=option]'));
    vi.runAllTimers();
    expect(onPick).toHaveBeenCalledTimes(1);
  });

  test('does not take the focus, and the caret with it, out of the composer', async () => {
    const row = find(await mount(list(() => {})), '[role=option]');
    const event = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    row.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });
});
