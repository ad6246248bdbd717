import { plain } from '../plain-unit';

/** Rows of characters that are none: one that training did not meet often enough, a text's begin and its end. */
export const UNKNOWN = 0;
const BEGINS = 1;
const ENDS = 2;
export const FIRST_CHARACTER = 3;

/** Longer texts are read up to here, as features are. */
const MOST = 2000;
const SPACE = 0x20;

/** The characters that a model knows, by UTF-16 code unit; 0 for others. */
export type CharacterRows = Uint16Array;

export function rowsOfCharacters(characters: string): CharacterRows {
  const rows = new Uint16Array(1 << 16);
  for (let i = 0; i < characters.length; i += 1) rows[characters.charCodeAt(i)] = FIRST_CHARACTER + i;
  return rows;
}

/** A text as rows between those of its begin and end, any digit as 0 and spaces as one; with the unit each stands at in the text. */
export interface ReadCharacters {
  readonly rows: readonly number[];
  readonly at: readonly number[];
}

/** Reads `own` (`ReadDraft.own`). Linear. */
export function readCharacters(own: string, rowOf: CharacterRows): ReadCharacters {
  const [rows, places] = [[BEGINS], [0]];
  const end = Math.min(own.length, MOST);
  let before = 0;
  for (let at = 0; at < end; at += 1) {
    const unit = plain(own.charCodeAt(at));
    if (unit === SPACE && before === SPACE) continue;
    rows.push(rowOf[unit] ?? UNKNOWN);
    places.push(at);
    before = unit;
  }
  return { rows: [...rows, ENDS], at: [...places, Math.max(0, end - 1)] };
}

/** The characters that stand in at least `leastCount` of the texts, commonest first. */
export function commonCharacters(texts: readonly string[], leastCount: number): string {
  const counts = new Map<number, number>();
  for (const text of texts) {
    const units = new Set(Array.from({ length: text.length }, (_, i) => plain(text.charCodeAt(i))));
    for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= leastCount)
    .toSorted(([a, many], [b, few]) => few - many || a - b)
    .map(([unit]) => String.fromCharCode(unit))
    .join('');
}
