import type { Span } from './template';
import { tokensOf } from './tokens';
import { CURSOR } from './names';

/** A slot such as `{买家昵称}` in a text; the span has the braces. */
export interface Variable extends Span {
  /** The variable's own name, or what is written, where no variable is called so. */
  readonly name: string;
}

/** Every slot of a text, the caret mark among them, in order. Total. */
export function findVariables(text: string): readonly Variable[] {
  return tokensOf(text, 0, text.length).flatMap((token) => {
    const { kind, start, end } = token;
    if (kind === 'cursor') return [{ name: CURSOR, start, end }];
    return kind === 'slot' ? [{ name: token.name, start, end }] : [];
  });
}
