import * as fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHandlers } from '../../lib/messages/handlers';
import type { Handlers } from '../../lib/messages/handle';
import { answerTo, listen } from '../../lib/messages/handle';
import { FROM_PAGE } from '../../lib/messages/protocol';
import { createBankKeeper } from '../../lib/store/bank-keeper';
import { createKnownKeeper } from '../../lib/store/known-keeper';
import { createArea, createDisk, NOON, shipping, STARTER } from '../store/in-memory';
import { quietPacks } from '../packs/pack-world';
import { FROM_CHAT_PAGE, FROM_POPUP, NAMES, SAMPLES, SELF } from './protocol-samples';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

/** The background as it runs, on a disk of its own. */
function newHandlers(): Handlers {
  const disk = createDisk();
  const area = createArea();
  const tally = disk.tally();
  const ledger = disk.ledger();
  const bank = createBankKeeper({ area, starter: shipping(STARTER), create: disk.bank }, () => undefined);
  return createHandlers({
    bank,
    packs: quietPacks(bank, area),
    tally: async () => tally,
    ledger: async () => ledger,
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
}

const failing = Object.fromEntries(
  NAMES.map((name) => [name, async () => Promise.reject(new Error('您的手机号是 000'))]),
) as unknown as Handlers;

/** On a fresh disk there is nothing to undo, no backup and no pack. */
const NEEDS_SOMETHING: ReadonlySet<string> = new Set([
  'promise.settle',
  'phrase.restore',
  'import.undo',
  'bulk.undo',
  'backup.restore',
  'pack.apply',
  'pack.rollBack',
  'pack.unsubscribe',
]);

describe('who may send what', () => {
  test.each(NAMES)('%s is answered when an extension page sends it', async (name) => {
    const answer = await answerTo(newHandlers(), { name, argument: SAMPLES[name] }, FROM_POPUP, SELF);
    expect(answer).toMatchObject(NEEDS_SOMETHING.has(name) ? { ok: false, reason: 'not-found' } : { ok: true });
  });

  const allowed: readonly string[] = FROM_PAGE;
  test.each(NAMES.filter((name) => !allowed.includes(name)))('%s is refused to a page script', async (name) => {
    const answer = await answerTo(failing, { name, argument: SAMPLES[name] }, FROM_CHAT_PAGE, SELF);
    expect(answer).toEqual({ ok: false, reason: 'forbidden' });
  });

  test.each(FROM_PAGE)('%s is answered to a page script', async (name) => {
    const answer = await answerTo(newHandlers(), { name, argument: SAMPLES[name] }, FROM_CHAT_PAGE, SELF);
    expect(answer).toMatchObject({ ok: true });
  });

  test.each([
    ['another extension', { ...FROM_POPUP, id: 'other' }],
    ['nobody', {}],
    ['an address that only begins alike', { ...FROM_POPUP, url: 'chrome-extension://ext.example/popup.html' }],
    [
      'an address that only contains it',
      { ...FROM_POPUP, url: 'https://a.example/?chrome-extension://ext/popup.html' },
    ],
    ['a page whose origin disagrees', { ...FROM_POPUP, origin: 'https://chat.example.com' }],
    ['an opaque frame', { ...FROM_POPUP, origin: 'null' }],
    ['a blob of the extension', { ...FROM_POPUP, url: 'blob:chrome-extension://ext/0' }],
    ['no address', { id: 'ext' }],
  ])('the bank is closed to %s', async (_, sender) => {
    const message = { name: 'phrase.remove', argument: SAMPLES['phrase.remove'] };
    expect(await answerTo(failing, message, sender, SELF)).toEqual({ ok: false, reason: 'forbidden' });
  });

  test.each(['我的电话是多少', '发货时间是几号呢', ''])(
    'a text that comes as an intent is refused: %s',
    async (intent) => {
      const argument = { ...SAMPLES['learning.record'], intent };
      const answer = await answerTo(failing, { name: 'learning.record', argument }, FROM_POPUP, SELF);
      expect(answer).toEqual({ ok: false, reason: 'malformed' });
    },
  );

  test('the panel inside a chat page counts as an extension page', async () => {
    const panel = { id: 'ext', url: 'chrome-extension://ext/panel.html#nonce', tab: { id: 3 }, frameId: 7 };
    const message = { name: 'phrase.used', argument: SAMPLES['phrase.used'] };
    expect(await answerTo(newHandlers(), message, panel, SELF)).toMatchObject({ ok: true });
  });
});

describe('messages that are none', () => {
  const odd = fc.oneof(
    fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true }),
    fc.record({ name: fc.constantFrom(...NAMES, '__proto__', 'toString', ''), argument: fc.anything() }),
    fc.constantFrom(...NAMES).chain((name) =>
      fc.record({
        name: fc.constant(name),
        argument: fc.oneof(
          fc.constant(SAMPLES[name]),
          fc.record({ id: fc.anything(), phraseId: fc.anything(), phrase: fc.anything(), settings: fc.anything() }),
        ),
      }),
    ),
  );

  test('of any shape get an answer and never an exception', async () => {
    const handlers = newHandlers();
    await fc.assert(
      fc.asyncProperty(odd, fc.constantFrom(FROM_POPUP, FROM_CHAT_PAGE), async (message, sender) => {
        const answer = await answerTo(handlers, message, sender, SELF);
        expect(answer.ok || ['malformed', 'forbidden', 'not-found'].includes(answer.reason)).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each<[string, unknown]>([
    ['an unknown name', { name: 'bank.export', argument: {} }],
    ['an inherited name', { name: 'constructor', argument: {} }],
    ['no argument', { name: 'phrase.remove' }],
    ['a key of the wrong type', { name: 'phrase.remove', argument: { id: 5, phraseId: 'p1' } }],
    ['a key long enough to carry text', { name: 'tally.add', argument: { id: '字'.repeat(101), what: 'held' } }],
    ['a count of something else', { name: 'tally.add', argument: { id: 'a', what: '买家说的话' } }],
    ['an argument where none belongs', { name: 'tally.today', argument: { day: 1 } }],
    ['a phrase without text', { name: 'phrase.save', argument: { id: 'a', phrase: { id: 'p1' } } }],
  ])('are refused: %s', async (_, message) => {
    expect(await answerTo(failing, message, FROM_POPUP, SELF)).toEqual({ ok: false, reason: 'malformed' });
  });

  test('lose the fields nobody asked for', async () => {
    const heard: unknown[] = [];
    const handlers: Handlers = {
      ...failing,
      'tally.add': async (argument) => {
        heard.push(argument);
        return { ok: true, value: undefined };
      },
    };
    const argument = JSON.parse('{"id":"a","what":"held","text":"买家说的话","__proto__":{"polluted":1}}') as unknown;
    await answerTo(handlers, { name: 'tally.add', argument }, FROM_CHAT_PAGE, SELF);
    expect(heard).toEqual([{ id: 'a', what: 'held' }]);
  });
});

describe('a handler that fails', () => {
  test('is answered as failed, and the log names the message and never its text', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const message = { name: 'phrase.save', argument: SAMPLES['phrase.save'] };
    expect(await answerTo(failing, message, FROM_POPUP, SELF)).toEqual({ ok: false, reason: 'failed' });
    expect(log.mock.calls).toEqual([['tuotie', 'phrase.save', 'Error']]);
    log.mockRestore();
  });
});

describe('listening', () => {
  test('answers through the browser', async () => {
    listen(newHandlers());
    const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
    const answers: unknown = await fakeBrowser.runtime.onMessage.trigger(
      { name: 'bank.condition', argument: {} },
      sender,
      () => undefined,
    );
    expect(answers).toEqual([{ ok: true, value: { ok: true, phrases: 3 } }]);
  });
});
