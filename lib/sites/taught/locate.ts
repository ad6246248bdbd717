import type { Path, Paths } from '../../chat/taught-page';
import { documentOf, frameOf } from '../flat-tree';

/** The elements that the first fitting path leads to, in any document of the page that this one can reach. */
export function locate(paths: Paths, document: Document): readonly HTMLElement[] {
  const outermost = outermostOf(document);
  for (const path of paths) {
    const found = follow(path, outermost);
    if (found.length > 0) return found;
  }
  return [];
}

/** The document of the frame around all frames of the same origin. */
export function outermostOf(document: Document): Document {
  const frame = frameOf(document);
  return frame === undefined ? document : outermostOf(frame.ownerDocument);
}

function follow(path: Path, document: Document): readonly HTMLElement[] {
  let scopes: readonly ParentNode[] = [document];
  let found: readonly HTMLElement[] = [];
  for (const [at, selector] of path.entries()) {
    if (at > 0) scopes = found.flatMap((element) => insideOf(element) ?? []);
    found = scopes.flatMap((scope) => [...scope.querySelectorAll<HTMLElement>(selector)]);
  }
  return found;
}

function insideOf(element: HTMLElement): ParentNode | undefined {
  return element.tagName === 'IFRAME' ? documentOf(element as HTMLIFrameElement) : (element.shadowRoot ?? undefined);
}
