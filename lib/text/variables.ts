import { matchesOf } from './matches';

/** A slot such as `{买家昵称}` in a phrase or a draft; code units, half-open, braces included. */
export interface Variable {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What became of a template. */
export interface Filled {
  readonly text: string;
  /** Names still standing in the text, each once, in order of appearance. */
  readonly unfilled: readonly string[];
  /** Where the caret belongs, code units of `text`; absent when the template does not say. */
  readonly cursor?: number;
}

/** Marks the caret; never counts as unfilled. */
export const CURSOR = '光标';

// The names that Tuotie fills itself, from what the page shows: 买家昵称, 订单号, 收货人, 物流单号, 商品, and the date of the day as
// 今天. Any other name is legal in a phrase and stays in the text until the agent replaces it by hand.

// 1–20 characters that begin like a name: `{}`, `{ }`, JSON (`{"a":1}`, `{a:1}`), code and nested braces are not slots.
const SLOT = /\{([\p{L}_][^{}\n\r"'“”:：;；,，=<>]{0,19})\}/gu;

/** Every slot of a text, in order. Total. */
export function findVariables(text: string): Variable[] {
  const found: Variable[] = [];
  for (const match of matchesOf(SLOT, text)) {
    const name = (match[1] ?? '').trim();
    found.push({ name, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/**
 * Puts values into their slots. A missing or blank value leaves its slot standing and named in `unfilled`. Values are
 * data: braces inside them are not read again.
 */
export function fillVariables(body: string, values: Readonly<Record<string, string | undefined>>): Filled {
  const unfilled = new Set<string>();
  let text = '';
  let cursor: number | undefined;
  let at = 0;
  for (const { name, start, end } of findVariables(body)) {
    text += body.slice(at, start);
    at = end;
    if (name === CURSOR) {
      cursor ??= text.length;
      continue;
    }
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined || value.trim() === '') {
      unfilled.add(name);
      text += body.slice(start, end);
    } else {
      text += value;
    }
  }
  text += body.slice(at);
  return cursor === undefined ? { text, unfilled: [...unfilled] } : { text, unfilled: [...unfilled], cursor };
}
