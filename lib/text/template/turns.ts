import type { Facts, Rendered } from './render';
import { countRenderings, renderPart } from './render';
import type { Template } from './template';

/** Renderings that are tried before a repeated one is taken after all. */
const MOST_TRIED = 64;

/**
 * The first rendering from `turn` on whose text is not among `avoid` (without the spaces around it): platforms stop a shop
 * that says the same twice. When all are, that of `turn`.
 */
export function renderFresh(
  template: Template,
  place: number,
  facts: Facts,
  turn: number,
  avoid: ReadonlySet<string>,
): Rendered {
  const tries = Math.min(countRenderings(template, place, facts), MOST_TRIED);
  for (let step = 0; step < tries; step += 1) {
    const rendered = renderPart(template, place, facts, turn + step);
    if (!avoid.has(rendered.text.trim())) return rendered;
  }
  return renderPart(template, place, facts, turn);
}

/** The turn that a number between 0 and 1 stands for, alike for the same number. */
export function turnOf(fraction: number, template: Template, place: number, facts: Facts): number {
  return Math.floor(fraction * countRenderings(template, place, facts));
}
