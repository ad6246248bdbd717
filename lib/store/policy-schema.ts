import * as v from 'valibot';
import type { Brand, Exceptions, WholePolicy, WordList } from '../chat/policy';

/** Bounds of everything that a policy may hold: what the page script carries and what one review may cost depends on them. */
export const BOUNDS = {
  lists: 50,
  /** Of all lists together. */
  entries: 5_000,
  /** Entries that are more than one word: each may be compared at every place of a draft. */
  patterns: 200,
  line: 120,
  name: 40,
  advice: 200,
  exceptions: 2_000,
  allow: 5_000,
} as const;

export const RuleState = v.picklist(['hint', 'warn', 'block', 'off']);
/** Names of an object's own machinery are no ids: a copy made of them would change every object. */
export const RuleId = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(80),
  v.check((id) => !['__proto__', 'constructor', 'prototype'].includes(id)),
);
const RuleStates = v.record(RuleId, RuleState);
export const AllowedText = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500));

export const BrandSchema = v.object({
  qin: v.boolean(),
  dear: v.boolean(),
  chummy: v.boolean(),
  kinship: v.boolean(),
  plainYou: v.boolean(),
  cute: v.boolean(),
  dialect: v.boolean(),
  ownContact: v.boolean(),
  firstPerson: v.boolean(),
  emoji: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)),
}) satisfies v.GenericSchema<unknown, Brand>;

export const WordListSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/u)),
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(BOUNDS.name)),
  severity: v.picklist(['hint', 'warn', 'block']),
  advice: v.pipe(v.string(), v.maxLength(BOUNDS.advice)),
  sites: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/u))), v.maxLength(50)),
  on: v.boolean(),
  entries: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(BOUNDS.line))), v.maxLength(BOUNDS.entries)),
}) satisfies v.GenericSchema<unknown, WordList>;

export const WordListsSchema = v.pipe(
  v.array(WordListSchema),
  v.maxLength(BOUNDS.lists),
  v.check((lists) => lists.reduce((sum, { entries }) => sum + entries.length, 0) <= BOUNDS.entries),
  v.check((lists) => new Set(lists.map(({ id }) => id)).size === lists.length),
);

/** See lib/review/exceptions.ts. */
export const TagSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/u));

export const ExceptionsSchema = v.object({
  key: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64})?$/u)),
  entries: v.pipe(v.array(v.object({ rule: RuleId, tag: TagSchema, at: v.number() })), v.maxLength(BOUNDS.exceptions)),
}) satisfies v.GenericSchema<unknown, Exceptions>;

export const MaskingSchema = v.picklist(['default', 'strict']);

export const PolicySchema = v.object({
  rules: RuleStates,
  allow: v.pipe(v.array(AllowedText), v.maxLength(BOUNDS.allow)),
  masking: MaskingSchema,
  brand: BrandSchema,
  wordLists: WordListsSchema,
  exceptions: ExceptionsSchema,
  locked: v.boolean(),
}) satisfies v.GenericSchema<unknown, WholePolicy>;
