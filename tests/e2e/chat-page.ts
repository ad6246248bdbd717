import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Sent } from '../workbench/hook';
import { PAGES, type PageName } from '../workbench/serve';
import type { TestBrowser } from './browser';

/** What the warning says and offers. */
export interface Warning {
  readonly text: string;
  readonly buttons: readonly string[];
}

/** A chat page as an agent and a buyer use it. Every press and touch is the browser's own, trusted. */
export interface ChatPage {
  readonly page: Page;
  /** The frame that holds the conversation. */
  readonly frame: Frame;
  readonly buyers: readonly string[];
  readonly open: (buyer: string) => Promise<void>;
  readonly buyerWrites: (text: string, buyer?: string) => Promise<void>;
  /** What really went out. */
  readonly sent: () => Promise<readonly Sent[]>;
  readonly sentTexts: () => Promise<readonly string[]>;
  readonly draft: () => Promise<string>;
  /** Puts the caret into the composer as a click does. */
  readonly focusComposer: () => Promise<void>;
  /** Types with the keyboard at the caret of the composer. */
  readonly type: (text: string) => Promise<void>;
  /** Selects the whole draft and deletes it. */
  readonly clearDraft: () => Promise<void>;
  /** `Enter`, `Alt+1`, `Shift+Enter`, `/`. */
  readonly press: (keys: string) => Promise<void>;
  readonly clickSend: () => Promise<void>;
  readonly tapSend: () => Promise<void>;
  readonly warning: () => Promise<Warning | undefined>;
  /** Waits until the draft is held and returns what the warning says. */
  readonly heldWarning: () => Promise<Warning>;
  /** The panel's frame, as soon as it is there. */
  readonly panel: () => Promise<Frame>;
  /** Texts of the suggestions now shown. */
  readonly suggestions: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

const PARTS: Readonly<Record<Exclude<PageName, 'reader'>, { readonly composer: string; readonly send: string }>> = {
  workbench: { composer: '.ww_input pre.edit', send: '.send-btn' },
  chatui: { composer: 'textarea.Composer-input', send: '.Composer-sendBtn' },
  chatscope: { composer: '.cs-message-input__content-editor', send: '.cs-button--send' },
};

export type ChatPageName = keyof typeof PARTS;

/** The pages on which every story must hold. */
export const CHAT_PAGES = Object.keys(PARTS) as readonly ChatPageName[];

/** Opens a chat page with buyers that speak only when a test makes them. */
export async function openChat(browser: TestBrowser, origin: string, name: ChatPageName): Promise<ChatPage> {
  const page = await browser.puppeteer.newPage();
  await page.goto(`${origin}${PAGES[name]}?script=none`);
  const frame = await frameWith(page, (candidate) => candidate.evaluate(() => window.workbench !== undefined));
  return { ...chatPage(page, frame, PARTS[name]), buyers: await frame.evaluate(() => window.workbench?.buyers ?? []) };
}

function chatPage(page: Page, frame: Frame, parts: { readonly composer: string; readonly send: string }): ChatPage {
  const sent = () => frame.evaluate(() => window.workbench?.sent() ?? []);
  const press = (keys: string) => pressKeys(page, keys);
  const warning = () => readWarning(page);
  const panel = () => frameWith(page, isPanel);
  return {
    page,
    frame,
    buyers: [],
    open: (buyer) => frame.evaluate((name) => window.workbench?.open(name), buyer),
    buyerWrites: (text, buyer) =>
      frame.evaluate((words, name) => window.workbench?.buyerWrites(words, name), text, buyer),
    sent,
    sentTexts: async () => (await sent()).map(({ text }) => text),
    draft: () =>
      frame.$eval(parts.composer, (element) =>
        (element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText).replace(
          /\n$/u,
          '',
        ),
      ),
    focusComposer: async () => (await frame.waitForSelector(parts.composer))?.click(),
    type: async (text) => {
      await frame.focus(parts.composer);
      await page.keyboard.type(text);
    },
    clearDraft: async () => {
      await frame.focus(parts.composer);
      await press('Control+A');
      await press('Backspace');
    },
    press,
    clickSend: async () => (await frame.waitForSelector(parts.send))?.click(),
    tapSend: async () => (await frame.waitForSelector(parts.send))?.tap(),
    warning,
    heldWarning: async () => {
      let seen: Warning | undefined;
      await expect.poll(async () => (seen = await warning()), { message: 'the draft is not held' }).toBeDefined();
      return seen ?? { text: '', buttons: [] };
    },
    panel,
    suggestions: async () =>
      (await panel()).$$eval('[role="option"]', (options) => options.map((option) => option.textContent ?? '')),
    close: () => page.close(),
  };
}

/** The first frame for which `fits` holds. Frames come and go while a page loads, so one that is gone is asked no more. */
async function frameWith(page: Page, fits: (frame: Frame) => Promise<boolean>): Promise<Frame> {
  let found: Frame | undefined;
  const look = async (): Promise<Frame | undefined> => {
    for (const frame of page.frames()) {
      if (await fits(frame).catch(() => false)) return frame;
    }
    return undefined;
  };
  await expect.poll(async () => (found = await look()), { timeout: 10_000 }).toBeDefined();
  if (found === undefined) throw new Error('the frame is gone');
  return found;
}

/** Firefox reports an extension's frame as `about:blank`; the frame itself knows its address. */
function isPanel(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => location.pathname === '/panel.html' && location.protocol.endsWith('-extension:'));
}

async function readWarning(page: Page): Promise<Warning | undefined> {
  for (const dialog of await openDialogs(page)) {
    return dialog.evaluate((element) => ({
      text: (element as HTMLElement).innerText,
      buttons: [...element.querySelectorAll('button')].map((button) => button.innerText.trim()),
    }));
  }
  return undefined;
}

/** Warnings in view, in any web frame; builds for tests keep their shadow roots open. */
async function openDialogs(page: Page): Promise<readonly ElementHandle[]> {
  const dialogs = await Promise.all(page.frames().map((frame) => frame.$$('>>> [role="alertdialog"]').catch(() => [])));
  const visible = await Promise.all(dialogs.flat().map(async (dialog) => ((await dialog.isVisible()) ? [dialog] : [])));
  return visible.flat();
}

/** Presses a button of the warning whose label contains `label`, with the mouse. */
export async function pressInWarning(chat: ChatPage, label: RegExp): Promise<void> {
  const [dialog] = await openDialogs(chat.page);
  for (const button of (await dialog?.$$('button')) ?? []) {
    const words = await button.evaluate((element) => (element as HTMLElement).innerText);
    if (label.test(words)) return button.click();
  }
  throw new Error(`the warning has no button ${String(label)}`);
}

async function pressKeys(page: Page, keys: string): Promise<void> {
  const modifiers = keys.split('+');
  const last = keyName(modifiers.pop() ?? '');
  for (const modifier of modifiers) await page.keyboard.down(modifier as KeyInput);
  await page.keyboard.press(last);
  for (const modifier of modifiers.toReversed()) await page.keyboard.up(modifier as KeyInput);
}

/** Physical keys, as a real keyboard presses them: with Alt held a letter key must still say which key it is. */
function keyName(key: string): KeyInput {
  if (/^[0-9]$/u.test(key)) return `Digit${key}` as KeyInput;
  if (/^[A-Z]$/u.test(key)) return `Key${key}` as KeyInput;
  return key as KeyInput;
}
