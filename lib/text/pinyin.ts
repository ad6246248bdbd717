import { FIRST_READINGS, SECOND_READINGS } from './pinyin-table';

let readings: readonly (readonly string[])[] | undefined;
/** Code unit → its place in `readings`, where the first place holds none. An array lookup, because every character of a bank asks. */
const places = new Uint16Array(0x10000);

/**
 * The toneless syllables of one simplified character, the usual reading first, at most two (`行` → `xing`, `hang`);
 * `v` stands for ü, as it is typed. Empty for anything that is not a common Chinese character.
 */
export function syllablesOf(char: string): readonly string[] {
  // Parsed at first use: a page that never searches by pinyin does not pay for it.
  readings ??= parseTable();
  return (char.length === 1 ? readings[places[char.charCodeAt(0)] ?? 0] : undefined) ?? NONE;
}

/** Whether letters are one whole syllable, such as `huo`. */
export function isSyllable(letters: string): boolean {
  syllables ??= new Set(
    `${FIRST_READINGS} ${SECOND_READINGS}`.split(' ').map((item) => /^[a-z]+/.exec(item)?.[0] ?? ''),
  );
  return syllables.has(letters);
}

const NONE: readonly string[] = [];
let syllables: ReadonlySet<string> | undefined;

function parseTable(): readonly (readonly string[])[] {
  const table: string[][] = [[]];
  for (const item of `${FIRST_READINGS} ${SECOND_READINGS}`.split(' ')) {
    const syllable = /^[a-z]+/.exec(item)?.[0] ?? '';
    for (const char of item.slice(syllable.length)) {
      const unit = char.charCodeAt(0);
      const place = places[unit] ?? 0;
      if (place === 0) places[unit] = table.push([syllable]) - 1;
      else table[place]?.push(syllable);
    }
  }
  return table;
}
