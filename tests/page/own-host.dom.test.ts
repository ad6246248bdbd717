import { afterEach, expect, test } from 'vitest';
import { createOwnHost, isIntact, randomName } from '../../lib/page/own-host';

const root = document.documentElement;
afterEach(() => {
  Reflect.deleteProperty(root, 'currentCSSZoom');
});

test('a page that zooms its root does not zoom ours', () => {
  Object.defineProperty(root, 'currentCSSZoom', { value: 2, configurable: true });
  const { element, style } = createOwnHost(document, randomName());
  style({ left: '10px' });
  expect(element.getAttribute('style')).toMatch(/zoom: 0\.5 ?!important/u);
  expect(isIntact(element)).toBe(true);
});

test('what a page changes of its style is noticed', () => {
  const { element } = createOwnHost(document, randomName());
  element.style.setProperty('opacity', '0');
  expect(isIntact(element)).toBe(false);
});
