import type { Attempt } from './attempt';

type Press = Extract<Attempt, { by: 'mouse' | 'touch' }>;
type Dispatch = (event: Event) => boolean;

const COMMON = { bubbles: true, cancelable: true, composed: true };
const LEFT = 0;
const RIGHT = 2;

/** Presses an element with the mouse or a finger, with what the browser makes of it: a click, a menu. */
export function pressPointer(target: Element, press: Press): void {
  const dispatch: Dispatch = (event) => target.dispatchEvent(event);
  const init: PointerEventInit = { ...COMMON, pointerId: 1, isPrimary: true, ...press.init, ...placeOf(target, press) };
  if (press.drop) {
    dispatch(new DragEvent('drop', init));
    return;
  }
  const times = press.twice ? 2 : 1;
  for (let detail = 1; detail <= times; detail += 1) {
    if (press.by === 'touch') tap(dispatch, target, { ...init, detail, pointerType: 'touch' }, press.menu);
    else click(dispatch, { ...init, detail, pointerType: press.init.pointerType || 'mouse' }, press.menu);
  }
  if (press.twice) dispatch(new MouseEvent('dblclick', { ...init, detail: 2 }));
}

function click(dispatch: Dispatch, init: PointerEventInit, menu: boolean): void {
  const button = menu ? RIGHT : Math.max(LEFT, init.button ?? LEFT);
  const down = { ...init, button, buttons: button === LEFT ? 1 : button === RIGHT ? 2 : 4 };
  const up = { ...init, button, buttons: 0 };
  const pressed = dispatch(new PointerEvent('pointerdown', down));
  // Pointer Events, 11: who prevents `pointerdown` gets no mouse events but the click.
  if (pressed) dispatch(new MouseEvent('mousedown', down));
  if (menu) dispatch(new MouseEvent('contextmenu', up));
  dispatch(new PointerEvent('pointerup', up));
  if (pressed) dispatch(new MouseEvent('mouseup', up));
  dispatch(new PointerEvent(button === LEFT ? 'click' : 'auxclick', up));
}

function tap(dispatch: Dispatch, target: Element, init: PointerEventInit, menu: boolean): void {
  const pressed = dispatch(new PointerEvent('pointerdown', { ...init, button: LEFT, buttons: 1 }));
  const began = dispatch(touch('touchstart', target, init));
  if (menu) dispatch(new MouseEvent('contextmenu', { ...init, button: LEFT }));
  dispatch(new PointerEvent('pointerup', { ...init, button: LEFT, buttons: 0 }));
  // Touch Events, 8: a prevented touch makes no mouse events and no click; nor does one that rested until the menu came.
  if (!dispatch(touch('touchend', target, init)) || !began || menu) return;
  for (const type of pressed ? ['mousedown', 'mouseup'] : []) dispatch(new MouseEvent(type, { ...init, button: LEFT }));
  dispatch(new PointerEvent('click', { ...init, button: LEFT }));
}

/** Firefox without a touch screen has neither class; a listener there still hears the name. */
function touch(type: 'touchstart' | 'touchend', target: Element, init: PointerEventInit): Event {
  if (typeof TouchEvent === 'undefined' || typeof Touch === 'undefined') return new UIEvent(type, COMMON);
  const { clientX = 0, clientY = 0, screenX = 0, screenY = 0 } = init;
  const finger = new Touch({ identifier: init.pointerId ?? 0, target, clientX, clientY, screenX, screenY });
  const down = type === 'touchstart' ? [finger] : [];
  return new TouchEvent(type, { ...COMMON, touches: down, targetTouches: down, changedTouches: [finger] });
}

/** Where it was pressed, or in the middle where nobody has pressed or what is there has moved away. */
function placeOf(target: Element, { init }: Press): PointerEventInit {
  const { left, top, width, height, right, bottom } = target.getBoundingClientRect();
  const { clientX: x = -1, clientY: y = -1 } = init;
  const inside = x >= left && x <= right && y >= top && y <= bottom;
  return inside ? {} : { clientX: left + width / 2, clientY: top + height / 2 };
}
