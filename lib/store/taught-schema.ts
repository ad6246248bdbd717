import * as v from 'valibot';
import type { TaughtPage } from '../chat/taught-page';

/** How many pages are kept, and how much of each: a file from anywhere must not slow down every reading. */
export const MOST_TAUGHT = 50;
const LONGEST_SELECTOR = 300;
const MOST_STEPS = 8;
const MOST_WAYS = 4;

/**
 * The selectors that teaching writes, and no others: names, classes, attributes, places among siblings, and what stands in
 * what. Nothing that costs a page its breath (`:has`), and nothing that a document would refuse.
 */
const NAME = String.raw`(?:-?(?:[A-Za-z_\u0080-\uFFFF]|\\[^\n\r\f])(?:[-\w\u0080-\uFFFF]|\\[^\n\r\f])*)`;
const PART = String.raw`(?:[#.]${NAME}|\[${NAME}(?:\*?="[^"\\\n\r\f]*")?\]|:nth-of-type\(\d{1,4}\))`;
const COMPOUND = `(?:${NAME}${PART}*|${PART}+)`;
const SELECTOR = new RegExp(`^${COMPOUND}(?:(?: > | )${COMPOUND})*$`, 'u');

const Selector = v.pipe(v.string(), v.maxLength(LONGEST_SELECTOR), v.regex(SELECTOR));
const Selectors = v.pipe(v.array(Selector), v.maxLength(MOST_WAYS));
const Path = v.pipe(v.array(Selector), v.minLength(1), v.maxLength(MOST_STEPS));
const Paths = v.pipe(v.array(Path), v.maxLength(MOST_WAYS));
const SomePaths = v.pipe(v.array(Path), v.minLength(1), v.maxLength(MOST_WAYS));

/** `https://desk.example.com`, with a port where there is one. */
export const PageOriginSchema = v.pipe(v.string(), v.maxLength(300), v.regex(/^https?:\/\/[^/\s*?#]+$/u));

const SaysAll = v.exactOptional(v.literal(true));

/** What was shown of a page, as a message, the store or a file may carry it. */
export const TaughtPageSchema = v.object({
  origin: PageOriginSchema,
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  composer: SomePaths,
  send: Paths,
  list: SomePaths,
  rows: Selectors,
  words: Selectors,
  sides: v.variant('by', [
    v.object({ by: v.literal('detection'), saysAll: SaysAll }),
    v.object({ by: v.literal('marks'), own: v.pipe(Selectors, v.minLength(1)), theirs: Selectors, saysAll: SaysAll }),
    v.object({ by: v.literal('place'), own: v.picklist(['left', 'right']), saysAll: SaysAll }),
    v.object({ by: v.literal('authors'), saysAll: SaysAll }),
  ]),
  name: Paths,
}) satisfies v.GenericSchema<unknown, TaughtPage>;
