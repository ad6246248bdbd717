import { isGivenByPerson, isLasting } from './stable-word';

/** One thing that is said of an element in its markup. */
export interface Mark {
  readonly selector: string;
  /** Given by a person rather than made by a build. */
  readonly stable: boolean;
}

/** Attributes that hold words for people, addresses or numbers: text of the page, or different for each element. */
const NO_MARKS =
  /^(?:id|class|style|href|src|srcset|title|alt|value|placeholder|for|tabindex|width|height|d|viewbox|fill|stroke|content|on.*|aria-(?!hidden).*|data-v-.*|data-(?:id|key|index|time|timestamp|user|name|nick|uid|.*(?:-id|url|src|text|content|title)))$/iu;
/** Values that are names of a kind, not data. */
const KIND = /^[a-z][a-z_-]{0,23}$/iu;
/** Inline styles that put an element on one side. */
const SIDED =
  /^(?:float|text-align|align-self|justify-content|flex-direction|margin-left|margin-right|left|right|background(?:-color)?)$/u;
const MOST_CLASSES = 12;

/** What can be said of an element in selectors: classes, attributes that name a kind, inline styles that place it. */
export function marksOf(element: Element): readonly Mark[] {
  return [...classesOf(element), ...attributesOf(element), ...stylesOf(element)];
}

function classesOf(element: Element): readonly Mark[] {
  return [...element.classList]
    .slice(0, MOST_CLASSES)
    .filter((word) => isLasting(word))
    .map((word) => ({ selector: `.${CSS.escape(word)}`, stable: isGivenByPerson(word) }));
}

function attributesOf(element: Element): readonly Mark[] {
  return [...element.attributes]
    .filter(({ name, value }) => !NO_MARKS.test(name) && KIND.test(value) && isLasting(value))
    .map(({ name, value }) => ({ selector: `[${CSS.escape(name)}="${value}"]`, stable: isGivenByPerson(value) }));
}

function stylesOf(element: Element): readonly Mark[] {
  return (element.getAttribute('style') ?? '')
    .split(';')
    .map((declaration) => declaration.trim())
    .filter((declaration) => SIDED.test(declaration.split(':')[0]?.trim() ?? '') && !/["\\]/u.test(declaration))
    .map((declaration) => ({ selector: `[style*="${declaration}"]`, stable: false }));
}
