import { findList } from '../sites/generic/find-list';
import { filledTo } from './filled-to';
import { zoomOf } from './own-host';
import type { Outline, Rect, Surroundings } from './place-panel';

/** What must stay free around a composer. */
export function outlineOf(composer: HTMLElement, sendControls: readonly HTMLElement[]): Outline {
  return {
    ...windowOf(composer.ownerDocument),
    composer: composer.getBoundingClientRect(),
    // A control in another frame is not in the way.
    free: sendControls
      .filter((control) => control.ownerDocument === composer.ownerDocument)
      .map((control) => control.getBoundingClientRect()),
  };
}

/** The same with the messages above the composer and with what the page shows where. Looks at the whole page. */
export function surroundingsOf(composer: HTMLElement, outline: Outline): Surroundings {
  const list = findList(composer);
  const { body } = composer.ownerDocument;
  return {
    ...outline,
    ...(list === undefined ? {} : { list: insideOf(list) }),
    filledTo: (area) => filledTo(body, area),
  };
}

/** Without its scroll bars; where the page zooms its root that is told in other pixels than places are. */
function windowOf({ documentElement, defaultView }: Document): Pick<Outline, 'width' | 'height'> {
  const { clientWidth, clientHeight } = documentElement;
  if (defaultView === null || zoomOf(documentElement) === 1) return { width: clientWidth, height: clientHeight };
  return { width: defaultView.innerWidth, height: defaultView.innerHeight };
}

/** Without its scroll bar, which must stay free as well. */
function insideOf(list: Element): Rect {
  const { left, top } = list.getBoundingClientRect();
  const zoom = zoomOf(list);
  const [x, y] = [left + list.clientLeft * zoom, top + list.clientTop * zoom];
  return { left: x, top: y, right: x + list.clientWidth * zoom, bottom: y + list.clientHeight * zoom };
}
