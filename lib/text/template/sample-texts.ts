import { OTHERWISE } from './names';
import type { Facts } from './render';
import { countRenderings, renderChosen, renderPart } from './render';
import type { Part, Template } from './template';

/** Texts of one phrase that are worth judging before it is saved. */
const MOST_TEXTS = 64;

/**
 * What a phrase may say, whatever is true of the order: every rendering while they are few, else as many as show each
 * variant at least once (up to 64 of one place). At most 64 texts, none twice, at least one of each message.
 */
export function sampleTexts(template: Template, facts: Facts): readonly string[] {
  const texts = new Set<string>();
  const worlds = worldsOf(template, facts);
  const share = Math.max(1, Math.floor(MOST_TEXTS / (worlds.length * template.parts.length)));
  for (const world of worlds) {
    for (let place = 0; place < template.parts.length && texts.size < MOST_TEXTS; place += 1) {
      const count = countRenderings(template, place, world);
      for (let turn = 0; turn < Math.min(count, share); turn += 1) {
        // Where not all can be shown, every place goes on to its next variant at once.
        const rendered =
          count <= share
            ? renderPart(template, place, world, turn)
            : renderChosen(template, place, world, (choices) => turn % choices);
        texts.add(rendered.text);
      }
    }
  }
  return [...texts];
}

/** The states that a phrase asks for, in the order in which they first stand. */
export function statesOf(template: Template): readonly string[] {
  return [...new Set(template.parts.flatMap(statesIn))].filter((state) => state !== OTHERWISE);
}

function statesIn(part: Part): readonly string[] {
  return part.flatMap((node) => {
    if (node.kind === 'variants') return node.options.flatMap(statesIn);
    return node.kind === 'states' ? node.branches.flatMap(({ state, nodes }) => [state, ...statesIn(nodes)]) : [];
  });
}

/** One world in which no state is so, and one for each state in which it alone is. */
function worldsOf(template: Template, facts: Facts): readonly Facts[] {
  const states = statesOf(template);
  const none = Object.fromEntries(states.map((state) => [state, false]));
  return [none, ...states.map((state) => ({ ...none, [state]: true }))].map((known) => ({ ...facts, states: known }));
}
