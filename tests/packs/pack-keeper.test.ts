import { describe, expect, test, vi } from 'vitest';
import { readPackRecord } from '../../lib/packs/apply-pack';
import { fingerprintOf, signKeyChange } from '../../lib/packs/signing';
import { readSubscriptions } from '../../lib/packs/subscriptions';
import { savePhrase } from '../../lib/store/phrases';
import { readSettings } from '../../lib/store/settings';
import { DAY, idsIn, NOON, phraseOf } from '../store/in-memory';
import { ADDRESS, createPackWorld, fileOf, FINGERPRINT, OTHER, packPhraseOf, SHOP } from './pack-world';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const NONE: ReadonlySet<string> = new Set();
const HOUR = 60 * 60 * 1_000;

/** A shop's pack that is followed; version 1 waits to be looked at. */
async function following(change: Parameters<ReturnType<typeof createPackWorld>['serve']>[0] = {}) {
  const world = createPackWorld();
  await world.packs.subscribe({ id: 's', address: ADDRESS, fingerprint: FINGERPRINT });
  await world.serve(change);
  await world.packs.check('s');
  return world;
}

async function applied(change: Parameters<typeof following>[0] = {}) {
  const world = await following(change);
  await world.packs.apply(world.once(), 's', 1, NONE);
  return world;
}

/** Serves the next version and lets the keeper look. */
async function comes(world: Awaited<ReturnType<typeof following>>, change: Parameters<typeof following>[0]) {
  await world.serve(change);
  await world.packs.check('s');
}

describe('a subscription by address', () => {
  test('brings a version that waits to be looked at, and changes nothing yet', async () => {
    const world = await following();
    expect(await world.one()).toMatchObject({
      pack: 'lanmei',
      name: '蓝莓小铺',
      highest: 1,
      failures: 0,
      checkedAt: NOON,
    });
    expect(await readPackRecord(world.disk.bank(), 's')).toMatchObject({ offered: { version: 1 } });
    expect(await world.disk.bank().phrases.get('a')).toBeUndefined();
  });

  test('follows the version once it is applied', async () => {
    const world = await applied();
    expect(await world.disk.bank().phrases.get('a')).toMatchObject({
      owner: 'shop',
      body: '您好,a 已经安排。',
      updatedAt: NOON,
    });
  });

  test('is not asked for twice by a repeated message', async () => {
    const world = await following();
    await world.packs.subscribe({ id: 's', address: ADDRESS, fingerprint: FINGERPRINT });
    expect(await readSubscriptions(world.area)).toHaveLength(1);
  });

  test('asks with the ETag of what it holds, and takes “nothing new” for an answer', async () => {
    const world = await following();
    world.host.answer = { kind: 'same' };
    await world.packs.check('s');
    expect(world.host.asked).toEqual(['', '"1"']);
    expect(await world.one()).toMatchObject({ failures: 0, nextAt: NOON + 6 * HOUR });
    expect(await readPackRecord(world.disk.bank(), 's')).toMatchObject({ offered: { version: 1 } });
  });

  test('asks for the whole file where the database was lost', async () => {
    const world = await following();
    await world.disk.bank().meta.delete('pack:s');
    await world.packs.check('s');
    expect(world.host.asked.at(-1)).toBe('');
    expect(await readPackRecord(world.disk.bank(), 's')).toMatchObject({ offered: { version: 1 } });
  });

  test('looks again later and later while the address does not answer, and as before once it does', async () => {
    const world = createPackWorld();
    await world.packs.subscribe({ id: 's', address: ADDRESS, fingerprint: FINGERPRINT });
    const pauses: number[] = [];
    for (let look = 0; look < 9; look += 1) {
      await world.packs.check('s');
      pauses.push((await world.one()).nextAt - world.clock.now);
    }
    const minutes = pauses.map((pause) => pause / 60_000);
    expect(minutes).toEqual([11.25, 22.5, 45, 90, 180, 360, 720, 1080, 1080]);
    expect(await world.one()).toMatchObject({ fault: 'unreachable', failures: 9 });
    await world.serve();
    await world.packs.check('s');
    const one = await world.one();
    expect(one).toMatchObject({ failures: 0, nextAt: NOON + 6 * HOUR });
    expect(one).not.toHaveProperty('fault');
  });

  test('is looked at when its time has come, and by one alarm for all', async () => {
    const world = await following();
    expect(world.alarms.at(-1)).toBe(NOON + 6 * HOUR);
    await world.packs.wake();
    expect(world.host.asked).toHaveLength(1);
    world.clock.now = NOON + 6 * HOUR;
    await world.packs.wake();
    expect(world.host.asked).toHaveLength(2);
  });

  test('is looked at where the clock was put back by a week', async () => {
    const world = await following();
    world.clock.now = NOON - 7 * DAY;
    await world.packs.wake();
    expect(world.host.asked).toHaveLength(2);
  });

  test('is not asked where the browser may not', async () => {
    const world = createPackWorld();
    world.host.allowed = false;
    await world.packs.subscribe({ id: 's', address: ADDRESS, fingerprint: FINGERPRINT });
    await world.packs.check('s');
    expect(world.host.asked).toEqual([]);
    expect(await world.one()).toMatchObject({ fault: 'no-permission' });
  });
});

