/** One place holds steps below this; the others take three places. */
const SHORT = 52;
const FIRST_SHORT = 0x28;
const FIRST_LONG = 0x5d;

/**
 * A row of Chinese characters (up to U+9FFF) as steps from one to the next, in printable ASCII without quotes and backslash: such tables
 * hardly compress as they stand, and neighbours in them are near each other.
 */
export function packCharacters(characters: string): string {
  let before = 0;
  let packed = '';
  for (let i = 0; i < characters.length; i += 1) {
    const unit = characters.charCodeAt(i);
    const step = unit < before ? 2 * (before - unit) - 1 : 2 * (unit - before);
    if (step >= SHORT) {
      const high = Math.floor(step / SHORT);
      packed += String.fromCharCode(FIRST_LONG + Math.floor(high / SHORT), FIRST_SHORT + (high % SHORT));
    }
    packed += String.fromCharCode(FIRST_SHORT + (step % SHORT));
    before = unit;
  }
  return packed;
}

/** Reads what `packCharacters` wrote. */
export function unpackCharacters(packed: string): string {
  let characters = '';
  let unit = 0;
  for (let i = 0; i < packed.length; i += 1) {
    const first = packed.charCodeAt(i);
    let step = first - FIRST_SHORT;
    if (first >= FIRST_LONG) {
      step = ((first - FIRST_LONG) * SHORT + packed.charCodeAt(i + 1) - FIRST_SHORT) * SHORT;
      step += packed.charCodeAt(i + 2) - FIRST_SHORT;
      i += 2;
    }
    unit += step % 2 === 1 ? -(step + 1) / 2 : step / 2;
    characters += String.fromCharCode(unit);
  }
  return characters;
}
