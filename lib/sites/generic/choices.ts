import { shownChildren, shownParent, shownText } from '../flat-tree';
import { noted } from '../noted';
import { isToolWord } from './tool-words';

/** What is pressed, and links that lead nowhere. */
const CONTROLS =
  'button, [role="button"], [role="option"], [role="menuitem"], a:not([href]), a[href^="#"], a[href^="javascript:"]';
/** Characters: what is longer is read, not chosen. */
const LONGEST = 40;

/**
 * Whether a part is a set of choices: at least two short things to press and no words between them, such as a robot's
 * answers to choose from or tools below a message. Nobody has said them.
 */
export const areChoices = noted((part): boolean => {
  const filled = shownChildren(part).filter((child) => shownText(child) !== '');
  const said = filled.map((child) => shownText(child)).join('');
  // Words of its own stand between them.
  if (said.replaceAll(' ', '') !== shownText(part).replaceAll(' ', '')) return false;
  if (filled.length > 1) return filled.every((child) => isChoice(child));
  return filled[0] !== undefined && areChoices(filled[0]);
});

/** What is offered with a message: to be pressed, with a word of its own. */
export function isTool(part: Element, text: string): boolean {
  return isToolWord(text) && (part.matches(CONTROLS) || getComputedStyle(part).cursor === 'pointer');
}

function isChoice(element: Element): boolean {
  if (shownText(element).length > LONGEST) return false;
  if (element.matches(CONTROLS) || showsHand(element)) return true;
  const [only, ...others] = shownChildren(element).filter((child) => shownText(child) !== '');
  return only !== undefined && others.length === 0 && shownText(only) === shownText(element) && isChoice(only);
}

/** Of its own: the style is inherited. A link to somewhere is part of the words. */
function showsHand(element: Element): boolean {
  if (element.matches('a[href]') || getComputedStyle(element).cursor !== 'pointer') return false;
  const parent = shownParent(element);
  return parent === null || getComputedStyle(parent).cursor !== 'pointer';
}
