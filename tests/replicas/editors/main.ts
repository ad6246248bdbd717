import type { MountEditor } from './editor';
import './page.css';

/** The page's side of the test; the extension never touches it. */
export interface EditorPage {
  readonly kinds: readonly string[];
  /** Puts another editor, empty, into the composer's place. */
  readonly mount: (kind: string) => Promise<void>;
  /** What the editor's model holds. */
  readonly text: () => string;
  /** Middle of the place to write in, CSS pixels of the tab's viewport. */
  readonly aim: () => readonly [number, number];
  /** What was sent since the last question. */
  readonly sent: () => readonly string[];
}

declare global {
  interface Window {
    editorPage?: EditorPage;
  }
}

const KINDS = import.meta.glob<MountEditor>('./kinds/*.{ts,tsx}', { import: 'mount' });
const nameOf = (path: string) => path.replace(/^.*\/(.+)\.tsx?$/u, '$1');

const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const list = find('.msg-list');
let box = find('.reply-editor');
let editor = { text: () => '', clear: () => {} };
let sent: string[] = [];

function addRow(from: 'buyer' | 'self', text: string): void {
  const row = document.createElement('div');
  row.className = `msg-item ${from}`;
  const bubble = document.createElement('div');
  bubble.className = 'msg-content';
  bubble.textContent = text;
  row.append(bubble);
  list.append(row);
}

function send(): void {
  const text = editor.text();
  if (text.trim() === '') return;
  sent.push(text);
  addRow('self', text);
  editor.clear();
}

addRow('buyer', '在吗,想问一下');
addRow('self', '您好,在的');
addRow('buyer', '这款还有货吗');
find('.send-btn').addEventListener('click', send);
find('.reply-box').addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.target === find('.send-btn')) return;
    event.preventDefault();
    event.stopPropagation();
    send();
  },
  { capture: true },
);

window.editorPage = {
  kinds: Object.keys(KINDS).map(nameOf).toSorted(),
  mount: async (kind) => {
    const path = Object.keys(KINDS).find((one) => nameOf(one) === kind);
    const load = path === undefined ? undefined : KINDS[path];
    if (load === undefined) throw new Error(`there is no editor ${kind}`);
    // A box of its own: frameworks remember the element that they were given.
    const fresh = document.createElement('div');
    fresh.className = 'reply-editor';
    box.replaceWith(fresh);
    box = fresh;
    const mount = await load();
    editor = await mount(fresh);
    sent = [];
  },
  text: () => editor.text(),
  aim: () => {
    const { left, top, width, height } = box.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  },
  sent: () => sent.splice(0),
};
