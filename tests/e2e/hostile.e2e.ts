import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { APPROVE } from '../guard/attacks/approve';
import { attackSource, COVER } from '../guard/attacks/cover';
import { DISARM } from '../guard/attacks/disarm';
import { LEARN } from '../guard/attacks/learn';
import type { SenderName } from '../guard/page/senders';
import { PAGE_READY, serveGuardPage } from '../guard/serve-page';
import type { PageServer } from '../workbench/serve';
import type { TestBrowser } from './browser';
import { inBrowsers } from './stories';
import { untilJudged } from './chat-page';
import { until } from './until';

/** Asked about once; and never sent. */
const ASKED = '爱买不买,别在这烦我';
const INSULT = '你脑子有病吧,说了几遍了都听不懂';
/** Milliseconds after which a warning in view may be confirmed, and a little. */
const CONFIRMABLE = 650;

let server: PageServer;
beforeAll(async () => {
  server = await serveGuardPage();
});
afterAll(() => server.close());

// As released: shadow roots are closed.
inBrowsers(
  (stage) => {
    test('the agent’s own second Enter sends what was asked about', async () => {
      const page = await openPage(stage.browser());
      await hold(page, ASKED);
      await pause(CONFIRMABLE);
      await page.keyboard.press('Enter');
      expect(await sentBy(page, 1)).toEqual([ASKED]);
    });

    test(`a page that approves in the agent’s name in ${Object.keys(APPROVE).length} ways sends nothing`, async () => {
      const page = await openPage(stage.browser());
      await hold(page, ASKED);
      await pause(CONFIRMABLE);
      for (const [name, attack] of Object.entries(APPROVE)) {
        await page.evaluate(attack);
        expect({ name, sent: await sentBy(page) }).toEqual({ name, sent: [] });
      }
    });

    test(`a page that disarms the guard in ${Object.keys(DISARM).length} ways sends nothing`, async () => {
      const page = await openPage(stage.browser());
      for (const [name, attack] of Object.entries(DISARM)) {
        await write(page, INSULT);
        await page.evaluate(`window.undoAttack = ${attack}`);
        await page.keyboard.press('Enter');
        await page.evaluate('window.undoAttack()');
        expect({ name, sent: await sentBy(page) }).toEqual({ name, sent: [] });
      }
      expect(await page.evaluate(() => 'stolenRoot' in window)).toBe(false);
    });

    test(`a page that hides the warning in ${Object.keys(COVER).length} ways cannot have it confirmed`, async () => {
      const page = await openPage(stage.browser());
      for (const [name, body] of Object.entries(COVER)) {
        await hold(page, ASKED);
        await page.evaluate(attackSource(body));
        await pause(CONFIRMABLE);
        await page.keyboard.press('Enter');
        await page.evaluate('window.undoAttack()');
        expect({ name, sent: await sentBy(page) }).toEqual({ name, sent: [] });
      }
    });

    test('a warning that comes again comes over what the page has laid over the last one', async () => {
      const page = await openPage(stage.browser());
      await hold(page, ASKED);
      await page.evaluate(attackSource(COVER['lays a popover over it that lets presses through'] ?? ''));
      await page.evaluate(() => document.querySelector<HTMLElement>('.reply-input')?.focus());
      await page.keyboard.press('Enter');
      expect(await sentBy(page)).toEqual([]);
      const onTop = await page.evaluate(() => {
        const [cover, warning] = [...document.querySelectorAll<HTMLElement>(':popover-open')];
        if (cover === undefined || warning === undefined) return undefined;
        cover.style.pointerEvents = 'auto';
        const { left, top } = warning.getBoundingClientRect();
        return document.elementFromPoint(left + 20, top + 20)?.tagName;
      });
      expect(onTop).toMatch(/^X-/u);
    });

    test(`a page learns nothing in ${Object.keys(LEARN).length} ways`, async () => {
      const page = await openPage(stage.browser());
      await hold(page, ASKED);
      for (const [name, probe] of Object.entries(LEARN)) {
        expect({ name, learnt: await page.evaluate(probe) }).toEqual({ name });
      }
    });

    test('what was approved is not for another text, buyer or composer', async () => {
      const page = await openPage(stage.browser());
      for (const change of ['switch', 'remount'] as const) {
        await hold(page, ASKED);
        await pause(CONFIRMABLE);
        await page.evaluate((fault) => window.guardPage?.fault(fault), change);
        await page.keyboard.press('Enter');
        expect({ change, sent: await sentBy(page) }).toEqual({ change, sent: [] });
      }
      await hold(page, ASKED);
      await pause(CONFIRMABLE);
      await write(page, INSULT);
      await page.keyboard.press('Enter');
      expect(await sentBy(page)).toEqual([]);
    });

    test('what the page sends by itself is counted, what the agent sends is not', async () => {
      const page = await openPage(stage.browser());
      const panelSays = async () => {
        const texts = await Promise.all(
          page.frames().map((frame) => frame.evaluate(() => document.body.innerText).catch(() => '')),
        );
        return texts.join('').replaceAll(/\s/gu, '');
      };
      await until('the panel to be there', async () => (await panelSays()).includes('林小满'));
      // What appears just after a conversation was opened may be its history.
      await pause(3_200);
      await write(page, '您好,在的');
      await page.keyboard.press('Enter');
      expect(await sentBy(page, 1)).toEqual(['您好,在的']);
      await page.evaluate(() => window.guardPage?.robot('亲,欢迎光临,本店全场包邮哦'));
      await until('the message to be counted', async () => /未经检查发出1条|1sentunchecked/u.test(await panelSays()));
    });

    test('a composer in a frame is guarded where the page around it sends, and what was asked about goes by that control', async () => {
      const page = await openPage(stage.browser(), 'click beside the composer’s frame');
      const pressSend = async (text: string) => {
        const points = await page.evaluate((draft) => window.guardPage?.draft(draft, 'composer'), text);
        if (points !== undefined) await page.mouse.click(...points.control);
      };
      await pressSend(INSULT);
      expect(await sentBy(page)).toEqual([]);
      await pressSend('您好,在的');
      expect(await sentBy(page, 1)).toEqual(['您好,在的']);
      await pressSend(ASKED);
      await pause(CONFIRMABLE);
      expect(await sentBy(page)).toEqual([]);
      await page.keyboard.press('Enter');
      expect(await sentBy(page, 1)).toEqual([ASKED]);
    });

    test('a held message does not leave because our warning took the keyboard, and goes once it was confirmed', async () => {
      for (const type of ['change', 'blur']) {
        const page = await openPage(stage.browser(), 'click');
        await page.evaluate((heard) => {
          const box = document.querySelector<HTMLTextAreaElement>('.reply-input');
          const leave = () => {
            if (box !== null && box.value !== '') window.guardPage?.robot(box.value);
          };
          box?.addEventListener(heard, leave);
          box?.focus();
        }, type);
        await page.keyboard.type(INSULT);
        await page.keyboard.press('Enter');
        await untilHeld(page);
        await page.keyboard.press('Escape');
        await page.evaluate(() => document.querySelector<HTMLElement>('.reply-input')?.blur());
        expect({ type, sent: await sentBy(page) }).toEqual({ type, sent: [] });
        await write(page, '');
        await page.keyboard.type(ASKED);
        await page.keyboard.press('Enter');
        await untilHeld(page);
        await pause(CONFIRMABLE);
        expect({ type, sent: await sentBy(page) }).toEqual({ type, sent: [] });
        await page.keyboard.press('Enter');
        expect({ type, sent: await sentBy(page, 1) }).toEqual({ type, sent: [ASKED] });
      }
    });

    test('a frame that is written in as a whole is guarded, by its keys and by the control beside it', async () => {
      const page = await openPage(stage.browser(), 'click');
      await page.evaluate(designPage);
      const frame = await page.waitForFrame(
        (candidate) =>
          candidate.parentFrame() === page.mainFrame() &&
          candidate.evaluate(() => document.designMode === 'on').catch(() => false),
      );
      const isTold = () => frame.evaluate(() => document.querySelector(':popover-open') !== null);
      const type = async (text: string) => {
        await frame.evaluate(() => {
          document.body.replaceChildren();
          document.body.dispatchEvent(new InputEvent('input', { bubbles: true }));
        });
        await until('the last warning to go', async () => !(await isTold()));
        await page.mouse.click(...IN_FRAME);
        await page.keyboard.type(text);
      };
      const went = () => page.evaluate(() => (window as { went?: string[] }).went ?? []);
      await type(INSULT);
      await page.keyboard.press('Enter');
      await until('the draft to be held', isTold);
      // Who types on does so in the draft.
      await page.keyboard.type('ab');
      expect(await frame.evaluate(() => document.body.textContent)).toBe(`${INSULT}ab`);
      await page.mouse.click(...ON_CONTROL);
      expect(await went()).toEqual([]);
      await type('您好,在的');
      await page.keyboard.press('Enter');
      await until('the message to be sent', async () => (await went()).length > 0);
      await type('好的,马上为您查');
      await page.mouse.click(...ON_CONTROL);
      await until('the message to be sent', async () => (await went()).length > 1);
      expect(await went()).toEqual(['您好,在的', '好的,马上为您查']);
    });

    test('where a page takes real presses only, the agent’s own next one sends what was confirmed', async () => {
      const page = await openPage(stage.browser());
      await page.evaluate(() => {
        document.addEventListener(
          'keydown',
          (event) => {
            if (!event.isTrusted) event.stopImmediatePropagation();
          },
          { capture: true },
        );
      });
      await hold(page, ASKED);
      await until('the draft to be confirmed', async () => {
        await page.keyboard.press('Enter');
        return page.evaluate(() => document.querySelector(':popover-open') === null);
      });
      expect(await sentBy(page)).toEqual([]);
      await page.keyboard.press('Enter');
      expect(await sentBy(page, 1)).toEqual([ASKED]);
    });

    test('a chat in a frame of another origin is guarded and has its panel there', async () => {
      const page = await stage.browser().puppeteer.newPage();
      onTestFinished(() => page.close());
      await page.goto(`${server.origin}/index.html`);
      const address = `${server.origin.replace('127.0.0.1', 'localhost')}/index.html`;
      await page.evaluate((src) => {
        const frame = document.createElement('iframe');
        frame.src = src;
        document.body.replaceChildren(frame);
      }, address);
      const chat = await page.waitForFrame((frame) => frame.url() === address);
      await chat.waitForFunction(PAGE_READY);
      await chat.evaluate(async () => window.guardPage?.mount('keydown'));
      await untilJudged(page);
      for (const text of [INSULT, '您好,在的']) {
        await chat.evaluate((draft) => void window.guardPage?.draft(draft, 'composer'), text);
        await page.keyboard.press('Enter');
      }
      expect(await chat.evaluate(async () => window.guardPage?.sent(1))).toEqual(['您好,在的']);
    });

    test('a key that is kept down confirms nothing, however long the warning has been in view', async () => {
      const page = await openPage(stage.browser());
      await write(page, ASKED);
      await page.keyboard.down('Enter');
      await untilHeld(page);
      await pause(CONFIRMABLE);
      for (let time = 0; time < 20; time += 1) await page.keyboard.down('Enter');
      await page.keyboard.up('Enter');
      expect(await sentBy(page)).toEqual([]);
    });
  },
  { mode: 'demo' },
);

