import { expect, test } from 'vitest';
import { inBrowsers } from './stories';

/** Fonts that a page may call by any name: here one in which a letter is too small to be seen. */
const FAMILIES = ['-apple-system', 'BlinkMacSystemFont', 'PingFang SC', 'Segoe UI', 'Microsoft YaHei', 'system-ui'];
const FONTS = FAMILIES.map(
  (family) =>
    `@font-face { font-family: '${family}'; size-adjust: 1%; src: local('Noto Sans CJK SC'), local('DejaVu Sans') }`,
);
const SHEET = '*::before, *::after { content: ""; position: fixed; inset: 0; background: #fff }';

inBrowsers((stage) => {
  test('a page’s fonts and sheets leave the warning as it is', async () => {
    const chat = await stage.chat('workbench');
    await chat.type('爱买不买,别在这烦我');
    await chat.press('Enter');
    await chat.heldWarning();
    const look = () =>
      chat.frame.$eval('>>> [role="alertdialog"]', (card) => {
        const { host } = card.getRootNode() as ShadowRoot;
        const text = document.createRange();
        text.selectNodeContents(card.querySelector('.title') as Element);
        return {
          // A font of the browser's own may be chosen otherwise: what matters is that it can be read.
          wide: text.getBoundingClientRect().width > 80,
          sheets: ['::before', '::after'].map((part) => getComputedStyle(host, part).display),
        };
      });
    await chat.frame.evaluate(
      (css) => {
        const style = document.createElement('style');
        style.textContent = css;
        document.head.append(style);
      },
      [...FONTS, SHEET].join('\n'),
    );
    await chat.frame.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(await look()).toEqual({ wide: true, sheets: ['none', 'none'] });
  });
});
