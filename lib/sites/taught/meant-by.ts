import { shownDescendants, shownParent } from '../flat-tree';
import { CONTROLS } from '../generic/says-send';
import { isTextField } from '../visible';

/** How far around what was pressed something is looked for that was meant. */
const MOST_LEVELS = 4;
const MOST_PARTS = 200;

/** The field that somebody means who presses in it, on what is written in it or on its frame; undefined where none is near. */
export function composerAt(pressed: HTMLElement): HTMLElement | undefined {
  for (const around of partsAround(pressed)) {
    const host = editableHost(around);
    if (host !== undefined) return host;
  }
  for (const around of partsAround(pressed)) {
    const inside = shownDescendants(around, MOST_PARTS) as readonly HTMLElement[];
    const hosts = new Set(inside.map((part) => editableHost(part)).filter((host) => host !== undefined));
    if (hosts.size > 0) return hosts.size === 1 ? [...hosts][0] : undefined;
  }
  return undefined;
}

/** The control that somebody means who presses the picture or the word on it. */
export function controlAt(pressed: HTMLElement): HTMLElement {
  const control = partsAround(pressed).find((around) => around.matches(CONTROLS));
  return control ?? pressed.closest('svg')?.parentElement ?? pressed;
}

function partsAround(pressed: HTMLElement): readonly HTMLElement[] {
  const around: HTMLElement[] = [];
  for (let at: Element | null = pressed; at !== null && around.length <= MOST_LEVELS; at = shownParent(at)) {
    if (at.tagName !== 'SLOT') around.push(at as HTMLElement);
  }
  return around;
}

/** A field itself; of editable elements in one another the outermost, which is what the page listens to. */
function editableHost(element: HTMLElement): HTMLElement | undefined {
  if (isTextField(element)) return element;
  const { designMode, body } = element.ownerDocument;
  if (designMode === 'on') return body;
  if (!element.isContentEditable) return undefined;
  let host = element;
  while (host.parentElement?.isContentEditable === true) host = host.parentElement;
  return host;
}
