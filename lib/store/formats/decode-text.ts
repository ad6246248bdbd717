/** A text and the encoding it was found in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';
}

/**
 * Bytes of an unknown file as text: a byte order mark decides, then whether it can be UTF-16 without one, then strict UTF-8,
 * then the better of GB18030 and Big5. Both accept most bytes, so the reading with fewer characters that no shop writes wins.
 * Total.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decoded(bytes, 'utf-8');
  if (startsWith(bytes, [0xff, 0xfe])) return decoded(bytes, 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return decoded(bytes, 'utf-16be');
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== undefined) return unmarked;
  try {
    // `stream`: a file that breaks off in the middle of its last character is still what it is.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true }), encoding: 'utf-8' };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  const simplified = decoded(bytes, 'gb18030');
  const traditional = decoded(bytes, 'big5');
  return strangeness(traditional.text) < strangeness(simplified.text) ? traditional : simplified;
}

/**
 * UTF-16 that no mark announces. No other encoding of text has bytes of 0, and here each line break and comma has one; read
 * the wrong way round, or read from what is no text, it gives characters that nobody writes.
 */
function unmarkedUtf16(bytes: Uint8Array): DecodedText | undefined {
  if (!bytes.subarray(0, SAMPLE * 2).includes(0)) return undefined;
  const sample = bytes.subarray(0, Math.min(SAMPLE * 2, bytes.length - (bytes.length % 2)));
  const encoding = (['utf-16le', 'utf-16be'] as const).find((one) => isPlain(new TextDecoder(one).decode(sample)));
  return encoding === undefined ? undefined : decoded(bytes, encoding);
}

/** Whether nearly everything is what is written every day, and nothing is what stands in no text. */
function isPlain(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return text !== '' && !/[\0-\x08\x0E-\x1F\uFFFE\uFFFF]/u.test(text) && strangeness(text) <= text.length / 10;
}

function decoded(bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

// Characters that either encoding uses for everyday Chinese: the rest of the Han range is where misread bytes fall.
let everyday: ReadonlySet<string> | undefined;

/** How many characters are undecodable, private, or outside what is written every day. */
function strangeness(text: string): number {
  everyday ??= everydayCharacters();
  let strange = 0;
  for (const char of text.slice(0, SAMPLE)) {
    if (char.charCodeAt(0) < 0x80) continue;
    if (/[\uFFFD\p{Co}]/u.test(char)) strange += 3;
    else if (!everyday.has(char)) strange += 1;
  }
  return strange;
}

const SAMPLE = 20_000;

/** Level one of GB 2312 (rows 16–55) and of Big5 (A440–C67E), and full-width punctuation. */
function everydayCharacters(): Set<string> {
  const chars = new Set('，。！？、：；“”‘’（）【】《》…—～·￥');
  const gb = new TextDecoder('gb18030');
  for (let lead = 0xb0; lead <= 0xd7; lead += 1) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) chars.add(gb.decode(new Uint8Array([lead, trail])));
  }
  const big5 = new TextDecoder('big5');
  for (let lead = 0xa4; lead <= 0xc6; lead += 1) {
    for (let trail = 0x40; trail <= 0x7e; trail += 1) chars.add(big5.decode(new Uint8Array([lead, trail])));
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) chars.add(big5.decode(new Uint8Array([lead, trail])));
  }
  chars.delete('\uFFFD');
  return chars;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}
