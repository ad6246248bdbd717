import * as v from 'valibot';
import type { Phrase } from '../chat/phrase';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** An id of a phrase, or an idempotency key: short, so that neither can carry a text of a chat. */
export const IdSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));

/** Milliseconds since the epoch. */
export const TimeSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A question that a phrase answers. */
export const SampleSchema = v.pipe(text(1_000), v.nonEmpty());

/** Path of groups, outermost first, joined by `/`. */
export const GroupSchema = text(500);

/** A local day, `2026-03-08`. */
export const DaySchema = v.pipe(v.string(), v.isoDate());

/** A phrase as it may enter the bank. The limits keep one row small: chat pages take far less than 10,000 characters. */
export const PhraseSchema = v.object({
  id: IdSchema,
  owner: v.picklist(['shop', 'mine']),
  group: GroupSchema,
  title: text(500),
  body: v.pipe(text(10_000), v.nonEmpty()),
  code: text(64),
  keywords: v.pipe(v.array(text(200)), v.maxLength(200)),
  samples: v.pipe(v.array(text(1_000)), v.maxLength(500)),
  intents: v.exactOptional(v.pipe(v.array(text(40)), v.maxLength(8))),
  validFrom: v.exactOptional(DaySchema),
  validUntil: v.exactOptional(DaySchema),
  pinned: v.exactOptional(v.boolean()),
  place: v.exactOptional(TimeSchema),
  updatedAt: TimeSchema,
}) satisfies v.GenericSchema<unknown, Phrase>;
