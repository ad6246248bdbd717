import { CURSOR, isDate, stateNamed, nameLengthAt, variableNamed } from './names';
import type { CursorNode, SlotNode, Span, TextNode } from './template';

/** What a template is made of, before anything is paired. */
export type Token =
  | TextNode
  | SlotNode
  | CursorNode
  /** `{?已发货}`; `state` is undefined where no state is called so. */
  | (Span & { readonly kind: 'state'; readonly written: string; readonly state: string | undefined })
  /** `{/?}` */
  | (Span & { readonly kind: 'end' })
  | (Span & { readonly kind: 'open' | 'bar' | 'close' })
  /** Begins with a variable's name, or a question mark, and is none; it is text. */
  | (Span & { readonly kind: 'broken'; readonly fault: 'unclosed' | 'malformed' | 'slot-in-slot' });

const SPECIAL = /[{｛[\]|｜]/gu;
// 1–20 characters that begin like a name: `{}`, `{ }`, JSON (`{"a":1}`, `{a:1}`), code and nested braces are not slots.
const SLOT = /[{｛]([\p{L}_][^{}｛｝|｜\n\r"'“”:：;；,，=<>]{0,19})(?:[|｜]([^{}｛｝|｜\n\r]{0,200}))?[}｝]/uy;
const STATE = /[{｛][?？]\s?(\p{L}[^{}｛｝|｜\n\r]{0,19})[}｝]/uy;
const END = /[{｛][/／][?？][}｝]/uy;
const BEGUN = /[{｛](?:[?？]\s?\p{L}|[\p{L}_])[^{}｛｝\n\r]{0,200}([{}｛｝]?)/uy;
/** `[微笑]`: chat pages draw a sticker for it, and it may stand at the edge of a variant. */
const STICKER = /\[[^[\]|｜{}｛｝\n\r]{1,12}\]/uy;
const DAYS = /^(.+?)\s*([+＋\-－])\s*([0-9０-９]{1,5})\s*[天日]?$/u;

/** Cuts `body` from `from` to `to` into tokens that cover it without gaps. Linear: each pattern looks ahead a bounded way. */
export function tokensOf(body: string, from: number, to: number): readonly Token[] {
  const tokens: Token[] = [];
  let textFrom = from;
  let at = from;
  const take = (token: Token): void => {
    if (token.start > textFrom) tokens.push({ kind: 'text', start: textFrom, end: token.start });
    tokens.push(token);
    textFrom = token.end;
    at = token.end;
  };
  while (at < to) {
    SPECIAL.lastIndex = at;
    const found = SPECIAL.exec(body);
    if (found === null || found.index >= to) break;
    at = found.index;
    const token = tokenAt(body, at, to);
    if (typeof token === 'number') at = token;
    else take(token);
  }
  if (to > textFrom) tokens.push({ kind: 'text', start: textFrom, end: to });
  return tokens;
}

/** The token at a special character, or where the text goes on. */
function tokenAt(body: string, at: number, to: number): Token | number {
  const char = body[at];
  if (char === '|' || char === '｜') return { kind: 'bar', start: at, end: at + 1 };
  if (char === ']') {
    return body[at + 1] === ']' && at + 2 <= to ? { kind: 'close', start: at, end: at + 2 } : at + 1;
  }
  if (char === '[') {
    if (body[at + 1] === '[') return { kind: 'open', start: at, end: at + 2 };
    return match(STICKER, body, at)?.end ?? at + 1;
  }
  return braceAt(body, at) ?? at + 1;
}

function braceAt(body: string, at: number): Token | undefined {
  const next = body[at + 1] ?? '';
  if (next === '/' || next === '／') {
    const end = match(END, body, at);
    return end === undefined ? undefined : { kind: 'end', start: at, end: end.end };
  }
  const asks = next === '?' || next === '？';
  const found = match(asks ? STATE : SLOT, body, at);
  if (found === undefined) return brokenAt(body, at, asks);
  if (!asks) return slotOf(found);
  const written = (found.groups[1] ?? '').trim();
  return { kind: 'state', start: at, end: found.end, written, state: stateNamed(written) };
}

function slotOf({ start, end, groups }: Matched): Token {
  const written = (groups[1] ?? '').trim();
  const known = variableNamed(written);
  if (known === CURSOR && groups[2] === undefined) return { kind: 'cursor', start, end };
  const fallback = groups[2] === undefined ? {} : { fallback: { start: end - 1 - groups[2].length, end: end - 1 } };
  const dated = known === undefined ? DAYS.exec(written) : null;
  const date = variableNamed(dated?.[1] ?? '');
  if (dated !== null && date !== undefined && isDate(date)) {
    const days = Number((dated[3] ?? '').normalize('NFKC')) * (/[-－]/u.test(dated[2] ?? '') ? -1 : 1);
    return { kind: 'slot', start, end, name: date, days, ...fallback };
  }
  return { kind: 'slot', start, end, name: known ?? written, days: 0, ...fallback };
}

/** Only what begins with a variable's own name is taken for a mistake: a lone brace is a brace. */
function brokenAt(body: string, at: number, asks: boolean): Token | undefined {
  const known = asks ? 0 : nameLengthAt(body, at + 1);
  if (!asks && known === 0) return undefined;
  const begun = match(BEGUN, body, at);
  if (begun === undefined) return undefined;
  const stop = begun.groups[1] ?? '';
  const fault = /[}｝]/u.test(stop) ? 'malformed' : stop === '' || asks ? 'unclosed' : 'slot-in-slot';
  const length = asks ? 2 : fault === 'malformed' ? begun.end - at : 1 + known;
  return { kind: 'broken', start: at, end: at + length, fault };
}

interface Matched extends Span {
  readonly groups: readonly (string | undefined)[];
}

function match(pattern: RegExp, body: string, at: number): Matched | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(body);
  return found === null ? undefined : { start: at, end: at + found[0].length, groups: found };
}
