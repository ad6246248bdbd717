import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';

/** Draws into a fresh element of the document until the test ends. */
export async function mount(node: ComponentChild): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.append(root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  await act(() => render(node, root));
  return root;
}

/** Presses a key where it is heard, as an agent does. */
export async function press(target: EventTarget, key: string, more: KeyboardEventInit = {}): Promise<void> {
  await act(
    () => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })),
  );
}

export async function click(target: Element, detail = 1): Promise<void> {
  await act(() => void target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail })));
}

export async function type(target: Element, text: string): Promise<void> {
  await act(() => {
    (target as HTMLInputElement).value = text;
    target.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Takes another choice of a select. */
export async function choose(select: HTMLElement, value: string): Promise<void> {
  await act(() => {
    (select as HTMLSelectElement).value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** The one element that fits; a test that finds none says what there was instead. */
export function find(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`no ${selector} in: ${root.textContent}`);
  return element;
}

export function buttonNamed(root: ParentNode, name: string): HTMLElement {
  const button = [...root.querySelectorAll('button')].find((one) => nameOf(one).includes(name));
  if (button === undefined)
    throw new Error(`no button ${name} among: ${[...root.querySelectorAll('button')].map(nameOf).join(', ')}`);
  return button;
}

function nameOf(button: Element): string {
  return button.getAttribute('aria-label') ?? button.textContent ?? '';
}
