import * as v from 'valibot';
import { IdSchema, TimeSchema } from './phrase-schema';

const CountSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const IntentSchema = v.pipe(v.string(), v.maxLength(40));
/** What was learnt, as exports hold it. */
export const LearningSchema = v.object({
  format: v.literal('tuotie-learning'),
  version: v.literal(1),
  phrases: v.array(
    v.object({
      phraseId: IdSchema,
      count: CountSchema,
      lastUsedAt: TimeSchema,
      byIntent: v.exactOptional(
        v.record(IntentSchema, v.object({ used: CountSchema, passedOver: CountSchema, edited: CountSchema })),
      ),
    }),
  ),
});
