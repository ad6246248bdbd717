import type { Span } from './clauses';

const FINAL = /^[\s!！?？。.]*[!！?？。][!！?？。.]*/u;
const CLOSING = /[。！？!?]$/u;
/** Joins a clause to the one before it; without that one it dangles. */
const CONNECTIVE =
  /^(?:但是?|不过|可是?|所以|因此|然后|而且|并且|于是|那么|那|就|還|但|不過|可是|然後|而且)(?=[\u4e00-\u9fff，,])/u;

/** A text with one of its parts said anew, the rest untouched but for the punctuation and the joint beside the part. */
export function splice(text: string, { start, end }: Span, wording: string): string {
  return wording === '' ? without(text, start, end) : withWording(text, start, end, wording);
}

function withWording(text: string, start: number, end: number, wording: string): string {
  const before = text.slice(0, start);
  let after = text.slice(end);
  const marks = FINAL.exec(after)?.[0] ?? '';
  if (CLOSING.test(wording)) after = after.replace(/^[\s,，;；:：~～…!！?？。]*(?=\S)|^[,，;；:：~～…!！?？。]+/u, '');
  // A reproach that asked or shouted is now said quietly.
  else if (/[?？!！]/u.test(marks)) after = `。${after.slice(marks.length)}`;
  return `${before}${wording}${after}`;
}

function without(text: string, start: number, end: number): string {
  const before = text.slice(0, start).replace(/[^\S\n]+$/u, '');
  const rest = text.slice(end);
  const marks = /^[\s,，;；:：~～…!！?？。]*/u.exec(rest)?.[0] ?? '';
  const after = rest
    .slice(marks.length)
    .replace(CONNECTIVE, '')
    .replace(/^[,，]/u, '');
  // A picture in the middle of its clause: what parted that from the next one stays.
  if (after !== '' && /[\p{L}\p{N}]$/u.test(before)) return `${before}${marks}${rest.slice(marks.length)}`;
  if (after !== '') {
    // The sentence that the part ended now ends before it.
    const ended = /[。!！?？\n]/u.test(marks) ? before.replace(/[,，、]+$/u, '。') : before;
    return `${ended}${marks.includes('\n') && before !== '' ? '\n' : ''}${after}`;
  }
  const open = before.replace(/[,，;；:：、]+$/u, '');
  return open === before ? before : `${open}${/[。!！?？]/u.test(marks) ? '。' : ''}`;
}
