import * as v from 'valibot';
import { PhraseSchema, TimeSchema } from '../store/phrase-schema';
import {
  AllowedText,
  BOUNDS,
  BrandSchema,
  MaskingSchema,
  RuleId,
  RuleState,
  WordListsSchema,
} from '../store/policy-schema';
import type { Brand } from '../chat/policy';
import type { KeyChange, Pack, PackPhrase } from './pack';
import { MOST_PHRASES, PACK_FORMAT } from './pack';

/** The id of a pack; a row of the bank that must step aside is called `pack:<this>:<phrase>`, which an id has room for. */
export const PackId = v.pipe(v.string(), v.regex(/^[a-z0-9](?:[a-z0-9-]{0,28}[a-z0-9])?$/u));
export const Version = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
export const KeyHex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));
const SignatureHex = v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/u));
const LONGEST_PHRASE_ID = 60;
/** Signs that make a word of a list a pattern (lib/rules/word-lists/parse-entry.ts). Escaped ones count too: the bound is for safety. */
const PATTERN = /[*(（[［【|｜]/u;
const MOST_KEY_CHANGES = 16;

const PackPhraseSchema = v.strictObject({
  ...v.omit(PhraseSchema, ['owner', 'updatedAt', 'pinned', 'place']).entries,
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_PHRASE_ID)),
}) satisfies v.GenericSchema<unknown, PackPhrase>;

const PackPhrases = v.pipe(
  v.array(PackPhraseSchema),
  v.maxLength(MOST_PHRASES),
  v.check((phrases) => new Set(phrases.map(({ id }) => id)).size === phrases.length),
);

const PackWordLists = v.pipe(
  WordListsSchema,
  v.check((lists) => countPatternSigns(lists.flatMap(({ entries }) => entries)) <= BOUNDS.patterns),
);

/** What may stand in a pack, and nothing beside it: whoever signs it may have been robbed of the key. */
export const PackSchema = v.pipe(
  v.strictObject({
    id: PackId,
    name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(60)),
    version: Version,
    issued: TimeSchema,
    expires: TimeSchema,
    apply: v.picklist(['ask', 'automatic']),
    phrases: PackPhrases,
    rules: v.record(RuleId, RuleState),
    // What JSON does not hold is not there: never undefined.
    brand: v.pipe(
      v.strictObject(v.partial(BrandSchema).entries),
      v.transform((brand) => brand as Partial<Brand>),
    ),
    wordLists: PackWordLists,
    allow: v.pipe(v.array(AllowedText), v.maxLength(BOUNDS.allow)),
    masking: v.exactOptional(MaskingSchema),
  }),
  v.check(({ issued, expires }) => issued < expires),
) satisfies v.GenericSchema<unknown, Pack>;

/** The file around it. The content is looked at only after the signature was. */
export const EnvelopeSchema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  key: KeyHex,
  signature: SignatureHex,
  keyChanges: v.pipe(
    v.array(
      v.strictObject({ from: KeyHex, to: KeyHex, signature: SignatureHex }) satisfies v.GenericSchema<
        unknown,
        KeyChange
      >,
    ),
    v.maxLength(MOST_KEY_CHANGES),
  ),
  content: v.unknown(),
});

/** How many of these lines may be patterns. */
export function countPatternSigns(lines: readonly string[]): number {
  return lines.filter((line) => PATTERN.test(line)).length;
}
