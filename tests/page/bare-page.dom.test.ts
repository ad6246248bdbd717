import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/chat/settings';
import { COMPOSER_TOOLS } from '../../lib/page/all-composer-tools';
import { createCoPilot } from '../../lib/page/co-pilot';
import type { ComposerTools } from '../../lib/page/composer-tools';
import type { DrawNotice } from '../../lib/page/warning';
import bare from '../sites/bare-page.html?raw';
import { layOut } from '../sites/layout';

type FetchTools = Parameters<typeof createCoPilot>[0]['fetchTools'];
const AT_ONCE: FetchTools = (onTools) => {
  onTools(COMPOSER_TOOLS);
  return true;
};

function open(fetchTools = AT_ONCE) {
  const page = layOut(bare);
  const sent: string[] = [];
  const notices: Parameters<DrawNotice>[] = [];
  const composer = page.querySelector('textarea') as HTMLTextAreaElement;
  const button = page.querySelector('button') as HTMLButtonElement;
  button.addEventListener('click', () => sent.push(composer.value));
  const coPilot = createCoPilot({
    document: page,
    view: window,
    settings: () => DEFAULT_SETTINGS,
    settingsRead: () => true,
    askJudge: async () => undefined,
    fetchTools,
    drawNotice: (...drawn) => void notices.push(drawn),
    panel: { url: 'about:blank', origin: 'null' },
    tally,
    tellIgnored: { tellException: async () => false, tellFalseAlarm: async () => false },
    known: { read: async () => undefined, tell: () => undefined },
  });
  return { coPilot, composer, button, sent, notices };
}

/** Every co-pilot of this file listens at the one window. */
const tally = vi.fn<(what: string) => void>();

beforeEach(() => {
  tally.mockClear();
  // happy-dom has no idle slices, and loads no page into the panel's frame: without an extension there is no panel.
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('chrome', undefined);
  // Nor a top layer.
  HTMLElement.prototype.showPopover = () => undefined;
});
afterEach(() => vi.unstubAllGlobals());

describe('a page of a heading, a message, a field and a button', () => {
  test('is protected, and what could not be read has its reason', () => {
    const { coPilot } = open();
    const parts = coPilot.health()?.parts ?? [];
    expect(parts).toContainEqual({ part: 'composer', state: 'green' });
    expect(parts).toContainEqual({ part: 'send', state: 'green' });
    expect(parts.filter(({ state }) => state === 'red')).toEqual([]);
    expect(parts.every(({ state, reason }) => state === 'green' || reason !== undefined)).toBe(true);
  });

  test('does not send an insult', () => {
    const { composer, button, sent } = open();
    composer.value = '你脑子有病吧';
    button.click();
    expect(sent).toEqual([]);
    expect(tally).toHaveBeenCalledWith('held');
  });

  test('sends what is polite', () => {
    const { composer, button, sent } = open();
    composer.value = '有货的，今天可以发。';
    button.click();
    expect(sent).toEqual(['有货的，今天可以发。']);
  });
});

describe('a finding that is never to come again', () => {
  test('is said not to have been remembered where that could not be stored', async () => {
    const { composer, button, notices } = open();
    composer.value = '亲爱的，发货了';
    button.click();
    const [, notice, actions] = notices.at(-1) ?? [];
    actions?.onIgnore('never', notice?.findings ?? [], { isTrusted: true });
    await vi.waitFor(() => expect(notices.at(-1)?.[1]).toMatchObject({ occasion: 'early', unsent: 'unkept' }));
  });
});

/** Presses send on a draft while the rules are on their way. */
function press(draft: string) {
  vi.useFakeTimers();
  let hand: ((tools: ComposerTools) => void) | undefined;
  const page = open((onTools) => {
    hand = onTools;
    return true;
  });
  page.composer.value = draft;
  page.button.click();
  return { ...page, rulesCome: () => hand?.(COMPOSER_TOOLS) };
}

describe('before the rules have been loaded', () => {
  const FINE = '有货的，今天可以发。';
  const RUDE = '你脑子有病吧';

  // A script that has lost its extension would ask the co-pilots of the other tests, who hear its question in the one window.
  beforeEach(() => void vi.stubGlobal('chrome', { runtime: { id: 'tuotie' } }));
  afterEach(() => vi.useRealTimers());

  test('what comes late is welcome', () => {
    const { button, sent, rulesCome } = press(FINE);
    vi.advanceTimersByTime(9_000);
    rulesCome();
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    button.click();
    expect(sent).toEqual([FINE]);
  });

  test('a fine message waits for them and goes by itself', () => {
    const { sent, rulesCome } = press(FINE);
    expect(sent).toEqual([]);
    rulesCome();
    expect(sent).toEqual([FINE]);
    expect(tally).not.toHaveBeenCalledWith('held');
  });

  test('an insult waits for them and is held', () => {
    const { sent, rulesCome } = press(RUDE);
    rulesCome();
    expect(sent).toEqual([]);
    expect(tally).toHaveBeenCalledWith('held');
  });

  test('a draft that was changed meanwhile does not go by itself', () => {
    const { sent, composer, rulesCome } = press(FINE);
    composer.value = `${FINE}稍等`;
    rulesCome();
    expect(sent).toEqual([]);
  });

  // The last one: its co-pilot goes on listening at the window, and holds whatever comes.
  test('where they never come nothing goes unconfirmed, and health says so', () => {
    const { coPilot, button, sent } = press(FINE);
    vi.advanceTimersByTime(8_000);
    button.click();
    expect(sent).toEqual([]);
    expect(coPilot.health()?.parts).toContainEqual({ part: 'words', state: 'red', reason: 'page.rulesMissing' });
  });
});
