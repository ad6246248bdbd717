// What a finding names instead of a rule or a kind of data where something was not judged.

/** Customer data could not be looked for. */
export const UNCHECKED = 'customer-data';
/** Nothing could be judged at all. */
export const UNJUDGED = 'unjudged';
/** The rules are on their way. */
export const AWAITED = 'awaited';
/** A part of an overlong draft was not read, or not for everything. */
export const TOO_LONG = 'too-long';

/** None of these can be waved through as if it were an opinion. */
export const NOT_JUDGED: ReadonlySet<string> = new Set([UNCHECKED, UNJUDGED, AWAITED, TOO_LONG]);
