/** How one chat page is built; what the page listens to is the sender's own. */
export interface ChatLayout {
  readonly composer: 'textarea' | 'input' | 'editable';
  readonly control: 'button' | 'div' | 'nested' | 'label' | 'submit' | 'none';
  /**
   * Where the chat stands. Frames have the page's own origin, as embedded workbenches do; `split`: in a frame, its control in
   * the page around it.
   */
  readonly place?: 'page' | 'srcdoc' | 'blank' | 'split';
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
  const composer = makeComposer(document, layout.composer);
  const [outer, control] = makeControl(document, layout.control);
  // No page of ours goes anywhere by being submitted.
  box.addEventListener('submit', (event) => event.preventDefault());
  box.append(composer, ...(outer === undefined ? [] : [outer]));
  chat.append(header, list, box);
  document.body.replaceChildren(chat);
  addRow('buyer', '在吗,想问一下');
  addRow('self', '您好,在的');
  addRow('buyer', '这款还有货吗');

  const isField = layout.composer !== 'editable';
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
  return { document, view, header, box, composer, control: control ?? composer, read, write, send };
}

function makeComposer(document: Document, kind: ChatLayout['composer']): HTMLElement {
  const composer = document.createElement(kind === 'editable' ? 'div' : kind);
  composer.className = 'reply-input';
  composer.setAttribute(kind === 'editable' ? 'data-placeholder' : 'placeholder', '请输入消息');
  if (kind === 'editable') composer.setAttribute('contenteditable', 'true');
  return composer;
}

/** The control's outermost element, and what a person aims at. */
function makeControl(
  document: Document,
  kind: ChatLayout['control'],
): readonly [HTMLElement, HTMLElement] | readonly [undefined, undefined] {
  if (kind === 'none') return [undefined, undefined];
  const wrap = document.createElement('div');
  wrap.className = 'reply-tail';
  const control = document.createElement(kind === 'div' ? 'div' : 'button');
  control.className = 'send-btn';
  if (control.tagName === 'BUTTON') control.setAttribute('type', kind === 'submit' ? 'submit' : 'button');
  const aim = kind === 'nested' ? document.createElement('span') : control;
  aim.textContent = '发送';
  if (aim !== control) control.append(aim);
  wrap.append(control);
  if (kind !== 'label') return [wrap, aim];
  const label = document.createElement('label');
  label.textContent = '发送';
  label.htmlFor = 'send';
  label.className = 'go';
  control.id = 'send';
  control.textContent = '';
  control.className = 'hidden-control';
  control.style.cssText = 'position:absolute;width:1px;height:1px;clip-path:inset(50%)';
  wrap.append(label);
  return [wrap, label];
}
