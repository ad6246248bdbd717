import { SIMPLIFIED, TRADITIONAL } from './script-table';

const TO_SIMPLIFIED = new Map<string, string>([...TRADITIONAL].map((char, i) => [char, SIMPLIFIED.charAt(i)]));

/** Traditional → simplified, character by character; the length never changes. */
export function simplify(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charAt(i);
    out += TO_SIMPLIFIED.get(unit) ?? unit;
  }
  return out;
}

/** Whether a text is written in traditional characters: it has any that simplified Chinese does not use. */
export function isTraditional(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (TO_SIMPLIFIED.has(text.charAt(i))) return true;
  return false;
}
