import { FIRST_READINGS, SECOND_READINGS } from './pinyin-table';

let readings: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The toneless syllables of one simplified character, the usual reading first, at most two (`行` → `xing`, `hang`);
 * `v` stands for ü, as it is typed. Empty for anything that is not a common Chinese character.
 */
export function syllablesOf(char: string): readonly string[] {
  // Parsed at first use: a page that never searches by pinyin does not pay for it.
  readings ??= parseTable();
  return readings.get(char) ?? NONE;
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

function parseTable(): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const item of `${FIRST_READINGS} ${SECOND_READINGS}`.split(' ')) {
    const syllable = /^[a-z]+/.exec(item)?.[0] ?? '';
    for (const char of item.slice(syllable.length)) {
      const known = table.get(char);
      if (known === undefined) table.set(char, [syllable]);
      else known.push(syllable);
    }
  }
  return table;
}
