/** Rows begin here: at the first of the common Chinese characters. */
const ORIGIN = 0x4e00;
/** Printable ASCII from `(` to `~` without the backslash. */
const FIRST_SIGN = 0x28;
const BACKSLASH = 0x5c;
const SIGNS = 86;
/** Signs that are a step by themselves, that begin one of two signs, and (the rest) one of three. */
const SINGLE = 52;
const DOUBLE = 26;
const TRIPLE_FROM = SINGLE + DOUBLE * SIGNS;

/**
 * A row of Chinese characters (U+3400 to U+9FFF) as steps from one to the next, in signs that a single-quoted string holds as they stand:
 * such tables hardly compress, and neighbours in them are near each other.
 */
export function packCharacters(characters: string): string {
  let before = ORIGIN;
  let packed = '';
  for (let i = 0; i < characters.length; i += 1) {
    const unit = characters.charCodeAt(i);
    packed += packStep(unit < before ? 2 * (before - unit) - 1 : 2 * (unit - before));
    before = unit;
  }
  return packed;
}

function packStep(step: number): string {
  if (step < SINGLE) return sign(step);
  if (step < TRIPLE_FROM) return sign(SINGLE + Math.floor((step - SINGLE) / SIGNS)) + sign((step - SINGLE) % SIGNS);
  const rest = step - TRIPLE_FROM;
  const [high, low] = [Math.floor(rest / SIGNS), rest % SIGNS];
  return sign(SINGLE + DOUBLE + Math.floor(high / SIGNS)) + sign(high % SIGNS) + sign(low);
}

/** Reads what `packCharacters` wrote. */
export function unpackCharacters(packed: string): string {
  let characters = '';
  let unit = ORIGIN;
  let at = 0;
  const next = (): number => {
    const code = packed.charCodeAt(at);
    at += 1;
    return code < BACKSLASH ? code - FIRST_SIGN : code - FIRST_SIGN - 1;
  };
  while (at < packed.length) {
    let step = next();
    if (step >= SINGLE + DOUBLE) {
      const high = (step - SINGLE - DOUBLE) * SIGNS + next();
      step = TRIPLE_FROM + high * SIGNS + next();
    } else if (step >= SINGLE) step = SINGLE + (step - SINGLE) * SIGNS + next();
    unit += step % 2 === 1 ? -(step + 1) / 2 : step / 2;
    characters += String.fromCharCode(unit);
  }
  return characters;
}

function sign(value: number): string {
  return String.fromCharCode(FIRST_SIGN + value + (FIRST_SIGN + value < BACKSLASH ? 0 : 1));
}
