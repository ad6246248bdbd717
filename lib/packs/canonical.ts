/** Deeper than any pack goes. */
const MOST_DEEP = 12;
/** An object's own machinery: whatever carries such a name is no pack. */
const MACHINERY: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A JSON value as the one text that all machines agree on: RFC 8785 (JSON Canonicalization Scheme) for texts, booleans, null and
 * safe integers, which is all that a pack holds. Undefined for anything else, for names of an object's machinery and beyond 12 levels.
 */
export function canonicalJson(value: unknown, depth = 0): string | undefined {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
  if (typeof value !== 'object' || depth > MOST_DEEP) return undefined;
  const parts = Array.isArray(value)
    ? value.map((item) => canonicalJson(item, depth + 1))
    : fieldsOf(value).map(([name, field]) => fieldText(name, canonicalJson(field, depth + 1)));
  if (parts.includes(undefined)) return undefined;
  return Array.isArray(value) ? `[${parts.join(',')}]` : `{${parts.join(',')}}`;
}

/** Sorted by UTF-16 code units, as RFC 8785 asks; fields that are not there are not written. */
function fieldsOf(value: object): (readonly [string, unknown])[] {
  return Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function fieldText(name: string, text: string | undefined): string | undefined {
  return text === undefined || MACHINERY.has(name) ? undefined : `${JSON.stringify(name)}:${text}`;
}
