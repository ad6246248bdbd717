import { describe, expect, test, vi } from 'vitest';
import type { Settings } from '../../lib/chat/settings';
import { DEFAULT_SETTINGS } from '../../lib/chat/settings';
import { createHandlers } from '../../lib/messages/handlers';
import { packTags } from '../../lib/privacy/known-tags';
import { createBankKeeper } from '../../lib/store/bank-keeper';
import { createKnownKeeper } from '../../lib/store/known-keeper';
import { listUsage } from '../../lib/store/learning';
import { createArea, createDisk, DAY, idsIn, NOON, phraseOf, shipping, STARTER } from '../store/in-memory';
import { quietPacks } from '../packs/pack-world';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

function newBackground() {
  const disk = createDisk();
  const area = createArea();
  const tally = disk.tally();
  const ledger = disk.ledger();
  const clock = { now: NOON };
  const told: Settings[] = [];
  const toPages: { readonly name: string; readonly argument: unknown }[] = [];
  const counts = { usage: 0 };
  const bank = createBankKeeper({ area, starter: shipping(STARTER), create: disk.bank }, () => undefined);
  const handlers = createHandlers({
    bank,
    packs: quietPacks(bank, area),
    tally: async () => tally,
    ledger: async () => ledger,
    ledgerChanged: () => undefined,
    area,
    now: () => clock.now,
    openOptions: async () => undefined,
    judgeSlice: async () => ({ base64: '', slices: 1 }),
    known: createKnownKeeper(createArea()),
    tellPages: async (name, argument) => void toPages.push({ name, argument }),
    settingsChanged: async (settings) => {
      told.push(settings);
    },
    usageChanged: () => {
      counts.usage += 1;
    },
  });
  return { disk, tally, area, handlers, clock, told, toPages, counts };
}

