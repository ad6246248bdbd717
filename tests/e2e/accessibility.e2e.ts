import axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openPopup } from './popup-page';
import { inBrowsers, type Stage } from './stories';
import { until } from './until';

/** Serious and critical violations of WCAG 2 A and AA, each as "rule: element". */
async function violations(frame: Frame | Page): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
    });
    return found
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
  });
}

async function openPages(stage: Stage): Promise<Readonly<Record<string, Frame | Page>>> {
  const chat = await stage.chat('workbench');
  await chat.turnTo(chat.buyers[0] ?? '');
  await chat.buyerWrites('请问什么时候发货?');
  await until('suggestions', async () => (await chat.suggestions()).length > 0);
  const options = await stage.browser().openExtensionPage('options.html');
  await until('the options to be drawn', async () => (await options.$('main')) !== null);
  return { panel: await chat.panel(), popup: await openPopup(stage.browser(), chat.page), options };
}

inBrowsers((stage) => {
  test('nothing serious stands in the way of assistive technology in panel, popup and options', async () => {
    const found: Record<string, readonly string[]> = {};
    for (const [name, page] of Object.entries(await openPages(stage))) found[name] = await violations(page);
    expect(found).toEqual({ panel: [], popup: [], options: [] });
  });

  test('nor in the warning over the page', async () => {
    const chat = await stage.chat('workbench');
    await chat.turnTo(chat.buyers[0] ?? '');
    await chat.type('你脑子有病吧');
    await chat.press('Enter');
    await chat.heldWarning();
    const found = await violations(chat.frame);
    // The demo's own markup is the real page's, faults and all; ours is what stands in a shadow root.
    expect(found.filter((violation) => /data-action|card|finding/u.test(violation))).toEqual([]);
  });
});
