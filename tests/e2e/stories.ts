import { afterAll, beforeAll, describe, inject, onTestFinished } from 'vitest';
import type { BrowserName } from '../../lib/headless/find-browser';
import type { BuildMode } from '../workbench/build-extension';
import { launch, type TestBrowser } from './browser';
import { CHAT_PAGES, type ChatPage, type ChatPageName, openChat } from './chat-page';

/** What a story is told with. */
export interface Stage {
  readonly browser: () => TestBrowser;
  /** Opens a chat page for this test; it is closed when the test ends. */
  readonly chat: (page: ChatPageName) => Promise<ChatPage>;
  /** The pages on which every story must hold: in Firefox one with an editable element and one with a text area. */
  readonly pages: readonly ChatPageName[];
}

const PAGES_OF: Readonly<Record<BrowserName, readonly ChatPageName[]>> = {
  chromium: CHAT_PAGES,
  firefox: ['workbench', 'chatui'],
};

interface StageOptions {
  readonly browsers?: readonly BrowserName[];
  readonly mode?: BuildMode;
}

/** Tells the same stories in each browser; a spec file gets a fresh browser of each. */
export function inBrowsers(tell: (stage: Stage) => void, { browsers, mode = 'e2e' }: StageOptions = {}): void {
  describe.each(browsers ?? (['chromium', 'firefox'] as const))('in %s', (name) => {
    let browser: TestBrowser | undefined;
    const running = (): TestBrowser => {
      if (browser === undefined) throw new Error('the browser is not running');
      return browser;
    };
    beforeAll(async () => {
      browser = await launch(name, {
        executable: inject('executables')[name],
        extension: inject('builds')[mode][name],
      });
    });
    afterAll(() => browser?.close());
    tell({
      browser: running,
      pages: PAGES_OF[name],
      chat: async (page) => {
        const chat = await openChat(running(), inject('pages'), page);
        onTestFinished(() => chat.close());
        return chat;
      },
    });
  });
}
