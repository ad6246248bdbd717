import { type ControlKind, makeControl } from './controls';

/** How one chat page is built; what the page listens to is the sender's own. */
export interface ChatLayout {
  readonly composer: 'textarea' | 'input' | 'editable' | 'plain' | 'component';
  readonly control: ControlKind | 'none';
  /**
   * Where the chat stands. Frames have the page's own origin, as embedded workbenches do; `split`: in a frame, its control in
   * the page around it.
   */
  readonly place?: 'page' | 'srcdoc' | 'blank' | 'blob' | 'nested' | 'split';
}

export interface Chat {
  readonly document: Document;
  readonly view: Window & typeof globalThis;
  readonly header: HTMLElement;
  readonly box: HTMLFormElement;
  readonly composer: HTMLElement;
  /** Where a person aims at to send; the composer where there is no control. */
  readonly control: HTMLElement;
  readonly read: () => string;
  readonly write: (text: string) => void;
  /** What the page calls to send: whatever stands in the composer, then the composer is empty. */
  readonly send: () => void;
}

const ROWS = 12;

/** Puts a bare chat page into a document: a head with the buyer's name, rows, a composer, a control that sends. */
export function buildChat(document: Document, layout: ChatLayout, buyer: string, onSend: (text: string) => void): Chat {
  const make = (name: string, className: string, text = ''): HTMLElement => {
    const element = document.createElement(name);
    if (className !== '') element.className = className;
    element.textContent = text;
    return element;
  };
  const addRow = (from: 'buyer' | 'self', text: string): void => {
    const row = make('div', `msg-item ${from}`);
    row.append(make('div', 'msg-content', text));
    list.append(row);
    if (list.childElementCount > ROWS) list.firstElementChild?.remove();
  };
  const chat = make('div', 'chat');
  const header = make('div', 'chat-header');
  header.append(make('span', 'chat-name', buyer));
  const list = make('div', 'msg-list');
  const box = make('form', 'reply-box') as HTMLFormElement;
  const [field, composer] = makeComposer(document, layout.composer);
  const made = layout.control === 'none' ? undefined : makeControl(document, layout.control);
  // No page of ours goes anywhere by being submitted.
  box.addEventListener('submit', (event) => event.preventDefault());
  box.append(field, ...(made === undefined ? [] : [made.wrap]));
  chat.append(header, list, box);
  document.body.replaceChildren(chat, ...(made?.layer === undefined ? [] : [made.layer]));
  addRow('buyer', '在吗,想问一下');
  addRow('self', '您好,在的');
  addRow('buyer', '这款还有货吗');

  const isField = 'value' in composer;
  const read = () => (isField ? (composer as HTMLTextAreaElement).value : composer.textContent).trim();
  const write = (text: string) => {
    if (isField) (composer as HTMLTextAreaElement).value = text;
    else composer.textContent = text;
    composer.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
  };
  const send = () => {
    const text = read();
    if (text === '') return;
    onSend(text);
    addRow('self', text);
    write('');
  };
  const view = document.defaultView as Window & typeof globalThis;
  return { document, view, header, box, composer, control: made?.aim ?? composer, read, write, send };
}

/** What stands in the form, and what is written in. */
function makeComposer(
  document: Document,
  kind: ChatLayout['composer'],
): readonly [outer: HTMLElement, composer: HTMLElement] {
  if (kind === 'component') {
    const host = document.createElement('reply-field');
    host.style.display = 'block';
    const [field, composer] = makeComposer(document, 'textarea');
    composer.style.cssText = 'width:600px;height:90px';
    host.attachShadow({ mode: 'open' }).append(field);
    return [host, composer];
  }
  const written = kind === 'editable' || kind === 'plain';
  const composer = document.createElement(written ? 'div' : kind);
  composer.className = 'reply-input';
  composer.setAttribute(written ? 'data-placeholder' : 'placeholder', '请输入消息');
  if (written) composer.setAttribute('contenteditable', kind === 'plain' ? 'plaintext-only' : 'true');
  if (kind === 'plain') composer.setAttribute('role', 'textbox');
  return [composer, composer];
}
