import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/chat/settings';
import { createCoPilot } from '../../lib/page/co-pilot';
import { reviewDraft } from '../../lib/review/review-draft';
import bare from '../sites/bare-page.html?raw';
import { layOut } from '../sites/layout';

function open() {
  const page = layOut(bare);
  const sent: string[] = [];
  const composer = page.querySelector('textarea') as HTMLTextAreaElement;
  const button = page.querySelector('button') as HTMLButtonElement;
  button.addEventListener('click', () => sent.push(composer.value));
  const coPilot = createCoPilot({
    document: page,
    view: window,
    settings: () => DEFAULT_SETTINGS,
    settingsRead: () => true,
    review: (draft, context, policy) => reviewDraft(draft, context, policy),
    askJudge: async () => undefined,
    fetchTools: () => undefined,
    warmUp: () => [][Symbol.iterator](),
    drawNotice: () => undefined,
    panel: { url: 'about:blank', origin: 'null' },
    tally,
    tellIgnored: { tellException: () => undefined, tellFalseAlarm: () => undefined },
    known: { read: async () => undefined, tell: () => undefined },
  });
  return { coPilot, composer, button, sent };
}

/** Every co-pilot of this file listens at the one window. */
const tally = vi.fn<(what: string) => void>();

beforeEach(() => {
  tally.mockClear();
  // happy-dom has no idle slices, and loads no page into the panel's frame: without an extension there is no panel.
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('chrome', undefined);
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
