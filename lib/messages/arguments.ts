import * as v from 'valibot';
import { GroupSchema, IdSchema, PhraseSchema, SampleSchema, TimeSchema } from '../store/phrase-schema';
import { LONGEST_SENTENCE } from '../store/exceptions';
import { LearningSchema } from '../store/learning-schema';
import { KeySchema, LockSchema } from '../store/policy-lock';
import { RuleId, TagSchema } from '../store/policy-schema';
import { SettingsSchema } from '../store/settings-schema';
import { PACK_IDS, PACK_LANGUAGES } from '../store/starter/pack-ids';
import { TaughtPageSchema } from '../store/taught-schema';
import { INTENTS } from '../suggest/intents/intent-table';
import { PACK_ARGUMENTS } from './pack-arguments';
import { PROMISE_ARGUMENTS } from './promise-arguments';
import type { Protocol } from './protocol';

const Nothing = v.strictObject({}) satisfies v.GenericSchema<unknown, Record<string, never>>;
/** Ids only: a text that came as an intent would be stored. */
const Intent = v.optional(v.picklist(INTENTS.map(({ id }) => id)));
const PhraseIds = v.pipe(v.array(IdSchema), v.maxLength(10));
const PhraseSample = v.object({ id: IdSchema, phraseId: IdSchema, sample: SampleSchema });
const KeptSentence = v.pipe(v.string(), v.maxLength(LONGEST_SENTENCE));
const PhraseById = v.object({ id: IdSchema, phraseId: IdSchema });

/** As many phrases as an import may bring, several times over; groups that a person can still look through. */
const MOST_ROWS = 1_000_000;
const MOST_GROUPS = 5_000;

/** What the argument of each message must look like. Arguments are parsed, never trusted; unknown fields are dropped. */
export const ARGUMENTS = {
  'page.settings': Nothing,
  'page.judge': v.object({ slice: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  'known.read': Nothing,
  'known.add': v.object({ key: v.pipe(v.string(), v.maxLength(64)), tags: v.pipe(v.string(), v.maxLength(400_000)) }),
  'known.clear': v.object({ id: IdSchema }),
  'tally.add': v.object({ id: IdSchema, what: v.picklist(['inserted', 'hinted', 'held', 'fixed']) }),
  'tally.today': Nothing,
  'phrase.used': v.object({ id: IdSchema, phraseId: IdSchema, at: TimeSchema, intent: Intent }),
  'learning.record': v.object({ id: IdSchema, intent: Intent, passedOver: PhraseIds, edited: PhraseIds }),
  'learning.import': v.object({ id: IdSchema, learning: LearningSchema }),
  'learning.clear': v.object({ id: IdSchema }),
  'phrase.save': v.object({ id: IdSchema, phrase: PhraseSchema, from: v.optional(PhraseSchema) }),
  'phrase.remove': PhraseById,
  'phrase.restore': PhraseById,
  'import.stage': v.object({ id: IdSchema, part: TimeSchema, phrases: v.array(PhraseSchema) }),
  'import.apply': v.object({ id: IdSchema, parts: TimeSchema }),
  'import.undo': v.object({ id: IdSchema }),
  'bulk.apply': v.object({
    id: IdSchema,
    parts: TimeSchema,
    removed: v.pipe(v.array(IdSchema), v.maxLength(MOST_ROWS)),
    groups: v.optional(v.pipe(v.array(GroupSchema), v.maxLength(MOST_GROUPS))),
  }),
  'bulk.undo': v.object({ id: IdSchema }),
  'phrase.addSample': PhraseSample,
  'phrase.removeSample': PhraseSample,
  'settings.save': v.object({
    id: IdSchema,
    settings: SettingsSchema,
    from: SettingsSchema,
    key: v.optional(KeySchema),
  }),
  'page.teach': v.object({ id: IdSchema, page: TaughtPageSchema }),
  'exception.add': v.object({ id: IdSchema, rule: RuleId, tag: TagSchema, key: KeySchema }),
  'falseAlarm.add': v.object({ id: IdSchema, rule: RuleId, sentence: v.optional(KeptSentence) }),
  'falseAlarm.clear': v.object({ id: IdSchema, rule: v.optional(RuleId) }),
  'policy.lock': v.object({ id: IdSchema, lock: v.optional(LockSchema), key: v.optional(KeySchema) }),
  'policy.reset': v.object({ id: IdSchema }),
  'starter.choose': v.object({
    id: IdSchema,
    packs: v.pipe(v.array(v.picklist(PACK_IDS)), v.maxLength(PACK_IDS.length)),
    language: v.picklist(PACK_LANGUAGES),
  }),
  ...PACK_ARGUMENTS,
  ...PROMISE_ARGUMENTS,
  'options.open': v.object({ section: v.optional(v.literal('promises')) }),
  'backup.take': v.object({ id: IdSchema }),
  'backup.restore': v.object({ id: IdSchema, takenAt: TimeSchema }),
  'backup.remove': v.object({ id: IdSchema, takenAt: v.optional(TimeSchema) }),
  'bank.condition': Nothing,
  'bank.acknowledge': Nothing,
} satisfies { readonly [Name in keyof Protocol]: v.GenericSchema<unknown, Parameters<Protocol[Name]>[0]> };
