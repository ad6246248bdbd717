import { shownParent, shownText } from './flat-tree';
import { labelOf } from './generic/words';
import { isTextField, isVisible } from './visible';

/** How far around a field the box may stand that shows its label. */
const MOST_LEVELS = 8;

/**
 * Whether a person can write in the field now. In an empty one its label may rest, and the field itself be transparent until
 * it is written in: then the label is what is seen.
 */
export function isVisibleField(field: HTMLElement): boolean {
  return isVisible(field) || (isTextField(field) && field.value === '' && restsBelowLabel(field));
}

function restsBelowLabel(field: HTMLElement): boolean {
  const label = labelOf(field);
  const { width, height } = field.getBoundingClientRect();
  if (label === '' || width <= 1 || height <= 1 || !field.checkVisibility({ checkVisibilityCSS: true })) return false;
  let around = shownParent(field);
  for (let level = 0; level < MOST_LEVELS && around !== null; level += 1) {
    if (isVisible(around)) return shownText(around).trim() === label;
    around = shownParent(around);
  }
  return false;
}
