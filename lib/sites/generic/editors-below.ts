import { holderOf, shownTexts } from '../flat-tree';

const EDITORS = 'textarea, [contenteditable="true"], [contenteditable=""]';

/** Without what is written in and pressed below the messages: an editor, a bar of buttons. */
export function withoutEditors(children: readonly Element[]): readonly Element[] {
  const rest = children.filter((child) => child.querySelector(EDITORS) === null);
  if (rest.length === children.length) return children;
  return rest.length === 0 ? children : rest.filter((child) => !isBar(child));
}

/** Whether it says nothing but what stands on its buttons. */
export function isBar(child: Element): boolean {
  return (
    (child.tagName === 'BUTTON' || child.querySelector('button') !== null) &&
    shownTexts(child).every((text) => isOnButton(text))
  );
}

function isOnButton(text: Text): boolean {
  return !/\S/u.test(text.nodeValue ?? '') || (holderOf(text)?.closest('button') ?? null) !== null;
}
