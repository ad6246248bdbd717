import * as v from 'valibot';
import type { TaughtPage } from '../chat/taught-page';
import { parseJson } from './foreign-value';
import { isAlike } from './join-changes';
import { MOST_TAUGHT, TaughtPageSchema } from './taught-schema';

const FORMAT = 'tuotie-pages';
const VERSION = 1;
/** Characters. Fifty pages of the longest kind are fewer. */
const LARGEST = 2_000_000;

/** Pages that were taught, as a file for colleagues: selectors only. */
export function writeTaught(pages: readonly TaughtPage[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, pages }, null, 2)}\n`;
}

export type TaughtReading =
  /** `leftOut`: how many entries were invalid, too many, twice there, or of an origin that may not be taught. */
  { readonly ok: true; readonly pages: readonly TaughtPage[]; readonly leftOut: number } | { readonly ok: false };

const File = v.object({ format: v.literal(FORMAT), version: v.literal(VERSION), pages: v.array(v.unknown()) });

/**
 * Reads such a file from anywhere. `known`: origins of the chat pages that Tuotie knows: a file must not be able to turn
 * their guard towards a field that nobody types in. Total; nothing is applied.
 */
export function readTaught(text: string, known: ReadonlySet<string>): TaughtReading {
  const file = v.safeParse(File, text.length > LARGEST ? undefined : parseJson(text));
  if (!file.success) return { ok: false };
  const pages = new Map<string, TaughtPage>();
  for (const one of file.output.pages.slice(0, MOST_TAUGHT)) {
    const page = v.safeParse(TaughtPageSchema, one);
    if (page.success && !known.has(page.output.origin)) pages.set(page.output.origin, page.output);
  }
  return { ok: true, pages: [...pages.values()], leftOut: file.output.pages.length - pages.size };
}

/** What taking a file over does to the pages that were taught here. */
export interface TaughtJoin {
  readonly pages: readonly TaughtPage[];
  readonly added: readonly TaughtPage[];
  /** Of origins that were taught here otherwise: these stay as they are here unless somebody says so. */
  readonly clashing: readonly TaughtPage[];
  /** How many there was no room for. */
  readonly leftOut: number;
}

/** Adds what is new, as far as there is room; nothing that was taught here goes for it. */
export function joinTaught(own: readonly TaughtPage[], given: readonly TaughtPage[]): TaughtJoin {
  const known = new Map(own.map((page) => [page.origin, page]));
  const fresh = given.filter(({ origin }) => !known.has(origin));
  const added = fresh.slice(0, Math.max(0, MOST_TAUGHT - own.length));
  const clashing = given.filter((page) => {
    const before = known.get(page.origin);
    return before !== undefined && !isAlike(before, { ...page, at: before.at });
  });
  return { pages: [...added, ...own], added, clashing, leftOut: fresh.length - added.length };
}

/** The pages taught here, with those of a file in the place of the same origins. */
export function replaceTaught(own: readonly TaughtPage[], given: readonly TaughtPage[]): readonly TaughtPage[] {
  return own.map((page) => given.find(({ origin }) => origin === page.origin) ?? page);
}
