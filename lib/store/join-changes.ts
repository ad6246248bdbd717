/** Lists in which the place of an entry is its meaning: taken whole, never entry by entry. */
const BY_PLACE: ReadonlySet<string> = new Set(['insert']);
/** What tells the entries of a list apart, the first that they have. */
const NAMES = ['id', 'origin', 'phraseId', 'tag'] as const;

/**
 * Two changes of one thing, made without knowledge of each other: `mine` and `newer`, both begun from `from`. What only one of them
 * changed is as that one says, field by field and, in lists, entry by entry. Undefined where both changed the same differently: then
 * nobody but a person can say which holds.
 */
export function joinChanges<T>(from: T, mine: T, newer: T): T | undefined {
  const joined = join(from, mine, newer);
  return joined === CLASH ? undefined : (joined as T);
}

/** Whether two values say the same; a field that is absent is one that is undefined. */
export function isAlike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, at) => isAlike(one, b[at]));
  if (!isFields(a) || !isFields(b)) return false;
  return namesOf(a, b).every((name) => isAlike(a[name], b[name]));
}

const CLASH = Symbol('clash');

function join(from: unknown, mine: unknown, newer: unknown, name = ''): unknown {
  if (isAlike(mine, from)) return newer;
  if (isAlike(newer, from) || isAlike(newer, mine)) return mine;
  if (isFields(from) && isFields(mine) && isFields(newer)) return joinFields(from, mine, newer);
  if (BY_PLACE.has(name)) return CLASH;
  const [was, own, other] = [from, mine, newer].map((list) => (Array.isArray(list) ? byName(list) : undefined));
  return was === undefined || own === undefined || other === undefined ? CLASH : joinLists(was, own, other);
}

type Fields = Readonly<Record<string, unknown>>;

function joinFields(from: Fields, mine: Fields, newer: Fields): Fields | typeof CLASH {
  const fields = namesOf(from, mine, newer).map(
    (name) => [name, join(from[name], mine[name], newer[name], name)] as const,
  );
  if (fields.some(([, value]) => value === CLASH)) return CLASH;
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

type Entries = ReadonlyMap<string, unknown>;

/** In the order of the newer list; what is mine alone comes last. */
function joinLists(from: Entries, mine: Entries, newer: Entries): readonly unknown[] | typeof CLASH {
  const names = [...new Set([...newer.keys(), ...mine.keys()])];
  const entries = names.map((name) => join(from.get(name), mine.get(name), newer.get(name)));
  return entries.includes(CLASH) ? CLASH : entries.filter((entry) => entry !== undefined);
}

/** The entries by what tells them apart; undefined where something does not. */
function byName(list: readonly unknown[]): Entries | undefined {
  const named = new Map(list.map((entry) => [nameOf(entry) ?? '', entry]));
  return named.size === list.length && !named.has('') ? named : undefined;
}

function nameOf(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  const name = isFields(entry) ? NAMES.map((key) => entry[key]).find((value) => value !== undefined) : undefined;
  return typeof name === 'string' ? name : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function namesOf(...values: readonly Fields[]): readonly string[] {
  return [...new Set(values.flatMap((value) => Object.keys(value)))];
}
