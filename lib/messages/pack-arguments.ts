import * as v from 'valibot';
import { parseAddress } from '../packs/address';
import { MOST_BYTES, MOST_PHRASES } from '../packs/pack';
import { Version } from '../packs/pack-schema';
import { IdSchema } from '../store/phrase-schema';
import { KeySchema } from '../store/policy-lock';

/** Whether loopback is asked is settled by the permissions: a release can never have them. */
const Address = v.pipe(
  v.string(),
  v.check((address) => parseAddress(address, true) === address),
);
const Fingerprint = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u));
const Key = v.optional(KeySchema);

/** What the arguments of the messages about packs must look like. */
export const PACK_ARGUMENTS = {
  'pack.subscribe': v.object({ id: IdSchema, address: Address, fingerprint: Fingerprint, key: Key }),
  'pack.offer': v.object({
    id: IdSchema,
    text: v.pipe(v.string(), v.maxLength(MOST_BYTES)),
    fingerprint: v.union([v.literal(''), Fingerprint]),
    key: Key,
  }),
  'pack.check': v.object({ subscription: IdSchema }),
  'pack.apply': v.object({
    id: IdSchema,
    subscription: IdSchema,
    version: Version,
    taken: v.pipe(v.array(IdSchema), v.maxLength(MOST_PHRASES)),
  }),
  'pack.rollBack': v.object({ id: IdSchema, subscription: IdSchema, key: Key }),
  'pack.unsubscribe': v.object({
    id: IdSchema,
    subscription: IdSchema,
    phrases: v.picklist(['keep', 'remove']),
    key: Key,
  }),
};
