import { describe, expect, test } from 'vitest';
import { inBrowsers } from './stories';

// As released: shadow roots are closed, so the test sees what the page sees.
inBrowsers(
  (stage) => {
    describe.each(stage.pages)('on %s', (page) => {
      test('the page can read neither the panel nor the keys typed in it', async () => {
        const chat = await stage.chat(page);
        await chat.turnTo(chat.buyers[0] ?? '');
        await chat.frame.evaluate(() => {
          const heard: string[] = [];
          Object.assign(window, { heard });
          for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input']) {
            const note = (event: Event): void => {
              heard.push(`${event.type}:${(event as KeyboardEvent).key ?? (event as InputEvent).data ?? ''}`);
            };
            window.addEventListener(type, note, true);
          }
        });
        await chat.focusComposer();
        await chat.press('Alt+Q');
        const panel = await chat.panel();
        await panel.waitForSelector('[role="combobox"]:focus');
        const before = await chat.frame.evaluate(() => (window as unknown as { heard: string[] }).heard.length);
        await chat.page.keyboard.type('zqxj');
        await expect
          .poll(() => panel.$eval('[role="combobox"]', (box) => (box as HTMLInputElement).value))
          .toBe('zqxj');

        const seen = await chat.frame.evaluate(() => ({
          heard: (window as unknown as { heard: string[] }).heard,
          roots: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot !== null).length,
          found: (window as unknown as { find: (text: string) => boolean }).find('zqxj'),
          frames: document.querySelectorAll('iframe[src*="extension"]').length,
        }));
        expect(seen.heard.slice(before).filter((key) => /[zqxj]$/u.test(key))).toEqual([]);
        expect(seen).toMatchObject({ roots: 0, found: false, frames: 0 });
      });

      test('the warning is in no root that the page can open', async () => {
        const chat = await stage.chat(page);
        await chat.turnTo(chat.buyers[0] ?? '');
        await chat.type('你脑子有病吧');
        await chat.press('Enter');
        await expect.poll(() => chat.frame.evaluate(() => document.querySelectorAll(':popover-open').length)).toBe(1);
        const open = await chat.frame.evaluate(
          () => [...document.querySelectorAll('*')].filter((element) => element.shadowRoot !== null).length,
        );
        expect(open).toBe(0);
        expect(await chat.sent()).toEqual([]);
      });
    });
  },
  { mode: 'demo' },
);
