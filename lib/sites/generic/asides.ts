import { holderOf, shownParent, shownTexts } from '../flat-tree';
import { notedBy } from '../noted';
import { brightnessOf, isItalic } from './ink';
import { groundAround } from './grounds';
import { authorIn } from './line-says';
import { picturesIn } from './sent-pictures';
import { hasFace } from './sides-by-face';
import { signatureOf } from './signature';
import { lengthOf, wordTexts } from './telling-texts';

/** Fewer tell nothing of what is usual. */
const FEWEST = 4;
/** Share of the rows that have what the others then lack. */
const NEARLY_ALL = 0.8;
const MOSTLY = 0.6;
/** Share of the rows that may be of a kind of their own. */
const FEW = 0.25;
/** Of 1, black on white. */
const PALER = 0.2;
/** Signs that must come together. */
const ENOUGH = 3;

/** How a row's words look, and what stands with them. */
interface Look {
  readonly size: number;
  readonly italic: boolean;
  /** From 0, unseen, to 1, black on white. */
  readonly ink: number;
  /** The block in which the words stand. */
  readonly kind: string;
  readonly hasGround: boolean;
  readonly hasTime: boolean;
  readonly hasFace: boolean;
  readonly canBe: boolean;
}

/**
 * Rows in which the page itself speaks: they lack what goes with nearly every message, a name, a time, a face, a bubble, and
 * their words look otherwise than all others, smaller, paler, slanted or in another place. A message that goes on from the
 * one above lacks as much, and still its words stand where words stand. `heads`: the names at the heads of rows.
 */
export function asidesIn(rows: readonly Element[], heads: readonly (string | undefined)[]): ReadonlySet<Element> {
  if (rows.length < FEWEST) return new Set();
  const looks = rows.map((row, at) => lookOf(row, heads[at] ?? ''));
  const share = (is: (look: Look, at: number) => boolean) =>
    looks.filter((look, at) => is(look, at)).length / rows.length;
  const haves: readonly ((look: Look, at: number) => boolean)[] = [
    (_, at) => heads[at] !== undefined,
    ({ hasTime }) => hasTime,
    ({ hasFace: has }) => has,
    ({ hasGround }) => hasGround,
  ];
  const usual = haves.filter((has) => share(has) >= NEARLY_ALL);
  const isOdd = (one: Look) => share(({ kind }) => kind === one.kind) <= FEW;
  const areAlike = share((look) => !isOdd(look)) >= MOSTLY;
  return new Set(
    rows.filter((_, at) => {
      const look = looks[at];
      if (look === undefined || !look.canBe || look.hasGround) return false;
      const lacks = usual.filter((has) => !has(look, at)).length;
      const signs = [
        share(({ size }) => size > look.size) >= MOSTLY,
        share(({ ink }) => ink >= look.ink + PALER) >= MOSTLY,
        look.italic && share(({ italic }) => !italic) >= MOSTLY,
        areAlike && isOdd(look),
      ].filter(Boolean).length;
      return lacks > 0 && signs > 0 && lacks + signs >= ENOUGH;
    }),
  );
}

const lookOf = notedBy(
  (_, head: string) => head,
  (row, head): Look => {
    const [longest] = wordTexts(row)
      .filter(({ nodeValue }) => (nodeValue ?? '').trim() !== head)
      .toSorted((a, b) => lengthOf(b) - lengthOf(a));
    const holder = longest === undefined ? row : (holderOf(longest) ?? row);
    return {
      size: Number.parseFloat(getComputedStyle(holder).fontSize),
      italic: isItalic(holder),
      ink: inkOf(holder, row),
      kind: kindOf(holder, row),
      hasGround: groundAround(holder, row) !== undefined,
      hasTime: shownTexts(row).some(({ nodeValue }) => saysWhen((nodeValue ?? '').trim())),
      hasFace: hasFace(row),
      canBe: /\p{L}/u.test(longest?.nodeValue ?? '') && picturesIn(row).length === 0,
    };
  },
);

function saysWhen(text: string): boolean {
  return /\d/u.test(text) && authorIn(text) !== undefined;
}

/** The block that holds the words: by its class, or by that of the next around it that has one. */
function kindOf(holder: Element, row: Element): string {
  let block = holder;
  while (block !== row && getComputedStyle(block).display === 'inline') block = shownParent(block) ?? row;
  let named: Element | null = block;
  while (named !== null && named !== row && !named.hasAttribute('class')) named = shownParent(named);
  return `${named === null || named === row ? '' : signatureOf(named)} ${block === row ? '' : block.tagName}`;
}

function inkOf(holder: Element, row: Element): number {
  const { color } = getComputedStyle(holder);
  const ground = groundAround(holder, row.ownerDocument.documentElement);
  const below = ground === undefined ? 1 : brightnessOf(getComputedStyle(ground).backgroundColor);
  return Math.abs(brightnessOf(color) - below) * opacityOf(holder, row);
}

function opacityOf(holder: Element, row: Element): number {
  let whole = 1;
  for (let at: Element | null = holder; at !== null; at = at === row ? null : shownParent(at))
    whole *= Number(getComputedStyle(at).opacity || 1);
  return whole;
}
