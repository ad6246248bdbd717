import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_BRAND, DEFAULT_POLICY } from '../../lib/chat/policy';
import type { Settings } from '../../lib/chat/settings';
import { DEFAULT_SETTINGS } from '../../lib/chat/settings';
import { createPolicyHandlers } from '../../lib/messages/policy-handlers';
import { readFalseAlarms } from '../../lib/store/exceptions';
import { createLock, deriveKey, readLock } from '../../lib/store/policy-lock';
import { readSettings } from '../../lib/store/settings';
import { createArea, NOON } from '../store/in-memory';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

function newBackground() {
  const area = createArea();
  const told: Settings[] = [];
  const handlers = createPolicyHandlers({
    area,
    now: () => NOON,
    settingsChanged: async (settings) => void told.push(settings),
  });
  return { area, handlers, told };
}

const LIST = {
  id: 'a',
  name: '禁语',
  severity: 'block',
  advice: '',
  sites: [],
  on: true,
  entries: ['清仓价'],
} as const;
const withPolicy = (policy: Partial<Settings['policy']>): Settings => ({
  ...DEFAULT_SETTINGS,
  policy: { ...DEFAULT_POLICY, ...policy },
});
const TAG = '0123456789abcdef';
const KEY = 'ab'.repeat(32);

async function lockedBackground() {
  const background = newBackground();
  const { lock, key } = await createLock('五月的风12345');
  await background.handlers['policy.lock']({ id: 'l', lock });
  return { ...background, lock, key };
}

describe('a supervisor’s lock', () => {
  test.each<[string, Partial<Settings['policy']>]>([
    ['a rule lowered', { rules: { insult: 'off' } }],
    ['a word list', { wordLists: [LIST] }],
    ['the manner', { brand: { ...DEFAULT_BRAND, dear: true } }],
    ['what is public', { allow: ['13900000000'] }],
  ])('keeps %s out, and lets it in with the key', async (_, policy) => {
    const { handlers, area, key } = await lockedBackground();
    expect(await handlers['settings.save']({ id: 'a', settings: withPolicy(policy), from: DEFAULT_SETTINGS })).toEqual({
      ok: false,
      reason: 'locked',
    });
    expect((await readSettings(area)).policy).toEqual({ ...DEFAULT_POLICY, locked: true });
    expect(
      await handlers['settings.save']({ id: 'b', settings: withPolicy(policy), from: DEFAULT_SETTINGS, key }),
    ).toMatchObject({ ok: true });
    expect((await readSettings(area)).policy).toMatchObject(policy);
  });

  test('leaves everything else open', async () => {
    const { handlers, area } = await lockedBackground();
    const settings = { ...DEFAULT_SETTINGS, language: 'en' as const };
    expect(await handlers['settings.save']({ id: 'a', settings, from: DEFAULT_SETTINGS })).toMatchObject({ ok: true });
    expect(await readSettings(area)).toMatchObject({ language: 'en', policy: { locked: true } });
  });

  test('opens to the passphrase only, and gives way to nobody else', async () => {
    const { handlers, lock, area } = await lockedBackground();
    const wrong = await deriveKey('五月的风12346', lock);
    expect(await handlers['policy.lock']({ id: 'a', key: wrong })).toMatchObject({ ok: false, reason: 'locked' });
    expect(await handlers['policy.lock']({ id: 'b' })).toMatchObject({ ok: false, reason: 'locked' });
    const right = await deriveKey('五月的风12345', lock);
    expect(await handlers['policy.lock']({ id: 'c', key: right })).toMatchObject({ ok: true });
    expect(await readLock(area)).toEqual({});
    expect((await readSettings(area)).policy.locked).toBe(false);
  });

  test('forgotten: the rules go back to the defaults, the shop’s public data stays, and a mark stays until a new lock', async () => {
    const { handlers, area, key } = await lockedBackground();
    const policy = { rules: { emoji: 'off' as const }, wordLists: [LIST], allow: ['400-000-0000'] };
    await handlers['settings.save']({ id: 'a', settings: withPolicy(policy), from: DEFAULT_SETTINGS, key });
    await handlers['policy.reset']({ id: 'b' });
    expect((await readSettings(area)).policy).toEqual({ ...DEFAULT_POLICY, allow: ['400-000-0000'] });
    expect(await readLock(area)).toEqual({ resetAt: NOON });
    const again = await createLock('另一句口令12345');
    await handlers['policy.lock']({ id: 'c', lock: again.lock });
    expect(await readLock(area)).toEqual({ lock: again.lock });
  });

  test('a page cannot say of itself that it is not locked', async () => {
    const { handlers, area } = await lockedBackground();
    await handlers['settings.save']({
      id: 'a',
      settings: withPolicy({ locked: false }),
      from: withPolicy({ locked: true }),
    });
    expect((await readSettings(area)).policy.locked).toBe(true);
  });
});

describe('an exception', () => {
  test('is kept once, with the first key, and told to the pages', async () => {
    const { handlers, area, told } = newBackground();
    await handlers['exception.add']({ id: 'a', rule: 'cold', tag: TAG, key: KEY });
    await handlers['exception.add']({ id: 'b', rule: 'cold', tag: TAG, key: KEY });
    const { exceptions } = (await readSettings(area)).policy;
    expect(exceptions).toEqual({ key: KEY, entries: [{ rule: 'cold', tag: TAG, at: NOON }] });
    expect(told.at(-1)?.policy.exceptions).toEqual(exceptions);
    const other = await handlers['exception.add']({ id: 'c', rule: 'cold', tag: TAG, key: 'cd'.repeat(32) });
    expect(other).toMatchObject({ ok: false });
  });
});

describe('false alarms', () => {
  test('are counted by rule, each message once, and forgotten by rule or all together', async () => {
    const { handlers, area } = newBackground();
    await handlers['falseAlarm.add']({ id: 'a', rule: 'cold' });
    await handlers['falseAlarm.add']({ id: 'a', rule: 'cold' });
    await handlers['falseAlarm.add']({ id: 'b', rule: 'cold', sentence: '好' });
    await handlers['falseAlarm.add']({ id: 'c', rule: 'vague' });
    expect(await readFalseAlarms(area)).toEqual({
      rules: { cold: { count: 2, lastAt: NOON }, vague: { count: 1, lastAt: NOON } },
      kept: [{ rule: 'cold', sentence: '好', at: NOON }],
    });
    await handlers['falseAlarm.clear']({ id: 'd', rule: 'cold' });
    expect(await readFalseAlarms(area)).toEqual({ rules: { vague: { count: 1, lastAt: NOON } }, kept: [] });
    await handlers['falseAlarm.clear']({ id: 'e' });
    expect(await readFalseAlarms(area)).toEqual({ rules: {}, kept: [] });
  });
});