describe('what is refused is said and changes nothing', () => {
  test.each<[string, () => Promise<string>, string]>([
    ['a rolled back pack', async () => fileOf({ version: 1 }), 'rolled-back'],
    ['another pack', async () => fileOf({ id: 'caomei', version: 3 }), 'other-pack'],
    ['a foreign key', async () => fileOf({ version: 3 }, OTHER), 'foreign-key'],
    ['a forged pack', async () => (await fileOf({ version: 3 })).replace('安排', '取消'), 'forged'],
    ['a page of the host', async () => '<html>', 'not-a-pack'],
  ])('%s', async (_, file, fault) => {
    const world = await applied();
    await comes(world, { version: 2 });
    const before = await readPackRecord(world.disk.bank(), 's');
    world.host.answer = { kind: 'fresh', text: await file(), etag: '"x"' };
    await world.packs.check('s');
    expect(await world.one()).toMatchObject({ fault, highest: 2, etag: '"2"', failures: 1 });
    expect(await readPackRecord(world.disk.bank(), 's')).toEqual(before);
  });

  test('the same version for longer than it holds is frozen, and a newer one thaws it', async () => {
    const world = await applied();
    world.clock.now = NOON + 31 * DAY;
    world.host.answer = { kind: 'same' };
    await world.packs.check('s');
    expect(await world.one()).toMatchObject({ fault: 'frozen' });
    expect(await world.disk.bank().phrases.get('a')).toBeDefined();
    await comes(world, { version: 2, issued: world.clock.now - DAY, expires: world.clock.now + DAY });
    expect(await world.one()).not.toHaveProperty('fault');
  });

  test('a highest version outlives the loss of the database', async () => {
    const world = await applied();
    await comes(world, { version: 5 });
    await world.disk.bank().meta.clear();
    await comes(world, { version: 4 });
    expect(await world.one()).toMatchObject({ fault: 'rolled-back', highest: 5 });
  });

  test('a disk that is full loses no version behind its ETag', async () => {
    const world = await applied();
    const write = vi.spyOn(world.bank, 'write').mockResolvedValueOnce({ ok: false, reason: 'quota' });
    await comes(world, { version: 2 });
    expect(await world.one()).toMatchObject({ highest: 1, etag: '"1"', failures: 1 });
    write.mockRestore();
    await world.packs.check('s');
    expect(await readPackRecord(world.disk.bank(), 's')).toMatchObject({ offered: { version: 2 } });
  });
});

