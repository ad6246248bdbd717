import { shownText } from '../flat-tree';
import { noted } from '../noted';

const RULES = 'hr, [role="separator"]';
/** Characters: longer words beside a rule are a message that has one. */
const LONGEST = 40;

/** Whether a row is a rule across the list, with or without a few words on it: "new", a day, "earlier messages". */
export const isDivider = noted(
  (row): boolean => (row.matches(RULES) || row.querySelector(RULES) !== null) && shownText(row).length <= LONGEST,
);
