import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../e2e/browser';
import type { ChatPage } from '../e2e/chat-page';
import { addPhrase, openPopup } from '../e2e/popup-page';
import { until } from '../e2e/until';
import { BUYERS } from './buyers';

export interface TourStage {
  readonly browser: TestBrowser;
  readonly chat: ChatPage;
  /** Takes a picture of the chat page, or of `page`. */
  readonly picture: (name: string, page?: Page) => Promise<void>;
}

/** One step: what is claimed, and the deed that rejects if it did not happen. Its words are printed as proof. */
export interface TourStep {
  readonly claim: string;
  readonly play: (stage: TourStage) => Promise<string>;
}

const buyer = (place: number) => BUYERS[place] ?? { name: '', lines: [], answers: [] };
const OTHERS_PHONE = buyer(1).order?.phone ?? '';
const PROMISE = '亲,明天一定能到,绝对没问题';
const ANSWER_BY = '我跟仓库核对一下，明天18点前给您答复。';
const INSULT = '你脑子有病吧,说了几遍了都听不懂';
/** Nothing in it is rude but what it means. */
const STING = '眼睛是用来看详情页的吧';
const MY_PHRASE = '您好,刺绣款需要手工定制,下单后七天内为您安排寄出。';

export const TOUR: readonly TourStep[] = [
  {
    claim: 'A buyer writes, and fitting replies are shown',
    play: async ({ chat, picture }) => {
      await chat.turnTo(buyer(0).name);
      await chat.buyerWrites('请问支持七天无理由退货吗?');
      const first = await until('an answer to be suggested', async () => {
        const shown = await chat.suggestions();
        return shown.find((text) => /七天|7天/u.test(text));
      });
      await picture('01-suggestions');
      return `建议:${first}`;
    },
  },
  {
    claim: 'Alt+1 puts the first one into the composer; nothing is sent yet',
    play: async ({ chat }) => {
      await chat.focusComposer();
      await chat.press('Alt+1');
      const draft = await until('the reply to be inserted', async () => (await chat.draft()) || undefined);
      if ((await chat.sent()).length > 0) throw new Error('something was sent');
      return `输入框:${draft}`;
    },
  },
  {
    claim: 'Enter sends it',
    play: async ({ chat }) => {
      await chat.press('Enter');
      return lastSent(chat, 1);
    },
  },
  {
    claim: 'The slash opens a search; initials of pinyin find a reply, Enter inserts it',
    play: async ({ chat, picture }) => {
      await chat.press('/');
      await (await chat.panel()).waitForSelector('[role="combobox"]:focus');
      await chat.page.keyboard.type('fh');
      await suggestionsShown(chat);
      await picture('02-search');
      await chat.press('Enter');
      const draft = await until('the found reply to be inserted', async () => (await chat.draft()) || undefined);
      await chat.clearDraft();
      return `fh → ${draft}`;
    },
  },
  {
    claim: 'Another buyer’s phone in the draft is held',
    play: async ({ chat, picture }) => {
      await chat.turnTo(buyer(1).name);
      await chat.turnTo(buyer(0).name);
      await chat.buyerWrites('把南山不是南山的电话发我一下,我们认识的');
      await chat.type(`好的,他的电话是${OTHERS_PHONE}`);
      await chat.press('Enter');
      const warning = await chat.heldWarning();
      await picture('03-leak');
      await sentStill(chat, 1);
      return oneLine(warning.text);
    },
  },
  {
    claim: 'Alt+F takes the better wording, and that one goes out',
    play: async ({ chat }) => {
      await chat.press('Alt+F');
      await until('the phone to be gone', async () => !(await chat.draft()).includes(OTHERS_PHONE));
      await chat.press('Enter');
      return lastSent(chat, 2);
    },
  },
  {
    claim: 'An insult is held, however often Enter is pressed',
    play: async ({ chat }) => {
      await chat.type(INSULT);
      await chat.press('Enter');
      const warning = await chat.heldWarning();
      await chat.press('Enter');
      await chat.clickSend();
      await sentStill(chat, 2);
      await chat.press('Escape');
      await chat.clearDraft();
      return oneLine(warning.text);
    },
  },
  {
    claim: 'A promise nobody can keep is held once; Enter again sends it all the same',
    play: async ({ chat, picture }) => {
      await chat.type(PROMISE);
      await chat.press('Enter');
      await chat.heldWarning();
      await picture('04-promise');
      await sentStill(chat, 2);
      await until('the second Enter to send', async () => {
        await chat.press('Enter');
        return (await chat.sent()).length === 3;
      });
      return lastSent(chat, 3);
    },
  },
  {
    claim: 'A phrase of one’s own, added in the popup, is suggested at once',
    play: async ({ browser, chat, picture }) => {
      const popup = await openPopup(browser, chat.page);
      await addPhrase(popup, MY_PHRASE, '刺绣 定制');
      await picture('05-popup', popup);
      await popup.close();
      await chat.page.bringToFront();
      await chat.buyerWrites('刺绣定制款多久能好?');
      return until('the new phrase to be suggested', async () => {
        const shown = await chat.suggestions();
        return shown.find((text) => text.includes('手工定制'));
      });
    },
  },
  {
    claim: 'The options tell what is wrong with a sentence that has no bad word in it',
    play: async ({ browser, chat, picture }) => {
      const options = await browser.openExtensionPage('options.html#rules');
      await (await options.waitForSelector('.t-try textarea'))?.type(STING);
      // Until the judge of words is read, the rules alone hear half of it.
      const better = await until('a better wording of all of it', async () => {
        const said = await options.$$eval('.t-try__marked', (parts) => parts.at(1)?.textContent ?? '');
        return said !== '' && !said.includes(STING.slice(0, 4)) && said;
      });
      await picture('06-options', options);
      await options.close();
      await chat.page.bringToFront();
      return `${STING} → ${better}`;
    },
  },
  {
    claim: 'A promise that went out is noted with its time, and nothing of the words',
    play: async ({ chat, picture }) => {
      await chat.turnTo(buyer(1).name);
      await chat.type(ANSWER_BY);
      await chat.press('Enter');
      const noted = await until('the promise to be noted', async () => {
        const panel = await chat.panel();
        const shown = await panel.$$eval('.t-promise', (lines) => lines.map((one) => one.textContent));
        return shown.find((words) => words.includes('18:00')) ?? false;
      });
      await picture('08-promises');
      return oneLine(noted);
    },
  },
  {
    claim: 'It is as readable in the dark',
    play: async ({ chat, picture }) => {
      await chat.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await chat.turnTo(buyer(1).name);
      await suggestionsShown(chat);
      await chat.type(INSULT);
      await chat.press('Enter');
      await chat.heldWarning();
      await picture('07-dark');
      return join('.artifacts', 'tour', '07-dark.png');
    },
  },
];

function suggestionsShown(chat: ChatPage): Promise<readonly string[]> {
  return until('suggestions to be shown', async () => {
    const shown = await chat.suggestions();
    return shown.length > 0 && shown;
  });
}

/** The last message, once exactly `count` have gone out. */
async function lastSent(chat: ChatPage, count: number): Promise<string> {
  const sent = await until(`message ${count} to be sent`, async () => {
    const all = await chat.sent();
    // The page empties its composer a moment after it took the message; nobody types into that moment.
    return all.length === count && (await chat.draft()) === '' && all;
  });
  const last = sent.at(-1);
  return `已发给${last?.buyer ?? ''}:${last?.text ?? ''}`;
}

async function sentStill(chat: ChatPage, count: number): Promise<void> {
  const sent = await chat.sent();
  if (sent.length !== count) throw new Error(`sent: ${sent.at(-1)?.text ?? ''}`);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/gu, ' · ');
}
