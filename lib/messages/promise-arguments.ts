import * as v from 'valibot';
import { DROP_REASONS, PROMISED_ACTS } from '../chat/promise';
import { TimeSchema } from '../store/phrase-schema';

const Id = v.pipe(v.string(), v.maxLength(80));
const Place = v.pipe(v.string(), v.maxLength(300));
const BuyerKey = v.pipe(v.string(), v.maxLength(1_000));
const Act = v.picklist(PROMISED_ACTS);
const Nothing = v.strictObject({}) satisfies v.GenericSchema<unknown, Record<string, never>>;

/** What the arguments of the messages about promises must look like. */
export const PROMISE_ARGUMENTS = {
  'promise.sent': v.object({
    id: Id,
    place: Place,
    buyerKey: BuyerKey,
    made: v.pipe(
      v.array(v.object({ act: Act, due: v.exactOptional(TimeSchema), soon: v.exactOptional(v.literal(true)) })),
      v.maxLength(PROMISED_ACTS.length),
    ),
    done: v.pipe(v.array(Act), v.maxLength(PROMISED_ACTS.length)),
  }),
  'promise.open': v.object({ place: Place, buyerKey: BuyerKey }),
  'promise.list': Nothing,
  'promise.settle': v.object({
    id: Id,
    as: v.union([
      v.object({ state: v.picklist(['open', 'kept']) }),
      v.object({ state: v.literal('dropped'), why: v.picklist(DROP_REASONS) }),
    ]),
  }),
  'promise.remove': v.object({ id: Id }),
  'promise.clear': Nothing,
};
