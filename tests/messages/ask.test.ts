import { describe, expect, test, vi } from 'vitest';
import type { Carrier } from '../../lib/messages/ask';
import { ask } from '../../lib/messages/ask';
import { answerTo } from '../../lib/messages/handle';
import { createHandlers } from '../../lib/messages/handlers';
import { createBankKeeper } from '../../lib/store/bank-keeper';
import { createKnownKeeper } from '../../lib/store/known-keeper';
import { listUsage } from '../../lib/store/learning';
import { createArea, createDisk, idsIn, NOON, phraseOf, shipping, STARTER } from '../store/in-memory';
import { quietPacks } from '../packs/pack-world';
import { FROM_POPUP, SELF } from './protocol-samples';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

type Loss = (giveUp: () => void) => Promise<unknown>;

/** How the answer of a killed worker gets lost (the first three were seen in Chromium). */
const LOSSES: readonly [string, Loss][] = [
  ['channel closed', async () => Promise.reject(new Error('message channel closed before a response was received'))],
  [
    'no receiver',
    async () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')),
  ],
  ['undefined', async () => undefined],
  [
    'silence',
    async (giveUp) => {
      giveUp();
      return new Promise(() => undefined);
    },
  ],
];

/** A background whose worker is killed after the write and before the answer, `kills` times; waiting costs nothing. */
function dyingBackground(loss: Loss, kills: number) {
  const disk = createDisk();
  const area = createArea();
  let sent = 0;
  let giveUp: () => void;
  const carrier: Carrier = {
    send: async (message) => {
      sent += 1;
      // Each kill is a new worker: nothing but the disk is shared.
      const bank = createBankKeeper({ area, starter: shipping(STARTER), create: disk.bank }, () => undefined);
      const handlers = createHandlers({
        bank,
        packs: quietPacks(bank, area),
        tally: async () => disk.tally(),
        ledger: async () => disk.ledger(),
        ledgerChanged: () => undefined,
        area,
        now: () => NOON,
        openOptions: async () => undefined,
        judgeSlice: async () => ({ base64: '', slices: 1 }),
        known: createKnownKeeper(createArea()),
        tellPages: async () => undefined,
        settingsChanged: async () => undefined,
        usageChanged: () => undefined,
      });
      const answer = await answerTo(handlers, message, FROM_POPUP, SELF);
      return sent <= kills ? loss(giveUp) : answer;
    },
    // A wait of one second is the timeout: it is over when the answer is known to be lost in silence.
    wait: async (milliseconds) =>
      milliseconds !== 1_000
        ? undefined
        : new Promise((resolve) => {
            giveUp = resolve;
          }),
  };
  return { disk, carrier, sent: () => sent };
}

describe.each(LOSSES)('a worker killed between write and answer (%s)', (_, loss) => {
  test('leaves one row after the retry', async () => {
    const { disk, carrier } = dyingBackground(loss, 2);
    expect(await ask('phrase.save', { id: 'a', phrase: phraseOf('p1') }, carrier)).toMatchObject({ ok: true });
    expect(await idsIn(disk.bank())).toEqual(['p1', ...STARTER.map((phrase) => phrase.id)]);
    expect(await disk.bank().applied.count()).toBe(1);
  });

  test('counts a use once', async () => {
    const { disk, carrier } = dyingBackground(loss, 2);
    await ask('phrase.used', { id: 'a', phraseId: 'p1', at: NOON }, carrier);
    expect(await listUsage(disk.tally())).toMatchObject([{ phraseId: 'p1', count: 1, lastUsedAt: NOON }]);
  });

  test('is given up after five tries, as a value', async () => {
    const { carrier, sent } = dyingBackground(loss, 99);
    const answer = await ask('phrase.used', { id: 'a', phraseId: 'p1', at: NOON }, carrier);
    expect(answer).toEqual({ ok: false, reason: 'background-unreachable' });
    expect(sent()).toBe(5);
  });
});

test('a refusal is an answer and is not tried again', async () => {
  let sent = 0;
  const carrier: Carrier = {
    send: async () => {
      sent += 1;
      return { ok: false, reason: 'quota' };
    },
    wait: async () => new Promise(() => undefined),
  };
  expect(await ask('bank.condition', {}, carrier)).toEqual({ ok: false, reason: 'quota' });
  expect(sent).toBe(1);
});
