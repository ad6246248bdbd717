import type { Paths } from '../../chat/taught-page';
import { frameOf } from '../flat-tree';
import { marksOf } from './element-marks';
import { isGivenByPerson } from './stable-word';

/** Ways that are kept: more would not outlive more changes of a page. */
const MOST_WAYS = 3;
const LONGEST_SELECTOR = 300;
/** Levels above an element at which something with a name is looked for. */
const MOST_LEVELS = 10;

/**
 * Ways to one element that lead to no other now: by what a person named it, from what a person named around it, by names that
 * a build has made, and only then by its place in the document, which the next banner may shift.
 */
export function pathsTo(element: Element): Paths {
  const host = hostOf(element);
  const ways = selectorsOf(element).map((selector) => [selector]);
  if (host === undefined) return ways.slice(0, MOST_WAYS);
  const heads = pathsTo(host);
  const count = Math.min(MOST_WAYS, Math.max(heads.length, ways.length));
  return Array.from({ length: count }, (_, at) => [
    ...(heads[at] ?? heads.at(-1) ?? []),
    ...(ways[at] ?? ways.at(-1) ?? []),
  ]);
}

/** The element in whose shadow root, or in whose document, an element stands. */
function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : frameOf(element.ownerDocument);
}

function selectorsOf(element: Element): readonly string[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const isOnly = (selector: string) =>
    selector.length <= LONGEST_SELECTOR && root.querySelectorAll(selector).length === 1;
  const ways = [
    ...namesOf(element, true),
    ...fromAround(element, root, isOnly),
    ...namesOf(element, false),
    chainFrom(root, element),
  ];
  return [...new Set(ways.filter((way) => isOnly(way)))];
}

/** Selectors by an element's own names, the shortest that could do first. */
function namesOf(element: Element, stable: boolean): readonly string[] {
  const tag = element.tagName.toLowerCase();
  const id = element.id !== '' && isGivenByPerson(element.id) === stable ? [`#${CSS.escape(element.id)}`] : [];
  const marks = marksOf(element)
    .filter((mark) => mark.stable === stable && !mark.selector.startsWith('[style'))
    .map(({ selector }) => `${tag}${selector}`);
  const all = marks.length > 1 ? [`${tag}${marks.map((mark) => mark.slice(tag.length)).join('')}`] : [];
  return stable
    ? [...id, ...marks, ...all, ...(tag.includes('-') || tag === 'textarea' ? [tag] : [])]
    : [...id, ...marks, ...all];
}

/** From the nearest part around the element that a person named, by name or by place below it. */
function fromAround(
  element: Element,
  root: Document | ShadowRoot,
  isOnly: (selector: string) => boolean,
): readonly string[] {
  let around = element.parentElement;
  for (let level = 0; level < MOST_LEVELS && around !== null && !isPage(around); level += 1) {
    const anchor = namesOf(around, true).find((name) => isOnly(name));
    if (anchor !== undefined) {
      const within = namesOf(element, true).map((name) => `${anchor} ${name}`);
      return [
        ...within.slice(0, 2),
        `${anchor} ${element.tagName.toLowerCase()}`,
        `${anchor} > ${chainFrom(around, element)}`,
      ];
    }
    around = around.parentElement;
  }
  return [];
}

/** Every page has these, and whatever they are named says nothing of where something stands. */
function isPage({ tagName }: Element): boolean {
  return tagName === 'HTML' || tagName === 'BODY';
}

/** The elements from a part down to one inside it, each by its place among its siblings. */
function chainFrom(top: ParentNode, element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null && at !== top; at = at.parentElement) {
    const { tagName } = at;
    const tag = CSS.escape(tagName.toLowerCase());
    const same = [...(at.parentNode?.children ?? [])].filter((sibling) => sibling.tagName === tagName);
    steps.unshift(same.length > 1 ? `${tag}:nth-of-type(${same.indexOf(at) + 1})` : tag);
  }
  return steps.join(' > ');
}
