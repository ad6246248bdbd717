import { noted } from '../noted';
import { remembered } from './remembered';

/**
 * The words an element is named with: classes, id and data attributes, cut at hyphens, underscores and humps, lower case.
 * `msgItem--isSelf` → msg, item, is, self. Hashed leftovers do no harm: they match nothing.
 */
export const wordsOf = noted((element): ReadonlySet<string> => {
  // `data-own="false"` says that it is not.
  const data = [...element.attributes].filter(
    ({ name, value }) => name.startsWith('data-') && name !== 'data-v-app' && value !== 'false',
  );
  const names = [
    element.getAttribute('class') ?? '',
    element.id,
    ...data.map(({ name, value }) => `${name.slice(5)} ${value}`),
  ];
  return wordsIn(names.join(' '));
});

/** Rows of one kind are named alike, and each is asked many times. */
const wordsIn = remembered(
  (names): ReadonlySet<string> =>
    new Set(
      names
        .replaceAll(/([a-z])([A-Z])/gu, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/u)
        .filter((word) => word !== ''),
    ),
);

/** Whether an element is named with any of the words. */
export function isNamed(element: Element, words: readonly string[]): boolean {
  const own = wordsOf(element);
  return words.some((word) => own.has(word));
}

/** What an element says about itself to a person: placeholder, accessible label, title. */
export const labelOf = noted((element): string =>
  ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'title', 'value', 'alt']
    .filter((name) => name !== 'value' || element.tagName === 'INPUT')
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .trim(),
);
