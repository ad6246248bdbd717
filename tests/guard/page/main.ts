import type { Gesture } from '../gestures';
import { buildChat, type Chat } from './chat';
import { makeGesture } from './make-gesture';
import type { Sender } from './sender';
import { type SenderName, SENDERS } from './senders';

/** What can go wrong in the page itself. */
export type PageFault = 'remount' | 'switch' | 'reopen' | 'busy';

export interface ScriptedAttempt {
  readonly text: string;
  readonly gesture: Gesture;
  /** Null: nothing. */
  readonly midway: PageFault | null;
  /** How many messages must come of it: they are waited for. */
  readonly least: number;
}

/** Centre of what a person aims at, in CSS pixels of the tab's viewport. */
export interface Points {
  readonly composer: Point;
  readonly control: Point;
  readonly padding: Point;
  /** Nothing happens there. */
  readonly header: Point;
}
export type Point = readonly [number, number];
/** What has the keyboard when a gesture is made; `page`: nothing in particular. */
export type Focus = 'composer' | 'control' | 'page';

/** The page's side of the test; the extension never touches it. */
export interface GuardPage {
  /** Builds the page anew with this way to send. */
  readonly mount: (name: SenderName) => Promise<void>;
  /** Writes a draft as if typed and gives something the keyboard. */
  readonly draft: (text: string, focus: Focus) => Points;
  readonly fault: (fault: PageFault) => Promise<void>;
  /** Writes drafts one after the other and makes a gesture for each by script; what went out after each. */
  readonly attempt: (attempts: readonly ScriptedAttempt[]) => Promise<readonly (readonly string[])[]>;
  /** The page sends by itself, as its robots do. */
  readonly robot: (text: string) => void;
  /** What went out since the last question, after `least` messages or when patience ends. */
  readonly sent: (least: number) => Promise<readonly string[]>;
}

declare global {
  interface Window {
    guardPage?: GuardPage;
  }
}

const BUYERS = ['林小满', '周大河'] as const;
/**
 * Milliseconds: the slowest sender needs a timer of 4; what must come gets longer than a message may wait for what judges
 * it, which is 8 s from when a frame got its composer.
 */
const SETTLE = 8;
const PATIENCE = 10_000;
const BUSY = 120;
/** A style sheet is looked for so often, and so long. */
const STYLING = 10;
const MOST_STYLING = 3_000;

let name: SenderName = 'keydown';
let turn = 0;
let chat: Chat | undefined;
let out: string[] = [];

const mounted = (): Chat => {
  if (chat === undefined) throw new Error('no chat is mounted');
  return chat;
};
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A new chat in the same document; window listeners of the last one are told to stop by their document being emptied. */
async function build(): Promise<void> {
  const sender: Sender = SENDERS[name];
  const target = await documentFor(sender.layout.place ?? 'page');
  const built = buildChat(target, sender.layout, BUYERS[turn % BUYERS.length] ?? BUYERS[0], (text) => out.push(text));
  chat = built;
  if (sender.layout.place === 'split') document.body.append(built.control.parentElement as HTMLElement);
  const isCurrent = () => chat === built;
  sender.listen({ ...built, isCurrent, send: () => (isCurrent() ? built.send() : undefined) });
}

const EMPTY_PAGE = '<!doctype html><html lang="zh-CN"><body></body></html>';

async function documentFor(place: NonNullable<Sender['layout']['place']>): Promise<Document> {
  if (place === 'page') return document;
  const outer = place === 'nested' ? (await openFrame(document, 'srcdoc')).contentDocument : document;
  const frame = await openFrame(outer as Document, place);
  const style = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.cloneNode() as HTMLLinkElement;
  const inner = frame.contentDocument as Document;
  // A frame without an address of its own has none to start from.
  style.href = new URL(style.getAttribute('href') ?? '', location.href).href;
  inner.head.append(inner.adoptNode(style));
  // Before it is laid out nobody knows where the control will be. Not every browser tells of it in a frame within a frame.
  for (let waited = 0; style.sheet === null && waited < MOST_STYLING; waited += STYLING) await wait(STYLING);
  // Until the browser has run what it runs in a new frame.
  await wait(60);
  return inner;
}

async function openFrame(outer: Document, place: NonNullable<Sender['layout']['place']>): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;border:0';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  if (place === 'blob') frame.src = URL.createObjectURL(new Blob([EMPTY_PAGE], { type: 'text/html' }));
  else if (place !== 'blank') frame.srcdoc = EMPTY_PAGE;
  outer.body.replaceChildren(frame);
  if (place !== 'blank') await loaded;
  return frame;
}

const FAULTS: Readonly<Record<PageFault, () => void | Promise<void>>> = {
  remount: () => rebuildWithDraft(),
  switch: () => {
    turn += 1;
    return rebuildWithDraft();
  },
  reopen: async () => {
    const styles = [...document.querySelectorAll('link[rel="stylesheet"]')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    document.open();
    document.write('<!doctype html><html lang="zh-CN"><head></head><body></body></html>');
    document.close();
    const links = styles.map((href) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = href;
      return link;
    });
    const loaded = links.map(
      (link) => new Promise((resolve) => link.addEventListener('load', resolve, { once: true })),
    );
    document.head.append(...links);
    await Promise.all(loaded);
    await rebuildWithDraft();
  },
  busy: () => {
    const end = performance.now() + BUSY;
    while (performance.now() < end);
  },
};

async function rebuildWithDraft(): Promise<void> {
  const text = mounted().read();
  await build();
  mounted().write(text);
  mounted().composer.focus();
}

async function settle(least: number): Promise<readonly string[]> {
  const end = performance.now() + PATIENCE;
  await wait(SETTLE);
  while (out.length < least && performance.now() < end) await wait(SETTLE);
  const all = out;
  out = [];
  return all;
}

/** All frames of ours fill the window, so their coordinates are the tab's. */
function centre(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

function writeDraft(text: string, focus: Focus): Points {
  const { write, header, composer, control } = mounted();
  // A message asked about before and typed anew is another one: its first press is no second press.
  write('');
  write(text);
  (focus === 'control' ? control : composer).focus({ preventScroll: true });
  if (focus === 'page') composer.blur();
  const around = (control.parentElement ?? control).getBoundingClientRect();
  return {
    composer: centre(composer),
    control: centre(control),
    padding: [around.left + 4, around.top + 4],
    header: centre(header),
  };
}

window.guardPage = {
  mount: async (next) => {
    name = next;
    await build();
  },
  draft: writeDraft,
  fault: async (fault) => FAULTS[fault](),
  attempt: async (attempts) => {
    const sent: (readonly string[])[] = [];
    for (const { text, gesture, midway, least } of attempts) {
      writeDraft(text, 'composer');
      await makeGesture(gesture, mounted, () => (midway === null ? undefined : FAULTS[midway]()));
      sent.push(await settle(least));
    }
    return sent;
  },
  robot: (text) => {
    mounted().write(text);
    mounted().send();
  },
  sent: settle,
};
