import type { InTurn } from '../chat/in-turn';
import { keepOffer, readPackRecord } from './apply-pack';
import type { Fetched } from './fetch-pack';
import { heed, heedRefusal } from './heed-answer';
import type { Apply, PackWorld } from './pack-world';
import type { Subscription } from './subscriptions';
import { readSubscriptions, writeSubscriptions } from './subscriptions';

type LookWorld = Pick<PackWorld, 'bank' | 'area' | 'now' | 'random' | 'newId' | 'fetchPack' | 'mayAsk'>;

/** Looks at a subscription's address; who asks while that goes on waits for the same answer. How it ended stands in the subscription. */
export function createLook(world: LookWorld, inTurn: InTurn, apply: Apply): (subscription: string) => Promise<void> {
  const looking = new Map<string, Promise<void>>();
  return async (id) => {
    const running = looking.get(id) ?? lookAt(world, inTurn, apply, id).finally(() => looking.delete(id));
    looking.set(id, running);
    await running;
  };
}

async function lookAt(world: LookWorld, inTurn: InTurn, apply: Apply, id: string): Promise<void> {
  const found = (await readSubscriptions(world.area)).find((one) => one.id === id);
  if (found === undefined || found.address === '') return;
  // Nothing else waits while the host takes its time.
  const answer = await askHost(world, found);
  const next = await inTurn(async () => take(world, id, answer));
  if (next !== undefined) await applyUnasked(world, apply, next);
}

/** What the company's policy names is asked for without the agent's leave, too: a host that lets everybody read it (CORS) needs none. */
async function askHost(
  { bank, fetchPack, mayAsk }: LookWorld,
  { id, address, etag, managed }: Subscription,
): Promise<Fetched> {
  const mayRead = await mayAsk(address);
  if (!mayRead && !managed) return { kind: 'refused', reason: 'no-permission' };
  const record = await bank.read(async (open) => readPackRecord(open, id));
  // After a loss of the database “nothing new” would be no answer.
  const isHeld = record?.applied !== undefined || record?.offered !== undefined;
  const answer = await fetchPack(address, isHeld && mayRead ? etag : '');
  const isClosed = !mayRead && answer.kind === 'refused' && answer.reason === 'unreachable';
  return isClosed ? { ...answer, reason: 'closed-host' } : answer;
}

/** Writes down what the answer means. Resolves with the subscription where a version has come. */
async function take(
  { bank, area, now, random }: LookWorld,
  id: string,
  answer: Fetched,
): Promise<Subscription | undefined> {
  const known = await readSubscriptions(area);
  const one = known.find((other) => other.id === id);
  if (one === undefined) return undefined;
  const moment = { now: now(), random: random() };
  const { next, offered } = await heed(one, answer, known, moment);
  // First the pack, then that it was seen: the other way round a killed worker would lose it behind its ETag.
  const kept = offered === undefined || (await bank.write(async (open) => keepOffer(open, id, offered))).ok;
  const after = kept ? next : heedRefusal(one, one.fault, moment);
  await writeSubscriptions(
    area,
    known.map((other) => (other === one ? after : other)),
  );
  return kept && offered !== undefined ? next : undefined;
}

/** Takes over what has come, where nobody needs to be asked. */
async function applyUnasked(
  { bank, now, newId }: LookWorld,
  apply: Apply,
  { id, automatic }: Subscription,
): Promise<void> {
  const record = await bank.read(async (open) => readPackRecord(open, id));
  const { offered, applied, skipped = 0 } = record ?? {};
  if (offered === undefined || offered.version <= skipped) return;
  if (!automatic && (applied === undefined || offered.apply !== 'automatic')) return;
  await apply({ id: newId(), now: now() }, id, offered.version, new Set());
}
