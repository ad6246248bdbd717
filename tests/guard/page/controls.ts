export type ControlKind =
  | 'button'
  | 'div'
  | 'nested'
  | 'picture'
  | 'label'
  | 'wrapping label'
  | 'submit'
  | 'input'
  | 'link'
  | 'closed component'
  | 'open component'
  | 'popover'
  | 'menu'
  | 'dialog';

export interface MadeControl {
  /** Stands beside the composer. */
  readonly wrap: HTMLElement;
  /** What a person aims at. */
  readonly aim: HTMLElement;
  /** Lies over the page. */
  readonly layer?: HTMLElement;
}

type Maker = (document: Document) => readonly [outer: HTMLElement, aim: HTMLElement];

/** A control that sends, in the box beside the composer; what lies in a layer has an ordinary one beside the composer too. */
export function makeControl(document: Document, kind: ControlKind): MadeControl {
  const wrap = document.createElement('div');
  wrap.className = 'reply-tail';
  if (kind === 'popover' || kind === 'menu' || kind === 'dialog') {
    wrap.append(MAKERS.button(document)[0]);
    return { wrap, ...makeLayer(document, kind) };
  }
  if (kind === 'label') return labelled(document, wrap);
  const [outer, aim] = MAKERS[kind](document);
  wrap.append(outer);
  return { wrap, aim };
}

const MAKERS = {
  button: (document) => plain(document, 'button', { type: 'button' }),
  submit: (document) => plain(document, 'button', { type: 'submit' }),
  div: (document) => plain(document, 'div'),
  link: (document) => plain(document, 'a', { href: '#' }),
  input: (document) => plain(document, 'input', { type: 'submit', value: '发送' }),
  nested: (document) => {
    const [control] = plain(document, 'button', { type: 'button' });
    const words = document.createElement('span');
    words.textContent = '发送';
    control.replaceChildren(words);
    return [control, words];
  },
  picture: (document) => {
    const [control] = plain(document, 'button', { type: 'button' });
    control.setAttribute('aria-label', '发送');
    const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    picture.setAttribute('viewBox', '0 0 16 16');
    picture.setAttribute('width', '16');
    path.setAttribute('d', 'M1 1 15 8 1 15z');
    picture.append(path);
    control.replaceChildren(picture);
    return [control, picture as unknown as HTMLElement];
  },
  'wrapping label': (document) => {
    const [label] = plain(document, 'label');
    const input = document.createElement('input');
    input.type = 'button';
    input.style.cssText = 'position:absolute;width:1px;height:1px;opacity:0';
    label.append(input);
    return [label, label];
  },
  'closed component': (document) => component(document, 'closed'),
  'open component': (document) => component(document, 'open'),
} satisfies Readonly<Record<Exclude<ControlKind, 'label' | 'popover' | 'menu' | 'dialog'>, Maker>>;

function plain(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): [HTMLElement, HTMLElement] {
  const control = document.createElement(name);
  control.className = 'send-btn';
  for (const [key, value] of Object.entries(attributes)) control.setAttribute(key, value);
  if (name !== 'input') control.textContent = '发送';
  return [control, control];
}

function component(document: Document, mode: ShadowRootMode): [HTMLElement, HTMLElement] {
  const [host] = plain(document, 'send-button');
  const [inner] = plain(document, 'button', { type: 'button' });
  host.textContent = '';
  host.attachShadow({ mode }).append(inner);
  return [host, inner];
}

/** A label that says "发送" for a control that nobody sees. */
function labelled(document: Document, wrap: HTMLElement): MadeControl {
  const [control] = MAKERS.button(document);
  const label = document.createElement('label');
  label.textContent = '发送';
  label.htmlFor = 'send';
  label.className = 'go';
  control.id = 'send';
  control.textContent = '';
  control.className = 'hidden-control';
  control.style.cssText = 'position:absolute;width:1px;height:1px;clip-path:inset(50%)';
  wrap.append(control, label);
  return { wrap, aim: label };
}

function makeLayer(document: Document, kind: 'popover' | 'menu' | 'dialog'): { aim: HTMLElement; layer: HTMLElement } {
  const layer = document.createElement(kind === 'dialog' ? 'dialog' : 'div');
  const aim = document.createElement(kind === 'dialog' ? 'button' : 'div');
  layer.className = 'layer';
  aim.textContent = kind === 'popover' ? '发送并关闭会话' : '发送';
  if (kind === 'menu') {
    layer.setAttribute('role', 'menu');
    aim.setAttribute('role', 'menuitem');
  }
  if (kind === 'popover') layer.className = 'layer send-dropdown';
  if (kind === 'dialog') layer.setAttribute('open', '');
  layer.append(aim);
  return { aim, layer };
}
