import { findList } from '../sites/generic/find-list';
import { filledTo } from './filled-to';
import type { Outline, Rect, Surroundings } from './place-panel';

/** What must stay free around a composer. */
export function outlineOf(composer: HTMLElement, sendControls: readonly HTMLElement[]): Outline {
  const { documentElement } = composer.ownerDocument;
  return {
    width: documentElement.clientWidth,
    height: documentElement.clientHeight,
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

/** Without its scroll bar, which must stay free as well. */
function insideOf(list: Element): Rect {
  const { left, top } = list.getBoundingClientRect();
  const [x, y] = [left + list.clientLeft, top + list.clientTop];
  return { left: x, top: y, right: x + list.clientWidth, bottom: y + list.clientHeight };
}
