import { describe, expect, test, vi } from 'vitest';
import { createLockDesk } from '../../../entrypoints/options/create-lock-desk';
import type { ask } from '../../../lib/messages/ask';
import { createPolicyHandlers } from '../../../lib/messages/policy-handlers';
import { readLock } from '../../../lib/store/policy-lock';
import { createArea, NOON } from '../../store/in-memory';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

function openDesk() {
  const area = createArea();
  const handlers = createPolicyHandlers({ area, now: () => NOON, settingsChanged: async () => undefined });
  const hold = vi.fn<(key: string | undefined) => void>();
  let id = 0;
  const desk = createLockDesk({
    // The background itself, without the way there.
    ask: (async (name: 'policy.lock', argument: { id: string }) => handlers[name](argument)) as unknown as typeof ask,
    newId: () => String((id += 1)),
    readLock: async () => readLock(area),
    hold,
  });
  return { desk, hold };
}

describe('the lock on the settings page', () => {
  test('locks, opens to the passphrase alone, and is taken away once open', async () => {
    const { desk, hold } = openDesk();
    await desk.lock('五月的风12345');
    expect(desk.state.value.lock).toBeDefined();
    expect(await desk.unlock('六月的风12345')).toBe(false);
    await desk.remove();
    expect(desk.fault.value).toBe('locked');
    expect(await desk.unlock('五月的风12345')).toBe(true);
    expect(hold).toHaveBeenLastCalledWith(expect.stringMatching(/^[0-9a-f]{64}$/u));
    await desk.remove();
    expect(desk.state.value).toEqual({});
    expect(hold).toHaveBeenLastCalledWith(undefined);
  });

  test('starts over without the passphrase, and shows when that was', async () => {
    const { desk } = openDesk();
    await desk.lock('五月的风12345');
    await desk.reset();
    expect(desk.state.value).toEqual({ resetAt: NOON });
  });
});
