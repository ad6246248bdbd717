import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import type { Sent } from '../workbench/hook';
import { PAGES, type PageName } from '../workbench/serve';
import type { TestBrowser } from './browser';
import { until } from './until';

export type WarningAction = 'fix' | 'masked' | 'edit' | 'send';

/** What the warning says and offers. */
export interface Warning {
  readonly text: string;
  readonly actions: readonly WarningAction[];
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
  /** Whether what is typed now lands in the composer. */
  readonly composerHasKeyboard: () => Promise<boolean>;
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
  /** Presses a button of the warning with the mouse. */
  readonly choose: (action: WarningAction) => Promise<void>;
  /** The panel's frame, as soon as it is there. */
  readonly panel: () => Promise<Frame>;
  /** Everything the panel says now. */
  readonly panelText: () => Promise<string>;
  /** Texts of the suggestions now shown. */
  readonly suggestions: () => Promise<readonly string[]>;
  /** Opens a buyer's conversation and waits until the panel is there for that buyer, so that the extension has read it. */
  readonly turnTo: (buyer: string) => Promise<void>;
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
  await untilJudged(page);
  return { ...chatPage(page, frame, PARTS[name]), buyers: await frame.evaluate(() => window.workbench?.buyers ?? []) };
}

/** Where the panel stands, messages are judged: an agent does not write sooner either. */
export async function untilJudged(page: Page): Promise<void> {
  await frameWith(page, isPanel);
}

function chatPage(page: Page, frame: Frame, parts: { readonly composer: string; readonly send: string }): ChatPage {
  const sent = () => frame.evaluate(() => window.workbench?.sent() ?? []);
  const press = (keys: string) => pressKeys(page, keys);
  const warning = () => readWarning(page);
  const panel = () => frameWith(page, isPanel);
  const panelText = async () => (await panel()).evaluate(() => document.body.innerText);
  const open = (buyer: string) => frame.evaluate((name) => window.workbench?.open(name), buyer);
  return {
    page,
    frame,
    buyers: [],
    open,
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
    composerHasKeyboard: () =>
      frame.$eval(parts.composer, (box) => document.activeElement === box && document.hasFocus()),
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
    heldWarning: () => until('the draft to be held', warning),
    choose: (action) => chooseInWarning(page, action),
    panel,
    panelText,
    turnTo: async (buyer) => {
      await open(buyer);
      await until(`the panel to be for ${buyer}`, async () => (await panelText()).includes(buyer));
    },
    suggestions: async () =>
      (await panel()).$$eval('[role="option"]', (options) => options.map((option) => option.textContent ?? '')),
    close: () => page.close(),
  };
}

/** The first frame for which `fits` holds. */
function frameWith(page: Page, fits: (frame: Frame) => Promise<boolean>): Promise<Frame> {
  return until('the frame to appear', async () => {
    for (const frame of page.frames()) {
      if (await fits(frame).catch(() => false)) return frame;
    }
    return undefined;
  });
}

/** Firefox reports an extension's frame as `about:blank`; the frame itself knows its address. */
function isPanel(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => location.pathname === '/panel.html' && location.protocol.endsWith('-extension:'));
}

async function readWarning(page: Page): Promise<Warning | undefined> {
  for (const dialog of await openDialogs(page)) {
    return dialog.evaluate((element) => ({
      text: (element as HTMLElement).innerText,
      actions: [...element.querySelectorAll<HTMLElement>('[data-action]')].map(
        (button) => button.dataset['action'] as WarningAction,
      ),
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

async function chooseInWarning(page: Page, action: WarningAction): Promise<void> {
  const [dialog] = await openDialogs(page);
  const button = await dialog?.$(`[data-action="${action}"]`);
  if (button === null || button === undefined) throw new Error(`the warning offers no "${action}"`);
  await button.click();
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
