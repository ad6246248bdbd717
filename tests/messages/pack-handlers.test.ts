import { describe, expect, test, vi } from 'vitest';
import { createPackHandlers } from '../../lib/messages/pack-handlers';
import { readSubscriptions } from '../../lib/packs/subscriptions';
import { createLock, writeLock } from '../../lib/store/policy-lock';
import { readSettings } from '../../lib/store/settings';
import { NOON } from '../store/in-memory';
import { ADDRESS, createPackWorld, fileOf, FINGERPRINT } from '../packs/pack-world';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** A shop's pack in use on a machine whose rules a supervisor has locked since. */
async function lockedMachine() {
  const world = createPackWorld();
  const handlers = createPackHandlers({ area: world.area, packs: world.packs, now: () => NOON });
  await handlers['pack.subscribe']({ id: 's', address: ADDRESS, fingerprint: FINGERPRINT });
  await world.serve({ rules: { arguing: 'block' } });
  await handlers['pack.check']({ subscription: 's' });
  await handlers['pack.apply']({ id: 'a', subscription: 's', version: 1, taken: [] });
  const { lock, key } = await createLock('五月的风12345');
  await writeLock({ lock }, world.area);
  return { ...world, handlers, key };
}

describe('where a supervisor has locked the rules', () => {
  test('nobody gets out of the shop’s pack, into another, or back to an older version without the key', async () => {
    const { handlers, area } = await lockedMachine();
    const locked = { ok: false, reason: 'locked' };
    const end = { id: 'b', subscription: 's', phrases: 'remove' } as const;
    expect(await handlers['pack.unsubscribe'](end)).toEqual(locked);
    expect(await handlers['pack.rollBack']({ id: 'c', subscription: 's' })).toEqual(locked);
    expect(await handlers['pack.subscribe']({ id: 'd', address: ADDRESS, fingerprint: FINGERPRINT })).toEqual(locked);
    const file = { id: 'e', text: await fileOf({ id: 'caomei' }), fingerprint: '' };
    expect(await handlers['pack.offer'](file)).toEqual({ ok: true, value: locked });
    expect((await readSettings(area)).policy.rules).toEqual({ arguing: 'block' });
    expect(await readSubscriptions(area)).toHaveLength(1);
  });

  test('what the shop publishes is taken over without it', async () => {
    const { handlers, area, serve } = await lockedMachine();
    await serve({ version: 2, rules: { arguing: 'warn' } });
    await handlers['pack.check']({ subscription: 's' });
    expect(await handlers['pack.apply']({ id: 'b', subscription: 's', version: 2, taken: [] })).toMatchObject({
      ok: true,
    });
    expect((await readSettings(area)).policy.rules).toEqual({ arguing: 'warn' });
  });

  test('the key opens', async () => {
    const { handlers, area, key } = await lockedMachine();
    await handlers['pack.unsubscribe']({ id: 'b', subscription: 's', phrases: 'remove', key });
    expect(await readSubscriptions(area)).toEqual([]);
    expect((await readSettings(area)).policy.rules).toEqual({});
  });
});