describe('edits made here', () => {
  const SECOND = { version: 2, phrases: [packPhraseOf('a', { body: '新的 a' }), packPhraseOf('c')] };

  test('are kept where the pack changes the same phrase, and give way where that is asked for', async () => {
    const world = await applied();
    const bank = world.disk.bank();
    const row = await bank.phrases.get('a');
    await savePhrase(bank, world.once(), { ...phraseOf('a'), ...row, body: '我改的 a' });
    await comes(world, SECOND);
    await world.packs.apply(world.once(), 's', 2, NONE);
    expect(await bank.phrases.get('a')).toMatchObject({ body: '我改的 a' });
    expect(await bank.phrases.get('b')).toBeUndefined();
    expect(await bank.phrases.get('c')).toBeDefined();
    await world.packs.apply(world.once(), 's', 2, new Set(['a']));
    expect(await bank.phrases.get('a')).toMatchObject({ body: '新的 a' });
  });

  test('learnt samples are no edit: text follows the pack, samples stay', async () => {
    const world = await applied({ phrases: [packPhraseOf('a', { samples: ['店里的问法'] })] });
    const bank = world.disk.bank();
    const row = await bank.phrases.get('a');
    await savePhrase(bank, world.once(), { ...phraseOf('a'), ...row, samples: ['店里的问法', '学到的问法'] });
    await comes(world, { version: 2, phrases: [packPhraseOf('a', { body: '新的 a', samples: ['新的问法'] })] });
    await world.packs.apply(world.once(), 's', 2, NONE);
    expect(await bank.phrases.get('a')).toMatchObject({ body: '新的 a', samples: ['新的问法', '学到的问法'] });
  });

  test('an agent’s own phrase under the same id stays his; the pack’s lies beside it', async () => {
    const world = await following();
    const bank = world.disk.bank();
    await savePhrase(bank, world.once(), phraseOf('a', { body: '我自己的' }));
    await world.packs.apply(world.once(), 's', 1, NONE);
    expect(await bank.phrases.get('a')).toMatchObject({ owner: 'mine', body: '我自己的' });
    expect(await bank.phrases.get('pack:lanmei:a')).toMatchObject({ owner: 'shop' });
    await comes(world, { version: 2, phrases: [] });
    await world.packs.apply(world.once(), 's', 2, NONE);
    expect(await bank.phrases.get('a')).toMatchObject({ owner: 'mine' });
    expect(await bank.phrases.get('pack:lanmei:a')).toBeUndefined();
  });

  test('a phrase deleted here stays deleted', async () => {
    const world = await applied();
    const bank = world.disk.bank();
    await bank.phrases.delete('a');
    await comes(world, SECOND);
    await world.packs.apply(world.once(), 's', 2, NONE);
    expect(await bank.phrases.get('a')).toBeUndefined();
  });

  test('a phrase that shipped and was not touched becomes the pack’s', async () => {
    const world = await applied({ phrases: [packPhraseOf('starter:fhsj', { body: '本店的发货时间' })] });
    expect(await world.disk.bank().phrases.get('starter:fhsj')).toMatchObject({ body: '本店的发货时间' });
  });
});

describe('applying', () => {
  test('a version that is no longer on offer changes nothing', async () => {
    const world = await following();
    await comes(world, { version: 2 });
    expect(await world.packs.apply(world.once(), 's', 1, NONE)).toEqual({ ok: false, reason: 'not-found' });
  });

  test('twice by one message is once', async () => {
    const world = await following();
    const once = world.once();
    await world.packs.apply(once, 's', 1, NONE);
    expect(await world.packs.apply(once, 's', 1, NONE)).toEqual({ ok: true });
    const bank = world.disk.bank();
    expect((await bank.meta.get('state'))?.value).toMatchObject({ phrases: (await idsIn(bank)).length });
  });

  test('happens by itself from the second version on, where the shop says so', async () => {
    const world = await applied({ apply: 'automatic' });
    await comes(world, { version: 2, apply: 'automatic', phrases: [packPhraseOf('a', { body: '自动更新' })] });
    expect(await world.disk.bank().phrases.get('a')).toMatchObject({ body: '自动更新' });
  });

  test('brings the shop’s rules, and takes back those that it no longer names', async () => {
    const world = await applied({ rules: { arguing: 'off' }, allow: ['4000000000'] });
    expect((await readSettings(world.area)).policy).toMatchObject({ rules: { arguing: 'off' }, allow: ['4000000000'] });
    expect(world.told).toHaveLength(1);
    await comes(world, { version: 2, rules: { cold: 'warn' } });
    await world.packs.apply(world.once(), 's', 2, NONE);
    expect((await readSettings(world.area)).policy).toMatchObject({ rules: { cold: 'warn' }, allow: [] });
  });

  test('says so where the disk has no room for the rules, and lays them once it has', async () => {
    const world = await following({ rules: { arguing: 'off' } });
    const { set } = world.area;
    const full = vi.spyOn(world.area, 'set').mockImplementation(async (items) => {
      if ('settings' in items) throw new DOMException('The disk is full', 'QuotaExceededError');
      await set(items);
    });
    expect(await world.packs.apply(world.once(), 's', 1, NONE)).toEqual({ ok: false, reason: 'quota' });
    expect(world.told).toEqual([]);
    full.mockRestore();
    expect(await world.packs.apply(world.once(), 's', 1, NONE)).toEqual({ ok: true });
    expect((await readSettings(world.area)).policy.rules).toEqual({ arguing: 'off' });
  });

  test('is finished at the next start if the worker died between phrases and rules', async () => {
    const world = await applied({ rules: { arguing: 'off' } });
    world.area.kept.delete('settings');
    world.area.kept.delete('packs.policy');
    await world.open().lookOver();
    expect((await readSettings(world.area)).policy.rules).toEqual({ arguing: 'off' });
  });
});

