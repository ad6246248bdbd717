import { decodeText } from './decode-text';

/** Reads on through the parts of a record. Reading past the end gives `RangeError`. */
export interface PartReader {
  readonly byte: () => number;
  readonly short: () => number;
  readonly long: () => number;
  readonly skip: (bytes: number) => void;
  /** Characters of [MS-XLS]: of two bytes, or of their lower byte alone; behind a border the flag stands again. */
  readonly characters: (count: number, isWide: boolean) => string;
  readonly isAtEnd: () => boolean;
}

/** Reads on through records that were cut in parts, as if they were one. */
export function readParts(parts: readonly Uint8Array[]): PartReader {
  let index = 0;
  let at = 0;
  const part = (): Uint8Array => {
    while (at >= (parts[index]?.length ?? 0) && index < parts.length - 1) {
      index += 1;
      at = 0;
    }
    return parts[index] ?? new Uint8Array();
  };
  const byte = (): number => {
    const value = part()[at];
    if (value === undefined) throw new RangeError('the record ends here');
    at += 1;
    return value;
  };
  const short = (): number => byte() | (byte() << 8);
  const characters = (count: number, isWide: boolean): string => {
    let text = '';
    let left = count;
    let wide = isWide;
    while (left > 0) {
      const before = index;
      const bytes = part();
      if (at >= bytes.length) throw new RangeError('the record ends here');
      if (index !== before) wide = (byte() & 1) === 1;
      const width = wide ? 2 : 1;
      const taken = Math.min(left, Math.floor((bytes.length - at) / width));
      if (taken === 0) throw new RangeError('the record ends within a character');
      text += decoded(bytes.subarray(at, at + taken * width), wide);
      at += taken * width;
      left -= taken;
    }
    return text;
  };
  return {
    byte,
    short,
    long: () => (short() | (short() << 16)) >>> 0,
    skip: (bytes) => {
      let left = bytes;
      while (left > 0) {
        const here = part().length - at;
        if (here <= 0) throw new RangeError('the record ends here');
        const taken = Math.min(left, here);
        at += taken;
        left -= taken;
      }
    },
    characters,
    isAtEnd: () => part().length <= at,
  };
}

const WIDE = new TextDecoder('utf-16le');
const NARROW = new TextDecoder('latin1');

function decoded(bytes: Uint8Array, isWide: boolean): string {
  return (isWide ? WIDE : NARROW).decode(bytes);
}

/** A text with its length in front ([MS-XLS] 2.5.293, XLUnicodeRichExtendedString): rich runs and pronunciations are passed over. */
export function unicodeText(reader: PartReader, length: number): string {
  const flags = reader.byte();
  const runs = (flags & 8) === 0 ? 0 : reader.short();
  const more = (flags & 4) === 0 ? 0 : reader.long();
  const text = reader.characters(length, (flags & 1) === 1);
  reader.skip(runs * 4 + more);
  return text;
}

/** Code pages of China, Japan and Korea, and Unicode; of Windows and of the Macintosh. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10001: 'shift_jis',
  10002: 'big5',
  10003: 'euc-kr',
  10008: 'gb18030',
  54936: 'gb18030',
  65001: 'utf-8',
};
const SAMPLE = 20_000;

/**
 * How the texts of a stream before Excel 97 are encoded. Only an East Asian code page is believed: writers of all kinds put the
 * Western one there, or none, whatever follows. Else the texts themselves tell, as they do in a text file.
 */
export function encodingOf(codePage: number | undefined, texts: readonly Uint8Array[]): string {
  const named = codePage === undefined ? undefined : CODE_PAGES[codePage];
  if (named !== undefined) return named;
  const sample = new Uint8Array(SAMPLE);
  let at = 0;
  for (const text of texts) {
    const taken = text.subarray(0, SAMPLE - at);
    sample.set(taken, at);
    at += taken.length;
  }
  return decodeText(sample.subarray(0, at)).encoding;
}