describe('the background', () => {
  test('gives today’s numbers, all of them, from zero each day', async () => {
    const { handlers, clock } = newBackground();
    await handlers['tally.add']({ id: 'a', what: 'held' });
    await handlers['tally.add']({ id: 'a', what: 'held' });
    await handlers['tally.add']({ id: 'b', what: 'inserted' });
    expect(await handlers['tally.today']({})).toEqual({
      ok: true,
      value: { inserted: 1, hinted: 0, held: 1, fixed: 0 },
    });
    clock.now += DAY;
    expect(await handlers['tally.today']({})).toMatchObject({ value: { inserted: 0, held: 0 } });
  });

  test('removes a phrase and brings it back', async () => {
    const { handlers, disk } = newBackground();
    await handlers['phrase.save']({ id: 'a', phrase: phraseOf('p1') });
    await handlers['phrase.remove']({ id: 'b', phraseId: 'p1' });
    await handlers['phrase.restore']({ id: 'c', phraseId: 'p1' });
    expect(await idsIn(disk.bank())).toContain('p1');
  });

  test('tells the pages the settings that were saved', async () => {
    const { handlers, told } = newBackground();
    const settings: Settings = { ...DEFAULT_SETTINGS, language: 'en' };
    expect(await handlers['settings.save']({ id: 'a', settings, from: DEFAULT_SETTINGS })).toEqual({
      ok: true,
      value: settings,
    });
    expect(await handlers['page.settings']({})).toEqual({ ok: true, value: settings });
    expect(told).toEqual([settings]);
  });

  test('saves settings one after the other, so that none of two at once forgets the other’s key', async () => {
    const { handlers } = newBackground();
    const save = async (id: string, from: Settings, change: Partial<Settings>) =>
      handlers['settings.save']({ id, settings: { ...from, ...change }, from });
    const first: Settings = { ...DEFAULT_SETTINGS, language: 'zh-TW' };
    const both = async () =>
      Promise.all([save('a', DEFAULT_SETTINGS, { language: 'zh-TW' }), save('b', first, { language: 'en' })]);
    await both();
    await both();
    expect(await handlers['page.settings']({})).toMatchObject({ value: { language: 'en' } });
  });

  test('keeps what two places changed in the settings at once, and refuses what both changed differently', async () => {
    const { handlers } = newBackground();
    const save = async (id: string, change: Partial<Settings>) =>
      handlers['settings.save']({ id, settings: { ...DEFAULT_SETTINGS, ...change }, from: DEFAULT_SETTINGS });
    await save('a', { language: 'en', offAt: ['https://a.example'] });
    const both = { ...DEFAULT_SETTINGS, language: 'en', offAt: ['https://a.example', 'https://b.example'] };
    expect(await save('b', { offAt: ['https://b.example'] })).toEqual({ ok: true, value: both });
    expect(await save('c', { language: 'zh-TW' })).toEqual({ ok: false, reason: 'changed' });
    expect(await handlers['page.settings']({})).toEqual({ ok: true, value: both });
  });

  test('goes on saving settings after a fault', async () => {
    const { handlers, area } = newBackground();
    const broken = vi.spyOn(area, 'set').mockRejectedValueOnce(new TypeError('a mistake in the code'));
    await expect(
      handlers['settings.save']({ id: 'a', settings: DEFAULT_SETTINGS, from: DEFAULT_SETTINGS }),
    ).rejects.toThrow('a mistake');
    broken.mockRestore();
    expect(
      await handlers['settings.save']({ id: 'b', settings: DEFAULT_SETTINGS, from: DEFAULT_SETTINGS }),
    ).toMatchObject({ ok: true });
  });

  test('learns by phrase and intent, and forgets it all when told to', async () => {
    const { handlers, tally, counts } = newBackground();
    await handlers['phrase.used']({ id: 'a', phraseId: 'p1', at: NOON, intent: '发货时间' });
    await handlers['learning.record']({ id: 'b', intent: '发货时间', passedOver: ['p2'], edited: ['p1'] });
    expect(await listUsage(tally)).toMatchObject([
      { phraseId: 'p1', byIntent: { 发货时间: { used: 1, edited: 1 } } },
      { phraseId: 'p2', byIntent: { 发货时间: { passedOver: 1 } } },
    ]);
    await handlers['learning.clear']({ id: 'c' });
    expect(await listUsage(tally)).toEqual([]);
    expect(counts.usage).toBe(3);
  });

  test('adds a sample question to a phrase and takes it back', async () => {
    const { handlers, disk } = newBackground();
    const samples = async () => (await disk.bank().phrases.get('starter:fhsj'))?.samples;
    await handlers['phrase.addSample']({ id: 'a', phraseId: 'starter:fhsj', sample: '几号发出来' });
    expect(await samples()).toEqual(['几号发出来']);
    await handlers['phrase.removeSample']({ id: 'b', phraseId: 'starter:fhsj', sample: '几号发出来' });
    expect(await samples()).toEqual([]);
  });

  test('tells the readers that a phrase was used', async () => {
    const { handlers, counts } = newBackground();
    await handlers['phrase.used']({ id: 'a', phraseId: 'p1', at: NOON });
    expect(counts.usage).toBe(1);
  });

  test('what one page has seen of buyers reaches the others, and clearing it makes what they hold worthless', async () => {
    const { handlers, toPages } = newBackground();
    const tags = packTags([{ tag: 1, owner: 2 }]);
    const before = await handlers['known.read']({});
    const key = before.ok ? before.value.key : '';
    await handlers['known.add']({ key, tags });
    expect(toPages).toEqual([{ name: 'known.added', argument: { key, tags } }]);
    expect(await handlers['known.read']({})).toMatchObject({ value: { key, pieces: [tags] } });
    await handlers['known.clear']({ id: 'a' });
    expect(toPages.at(-1)).toMatchObject({ name: 'known.cleared', argument: { known: { pieces: [] } } });
    expect(await handlers['known.read']({})).not.toMatchObject({ value: { key } });
  });
});
