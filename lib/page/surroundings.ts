import type { Surroundings } from './place-panel';

/** What must stay free around a composer, in CSS pixels of this frame's viewport. */
export function surroundingsOf(composer: HTMLElement, sendControls: readonly HTMLElement[]): Surroundings {
  const { documentElement } = composer.ownerDocument;
  return {
    width: documentElement.clientWidth,
    height: documentElement.clientHeight,
    composer: composer.getBoundingClientRect(),
    free: sendControls.map((control) => control.getBoundingClientRect()),
  };
}
