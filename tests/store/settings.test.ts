import * as fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../../lib/chat/settings';
import { DEFAULT_BRAND, DEFAULT_POLICY } from '../../lib/chat/policy';
import { DEFAULT_SETTINGS } from '../../lib/chat/settings';
import { inspectSettings, onSettingsChanged, readSettings, writeSettings } from '../../lib/store/settings';
import { parseSettings, SettingsSchema } from '../../lib/store/settings-schema';
import { createArea } from './in-memory';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

const CHANGED: Settings = {
  ...DEFAULT_SETTINGS,
  policy: {
    ...DEFAULT_POLICY,
    rules: { arguing: 'block', emoji: 'off' },
    allow: ['售后热线 400-000-0000'],
    brand: { ...DEFAULT_BRAND, dear: true, emoji: 0 },
    wordLists: [{ id: 'a1', name: '禁语', severity: 'block', advice: '', sites: [], on: true, entries: ['清仓价'] }],
    exceptions: { key: 'ab'.repeat(32), entries: [{ rule: 'cold', tag: '0123456789abcdef', at: 1 }] },
    locked: true,
  },
  language: 'zh-TW',
  shop: { name: '山海小铺', opens: '09:00', closes: '22:30', cutOff: '16:00' },
  offAt: ['https://example.com'],
  docks: [{ origin: 'https://example.com', side: 'above', folded: true }],
};

describe('settings', () => {
  test('are the defaults before anything was set', async () => {
    expect(await inspectSettings(createArea())).toEqual({ settings: DEFAULT_SETTINGS, repaired: [] });
  });

  test('are read back as they were written', async () => {
    const area = createArea();
    expect(await writeSettings('a', CHANGED, area)).toEqual({ ok: true });
    expect(await readSettings(area)).toEqual(CHANGED);
  });

  test('repeated late do not undo newer ones', async () => {
    const area = createArea();
    await writeSettings('a', CHANGED, area);
    await writeSettings('b', { ...CHANGED, language: 'en' }, area);
    await writeSettings('a', CHANGED, area);
    expect(await readSettings(area)).toMatchObject({ language: 'en' });
  });

  test('stay as they were when the disk is full', async () => {
    const area = createArea();
    await writeSettings('a', CHANGED, area);
    const full = { ...area, set: async () => Promise.reject(new DOMException('', 'QuotaExceededError')) };
    expect(await writeSettings('b', DEFAULT_SETTINGS, full)).toEqual({ ok: false, reason: 'quota' });
    expect(await readSettings(area)).toEqual(CHANGED);
  });

  test.each<[string, unknown, Partial<Settings>, string[]]>([
    ['no object', 'text', {}, ['settings']],
    ['a list', [1], {}, ['settings']],
    ['an unknown language', { language: 'fr', insertAndSend: true }, { insertAndSend: true }, ['language']],
    [
      'one rule with an unknown severity',
      { policy: { rules: { arguing: 'shout', emoji: 'off' } } },
      { policy: { ...DEFAULT_POLICY, rules: { emoji: 'off' } } },
      ['policy.rules.arguing'],
    ],
    [
      'one allowed text that is none',
      { policy: { allow: ['甲', 5, '乙'] } },
      { policy: { ...DEFAULT_POLICY, allow: ['甲', '乙'] } },
      ['policy.allow.1'],
    ],
    [
      'one switch of the brand that is none',
      { policy: { brand: { emoji: 9, cute: true } } },
      { policy: { ...DEFAULT_POLICY, brand: { ...DEFAULT_BRAND, cute: true } } },
      ['policy.brand.emoji'],
    ],
    ['word lists that are none', { policy: { wordLists: [{ id: 'a', name: '' }] } }, {}, ['policy.wordLists']],
    ['a hotkey that is none', { hotkeys: { search: null } }, {}, ['hotkeys.search']],
    ['hotkeys that are no list', { hotkeys: { insert: 'Alt+1' } }, {}, ['hotkeys.insert']],
    ['a list that is none', { offAt: {} }, {}, ['offAt']],
    [
      'one place of the panel that is none',
      {
        docks: [
          { origin: 'https://example.com', side: 'below', folded: false },
          { origin: 'https://example.org', side: 'left', folded: true },
        ],
      },
      { docks: [{ origin: 'https://example.org', side: 'left', folded: true }] },
      ['docks.0'],
    ],
    [
      'a time of the shop that is none',
      { shop: { name: '山海小铺', opens: '9点', closes: '22:00' } },
      { shop: { name: '山海小铺', opens: '', closes: '22:00', cutOff: '' } },
      ['shop.opens'],
    ],
    ['a part this version does not know', { colour: 'red' }, {}, []],
  ])('with %s keep the rest and say which part', (_, stored, expected, repaired) => {
    expect(parseSettings(stored)).toEqual({ settings: { ...DEFAULT_SETTINGS, ...expected }, repaired });
  });

  test('of any shape become valid settings', () => {
    const shape = fc.record(
      {
        policy: fc.anything(),
        hotkeys: fc.anything(),
        language: fc.anything(),
        offAt: fc.anything(),
        shop: fc.anything(),
        docks: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), shape), (stored) => {
        expect(v.is(SettingsSchema, parseSettings(stored).settings)).toBe(true);
      }),
    );
  });

  test('tell every change until nobody listens any more', async () => {
    const stop = new AbortController();
    const heard: Settings[] = [];
    onSettingsChanged((settings) => heard.push(settings), stop.signal);
    await writeSettings('a', CHANGED);
    await fakeBrowser.storage.local.set({ other: 1 });
    stop.abort();
    await writeSettings('b', DEFAULT_SETTINGS);
    expect(heard).toEqual([CHANGED]);
  });
});