describe('rolling back', () => {
  test('brings the version before, and it stays so until somebody wants the newer one again', async () => {
    const world = await applied({ apply: 'automatic', rules: { arguing: 'off' } });
    const second = {
      version: 2,
      apply: 'automatic',
      rules: {},
      phrases: [packPhraseOf('a', { body: '第二版' })],
    } as const;
    await comes(world, second);
    expect(await world.packs.rollBack(world.once(), 's')).toEqual({ ok: true });
    const bank = world.disk.bank();
    expect(await bank.phrases.get('a')).toMatchObject({ body: '您好,a 已经安排。' });
    expect(await bank.phrases.get('b')).toBeDefined();
    expect((await readSettings(world.area)).policy.rules).toEqual({ arguing: 'off' });
    await comes(world, second);
    expect(await bank.phrases.get('a')).toMatchObject({ body: '您好,a 已经安排。' });
    await world.packs.apply(world.once(), 's', 2, NONE);
    expect(await bank.phrases.get('a')).toMatchObject({ body: '第二版' });
    await comes(world, { ...second, version: 3, phrases: [packPhraseOf('a', { body: '第三版' })] });
    expect(await bank.phrases.get('a')).toMatchObject({ body: '第三版' });
  });

  test('needs a version before', async () => {
    const world = await applied();
    expect(await world.packs.rollBack(world.once(), 's')).toEqual({ ok: false, reason: 'not-found' });
  });
});

describe('a pack as a file', () => {
  test('is offered, and followed by later files of the same key only', async () => {
    const world = createPackWorld();
    expect(await world.packs.offer('f', await fileOf(), '', true)).toEqual({ ok: true, subscription: 'f' });
    expect(await world.one()).toMatchObject({ address: '', fingerprint: FINGERPRINT, highest: 1 });
    expect(await world.packs.offer('g', await fileOf({ version: 2 }, OTHER), '', true)).toEqual({
      ok: false,
      reason: 'foreign-key',
    });
    expect(await world.packs.offer('h', await fileOf({ version: 2 }), '', false)).toEqual({
      ok: true,
      subscription: 'f',
    });
    expect(await world.packs.offer('i', await fileOf({ version: 1 }), '', true)).toEqual({
      ok: false,
      reason: 'rolled-back',
    });
  });

  test('of a key that the user compared is held against that', async () => {
    const world = createPackWorld();
    expect(await world.packs.offer('f', await fileOf({}, OTHER), FINGERPRINT, true)).toMatchObject({
      reason: 'foreign-key',
    });
  });

  test('of a new shop is kept out where a supervisor has locked the rules', async () => {
    const world = createPackWorld();
    expect(await world.packs.offer('f', await fileOf(), '', false)).toEqual({ ok: false, reason: 'locked' });
    expect(await readSubscriptions(world.area)).toEqual([]);
  });
});

describe('ending a subscription', () => {
  test.each([
    ['keeps', true, ['a', 'b']],
    ['takes away', false, ['a']],
  ] as const)('%s its phrases, keeps what was edited here, and gives the rules back', async (_, isKept, left) => {
    const world = await applied({ rules: { arguing: 'off' } });
    const bank = world.disk.bank();
    await savePhrase(bank, world.once(), { ...phraseOf('a'), owner: 'shop', body: '我改的' });
    expect(await world.packs.unsubscribe(world.once(), 's', isKept)).toEqual({ ok: true });
    expect((await idsIn(bank)).filter((id) => !id.startsWith('starter:'))).toEqual(left);
    expect((await readSettings(world.area)).policy.rules).toEqual({});
    expect(await readSubscriptions(world.area)).toEqual([]);
    expect(world.alarms.at(-1)).toBeUndefined();
  });
});