async function openPage({ puppeteer }: TestBrowser, sender: SenderName = 'keydown'): Promise<Page> {
  const page = await puppeteer.newPage();
  onTestFinished(() => page.close());
  await page.goto(`${server.origin}/index.html`);
  await page.waitForFunction(PAGE_READY);
  await page.evaluate(async (name) => window.guardPage?.mount(name), sender);
  await untilJudged(page);
  await page.evaluate(() => {
    const attacked = window as { heardMessages?: string[]; lastReal?: Event };
    attacked.heardMessages = [];
    window.addEventListener('message', ({ data }) => attacked.heardMessages?.push(JSON.stringify(data)));
    document.addEventListener('keyup', (event) => {
      if (event.isTrusted) attacked.lastReal = event;
    });
  });
  return page;
}

/** Where a person writes and presses on that page, CSS pixels. */
const IN_FRAME = [300, 660] as const;
const ON_CONTROL = [650, 770] as const;

/** Runs in the page: makes of it a chat whose composer is a frame in design mode, as editors of old have it. */
function designPage(): void {
  const chat = document.createElement('div');
  const make = (name: string, style: string, text = '') => {
    const element = chat.appendChild(document.createElement(name));
    element.style.cssText = `position:fixed;left:0;width:700px;${style}`;
    element.textContent = text;
    return element;
  };
  make('header', 'top:0;height:40px', '林小满');
  const list = make('div', 'top:40px;height:520px;overflow:auto');
  list.className = 'msg-list';
  for (const [side, text] of [
    ['buyer', '在吗,想问一下'],
    ['self', '您好,在的'],
    ['buyer', '这款还有货吗'],
  ] as const) {
    const row = document.createElement('div');
    row.className = `msg-item ${side}`;
    row.textContent = text;
    list.append(row);
  }
  const frame = make('iframe', 'top:580px;height:160px;border:0') as HTMLIFrameElement;
  const control = make('button', 'top:750px;height:40px;left:600px;width:100px', '发送');
  document.body.replaceChildren(chat);
  const inner = frame.contentDocument;
  if (inner === null) return;
  inner.designMode = 'on';
  const out: string[] = [];
  (window as { went?: string[] }).went = out;
  const send = () => {
    const text = inner.body.textContent.trim();
    if (text !== '') out.push(text);
    inner.body.replaceChildren();
  };
  inner.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    send();
  });
  control.addEventListener('click', send);
}

async function write(page: Page, text: string): Promise<void> {
  await page.evaluate((draft) => void window.guardPage?.draft(draft, 'composer'), text);
}

/** Presses Enter on a draft and waits until it is held. */
async function hold(page: Page, text: string): Promise<void> {
  await write(page, '');
  await until('the last warning to go', () => page.evaluate(() => document.querySelector(':popover-open') === null));
  await write(page, text);
  await page.keyboard.press('Enter');
  await untilHeld(page);
}

async function untilHeld(page: Page): Promise<void> {
  await until('the draft to be held', () => page.evaluate(() => document.querySelector(':popover-open') !== null));
}

async function sentBy(page: Page, least = 0): Promise<readonly string[]> {
  return page.evaluate(async (count) => (await window.guardPage?.sent(count)) ?? [], least);
}
