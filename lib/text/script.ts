import { SIMPLIFIED, TRADITIONAL } from './script-table';

/** Code unit → its simplified form; 0 where there is nothing to change. An array lookup, because every unit of every text asks. */
const SIMPLER = new Uint16Array(0x10000);
for (let i = 0; i < TRADITIONAL.length; i += 1) SIMPLER[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);

/** The simplified form of a code unit; itself when it has no other. */
export function simplifiedUnit(unit: number): number {
  return SIMPLER[unit] || unit;
}

/** Traditional → simplified, character by character; the length never changes. */
export function simplify(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const simpler = SIMPLER[text.charCodeAt(i)];
    if (!simpler) continue;
    out += text.slice(from, i) + String.fromCharCode(simpler);
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

/** Whether a text is written in traditional characters: it has any that simplified Chinese does not use. */
export function isTraditional(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (SIMPLER[text.charCodeAt(i)]) return true;
  return false;
}