describe('a company’s policy', () => {
  const WANTED = { address: ADDRESS, fingerprint: FINGERPRINT, automatic: true };

  test('sets a subscription up, applies at once without asking, and can neither be ended nor taken back here', async () => {
    const world = createPackWorld();
    world.host.managed = [WANTED];
    await world.serve();
    await world.packs.lookOver();
    const { id } = await world.one();
    expect(await world.disk.bank().phrases.get('a')).toBeDefined();
    await world.serve({ version: 2, phrases: [packPhraseOf('a', { body: '第二版' })] });
    await world.packs.check(id);
    expect(await world.disk.bank().phrases.get('a')).toMatchObject({ body: '第二版' });
    const refused = { ok: false, reason: 'not-found' };
    expect(await world.packs.rollBack(world.once(), id)).toEqual(refused);
    expect(await world.packs.unsubscribe(world.once(), id, true)).toEqual(refused);
    expect(await world.disk.bank().phrases.get('a')).toMatchObject({ body: '第二版' });
  });

  test('that leaves the choice to the agent lets versions be taken back', async () => {
    const world = createPackWorld();
    world.host.managed = [{ ...WANTED, automatic: false }];
    await world.serve();
    await world.packs.lookOver();
    const { id } = await world.one();
    expect(await world.disk.bank().phrases.get('a')).toBeUndefined();
    await world.packs.apply(world.once(), id, 1, NONE);
    await comes(world, { version: 2 });
    await world.packs.check(id);
    await world.packs.apply(world.once(), id, 2, NONE);
    expect(await world.packs.rollBack(world.once(), id)).toEqual({ ok: true });
  });

  test('needs nobody’s leave, and no header that a host would refuse', async () => {
    const world = createPackWorld();
    world.host.allowed = false;
    world.host.managed = [WANTED];
    await world.serve();
    await world.packs.lookOver();
    const { id } = await world.one();
    expect(await world.disk.bank().phrases.get('a')).toBeDefined();
    await world.packs.check(id);
    expect(world.host.asked).toEqual(['', '']);
    world.host.answer = { kind: 'refused', reason: 'unreachable' };
    await world.packs.check(id);
    expect(await world.one()).toMatchObject({ fault: 'closed-host' });
  });

  test('with a wrong fingerprint is refused, and heeded once the fingerprint is put right', async () => {
    const world = createPackWorld();
    world.host.managed = [{ ...WANTED, fingerprint: await fingerprintOf(OTHER.key) }];
    await world.serve();
    await world.packs.lookOver();
    expect(await world.one()).toMatchObject({ fault: 'foreign-key', highest: 0 });
    world.host.managed = [WANTED];
    await world.packs.lookOver();
    expect(await world.one()).toMatchObject({ fingerprint: FINGERPRINT, highest: 1, managed: true });
    expect(await world.disk.bank().phrases.get('a')).toBeDefined();
  });

  test('that names a new key, where the old one was lost, is the word that counts', async () => {
    const world = createPackWorld();
    world.host.managed = [WANTED];
    await world.serve({ version: 3 });
    await world.packs.lookOver();
    world.host.answer = { kind: 'fresh', text: await fileOf({ version: 1 }, OTHER), etag: '' };
    const { id } = await world.one();
    await world.packs.check(id);
    expect(await world.one()).toMatchObject({ fault: 'foreign-key', highest: 3 });
    world.host.managed = [{ ...WANTED, fingerprint: await fingerprintOf(OTHER.key) }];
    await world.packs.lookOver();
    expect(await world.one()).toMatchObject({ id, key: OTHER.key, highest: 1 });
  });

  test('that names the first key of a shop that has changed it since asks for nothing anew', async () => {
    const world = createPackWorld();
    world.host.managed = [WANTED];
    const change = await signKeyChange('lanmei', SHOP.secret, SHOP.key, OTHER.key);
    world.host.answer = { kind: 'fresh', text: await fileOf({ version: 2 }, OTHER, [change]), etag: '"2"' };
    await world.packs.lookOver();
    expect(await world.one()).toMatchObject({ key: OTHER.key, highest: 2 });
    await world.packs.lookOver();
    expect(await world.one()).toMatchObject({ key: OTHER.key, highest: 2 });
    expect(world.host.asked).toHaveLength(1);
  });

  test('that names it no more leaves it to the user', async () => {
    const world = createPackWorld();
    world.host.managed = [WANTED];
    await world.packs.lookOver();
    world.host.managed = [];
    await world.packs.lookOver();
    expect(await world.one()).toMatchObject({ managed: false, automatic: false });
  });
});
