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
  return wordsIn(names.join(' ').replaceAll(ALIGNS, ' '));
});

/** `self-start`, `justify-self-end` and `text-right` say how a box and its lines lie, not whose they are. */
const ALIGNS =
  /(?<![\w-])(?:text-(?:left|right|center)|(?:justify-|place-)?self-(?:auto|start|end|center|stretch|baseline|flex-start|flex-end))(?![\w-])/gu;

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

/**
 * Whether an element is called any of the words: by its classes, its id, what its data attributes are set to. `data-status="done"`
 * tells in which state it is, not that it shows a state; `msg--with-avatar` has an avatar and is none.
 */
export function isCalled(element: Element, words: readonly string[]): boolean {
  return isNamed(element, words) && words.some((word) => calledWords(element).has(word));
}

const HOLDS = /(?<![A-Za-z])(?:with|and|has|have|show|shows|no|without|hide)(?:[-_]+[A-Za-z]+|[A-Z][a-z]+)/gu;

const calledWords = noted((element): ReadonlySet<string> => {
  const data = [...element.attributes].filter(({ name, value }) => name.startsWith('data-') && value !== 'false');
  const told = data.map(({ name, value }) => (value === '' || value === 'true' ? name.slice(5) : value));
  const names = [element.getAttribute('class') ?? '', element.id, ...told].join(' ');
  return wordsIn(names.replaceAll(HOLDS, ' '));
});

/** What an element says about itself to a person: placeholder, accessible label, title. */
export const labelOf = noted((element): string => {
  const said = ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'title', 'value', 'alt']
    .filter((name) => name !== 'value' || element.tagName === 'INPUT')
    .map((name) => element.getAttribute(name) ?? '');
  // Many say the same to screen readers and under the pointer.
  return [...new Set(said.filter((words) => words !== ''))].join(' ').trim();
});
