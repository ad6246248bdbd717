import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TryChat } from '../../../components/welcome/TryChat';
import { createTryOut } from '../../../entrypoints/welcome/create-try-out';
import { DEFAULT_SETTINGS } from '../../../lib/chat/settings';
import { useMessages } from '../../../lib/language/t';
import { readMessages } from '../../language/read-messages';
import { phraseOf } from '../../store/in-memory';
import { buttonNamed, click, find, mount, press, type } from '../mount';

const PHRASES = [
  phraseOf('starter:ctkt', { body: '打开包装查看不影响退货，商品和配件完好就可以申请。', samples: ['不合适可以退吗'] }),
  phraseOf('starter:thdz', { body: '退货地址在{位置}，请您按售后页显示的寄回。', samples: ['收到不合适可以退吗'] }),
];
let root: HTMLElement;

const composer = () => find(root, 'textarea') as HTMLTextAreaElement;
const said = () => [...root.querySelectorAll('.t-talk__agent')].map((one) => one.textContent);
const movesDone = () => root.querySelectorAll('.t-moves__done').length;
const send = async () => press(composer(), 'Enter');

beforeAll(async () => useMessages(await readMessages('zh_CN')));
beforeEach(async () => {
  root = await mount(<TryChat {...createTryOut(PHRASES, undefined, DEFAULT_SETTINGS, 0)} />);
});

describe('the chat to try Tuotie in', () => {
  test('the key of the first suggestion writes it, and Enter lets it go', async () => {
    await press(composer(), '1', { code: 'Digit1', altKey: true });
    const text = composer().value;
    // The other one would first have to be filled in by hand.
    expect(text).toBe(PHRASES[0]?.body);
    await send();
    expect(said()).toEqual([text]);
    expect(composer().value).toBe('');
    expect(movesDone()).toBe(1);
  });

  test('angry words are held, and the better wording goes', async () => {
    const [insult] = [...root.querySelectorAll('.t-moves button')];
    await click(insult ?? root);
    await send();
    expect(said()).toEqual([]);
    expect(find(root, '[role="alert"]').textContent).toContain('你是不是有病');
    await click(buttonNamed(root, '采用'));
    await send();
    expect(said().join()).not.toContain('有病');
    expect(said()).toHaveLength(1);
    expect(movesDone()).toBe(1);
  });

  test('the number of another buyer is held', async () => {
    const [, leak] = [...root.querySelectorAll('.t-moves button')];
    await click(leak ?? root);
    await click(buttonNamed(root, '发送'));
    expect(said()).toEqual([]);
    expect(find(root, '[role="alert"]').textContent).toContain('13800000000');
    expect(movesDone()).toBe(1);
  });

  test('a changed draft is not held any more until it is sent', async () => {
    await type(composer(), '你是不是有病');
    await send();
    await type(composer(), '好的，我马上为您查');
    expect(root.querySelector('[role="alert"]')).toBeNull();
    await send();
    expect(said()).toEqual(['好的，我马上为您查']);
  });

  test('what an input method is composing is not sent', async () => {
    await type(composer(), '好的');
    await press(composer(), 'Enter', { isComposing: true });
    expect(said()).toEqual([]);
  });
});
