import { describe, expect, test } from 'vitest';
import type { PromiseMade } from '../../../lib/chat/promise';
import type { PromisingMessage } from '../../../lib/store/ledger/promises';
import {
  clearLedger,
  enterMessage,
  listPromises,
  openPromises,
  pruneLedger,
  removePromise,
  settlePromise,
} from '../../../lib/store/ledger/promises';
import { createDisk, DAY, NOON } from '../in-memory';

const PLACE = 'https://chat.example.com';
/** What is open in one conversation. */
const promisesIn = async (...asked: Parameters<typeof openPromises>) => (await openPromises(...asked)).here;
const DEER = { place: PLACE, buyerKey: 'deer' };
const RESEND: PromiseMade = { act: 'resend', due: NOON + DAY };
let messages = 0;
const message = (said: Partial<PromisingMessage>): PromisingMessage => ({
  id: `m${String((messages += 1))}`,
  ...DEER,
  now: NOON,
  made: [],
  done: [],
  ...said,
});

describe('the ledger of promises', () => {
  test('keeps a promise for its own conversation', async () => {
    const ledger = createDisk().ledger();
    await enterMessage(ledger, message({ made: [RESEND] }));
    expect(await promisesIn(ledger, DEER)).toMatchObject([
      { act: 'resend', due: NOON + DAY, madeAt: NOON, state: 'open' },
    ]);
    expect(await openPromises(ledger, { ...DEER, buyerKey: 'hare' })).toMatchObject({
      here: [],
      elsewhere: [{ act: 'resend' }],
    });
    expect(await promisesIn(ledger, { ...DEER, place: 'https://other.example.com' })).toEqual([]);
  });

  test('survives a restart, and says nowhere who the buyer is', async () => {
    const disk = createDisk();
    await enterMessage(disk.ledger(), message({ buyerKey: '小鹿乱撞2019', made: [RESEND] }));
    const again = disk.ledger();
    expect(await promisesIn(again, { ...DEER, buyerKey: '小鹿乱撞2019' })).toHaveLength(1);
    expect(JSON.stringify(await again.promises.toArray())).not.toContain('小鹿');
    expect(await again.keys.get('conversations')).toMatchObject({ key: { extractable: false } });
  });

  test('makes no key before there is something to keep', async () => {
    const ledger = createDisk().ledger();
    expect(await openPromises(ledger, DEER)).toEqual({ here: [], elsewhere: [] });
    await enterMessage(ledger, message({ done: ['ship'] }));
    expect(await ledger.keys.count()).toBe(0);
  });

  test('two installations have different tags for the same buyer', async () => {
    const [one, other] = [createDisk().ledger(), createDisk().ledger()];
    for (const ledger of [one, other]) await enterMessage(ledger, message({ made: [RESEND] }));
    const [[first], [second]] = await Promise.all([one.promises.toArray(), other.promises.toArray()]);
    expect(first?.tag).toHaveLength(16);
    expect(first?.tag).not.toBe(second?.tag);
  });

  test('a message told twice is entered once', async () => {
    const ledger = createDisk().ledger();
    const said = message({ made: [{ act: 'check', due: NOON + 600_000, soon: true }] });
    await enterMessage(ledger, said);
    await enterMessage(ledger, said);
    expect(await promisesIn(ledger, DEER)).toHaveLength(1);
  });

  test('promised again, it has the new time', async () => {
    const ledger = createDisk().ledger();
    await enterMessage(ledger, message({ made: [RESEND] }));
    await enterMessage(ledger, message({ now: NOON + DAY, made: [{ act: 'resend', due: NOON + 3 * DAY }] }));
    expect(await promisesIn(ledger, DEER)).toMatchObject([{ due: NOON + 3 * DAY, madeAt: NOON + DAY }]);
  });

  test('what a message reports as done is ticked off, and nothing else', async () => {
    const ledger = createDisk().ledger();
    await enterMessage(ledger, message({ made: [RESEND, { act: 'refund', due: NOON + DAY }] }));
    await enterMessage(ledger, message({ now: NOON + 9, done: ['resend'] }));
    expect(await promisesIn(ledger, DEER)).toMatchObject([{ act: 'refund' }]);
    expect((await listPromises(ledger))[1]).toMatchObject({ act: 'resend', state: 'kept', settledAt: NOON + 9 });
  });

  test('what was to be done on the spot is settled by the next message to this buyer', async () => {
    const ledger = createDisk().ledger();
    await enterMessage(ledger, message({ made: [{ act: 'check', due: NOON + 600_000, soon: true }] }));
    await enterMessage(ledger, message({ buyerKey: 'hare' }));
    expect(await promisesIn(ledger, DEER)).toHaveLength(1);
    await enterMessage(ledger, message({}));
    expect(await promisesIn(ledger, DEER)).toEqual([]);
  });

  test('an entry can be settled, and opened again', async () => {
    const ledger = createDisk().ledger();
    await enterMessage(ledger, message({ made: [RESEND] }));
    const [{ id } = { id: '' }] = await promisesIn(ledger, DEER);
    await settlePromise(ledger, id, { state: 'dropped', why: 'released' }, NOON + 5);
    expect(await listPromises(ledger)).toMatchObject([{ state: 'dropped', why: 'released', settledAt: NOON + 5 }]);
    await settlePromise(ledger, id, { state: 'open' }, NOON + 6);
    expect(await promisesIn(ledger, DEER)).toEqual([
      { id, act: 'resend', due: NOON + DAY, madeAt: NOON, place: PLACE, state: 'open' },
    ]);
    expect(await settlePromise(ledger, 'nobody', { state: 'kept' }, NOON)).toEqual({ ok: false, reason: 'not-found' });
  });

  test('a false entry is struck out for good', async () => {
    const ledger = createDisk().ledger();
    await enterMessage(ledger, message({ made: [RESEND] }));
    const [{ id } = { id: '' }] = await listPromises(ledger);
    await removePromise(ledger, id);
    expect(await listPromises(ledger)).toEqual([]);
  });

  test('after thirty days, or when told to, it forgets', async () => {
    const ledger = createDisk().ledger();
    await enterMessage(ledger, message({ made: [RESEND] }));
    await enterMessage(ledger, message({ now: NOON + 20 * DAY, made: [{ act: 'refund' }] }));
    await pruneLedger(ledger, NOON + DAY);
    expect(await listPromises(ledger)).toMatchObject([{ act: 'refund' }]);
    await clearLedger(ledger);
    expect(await listPromises(ledger)).toEqual([]);
    expect(await ledger.keys.count()).toBe(0);
  });
});
