import { beforeEach, expect, test } from 'vitest';
import { isOnDark, lightnessOf } from '../../lib/page/page-darkness';

const box = document.createElement('textarea');

beforeEach(() => {
  document.body.removeAttribute('style');
  box.removeAttribute('style');
  document.body.replaceChildren(box);
});

test.each([
  'rgb(20, 22, 25)',
  'color(srgb 0.1 0.1 0.12)',
  'oklch(0.21 0.006 285.9)',
  'oklch(21% 0.006 285.9)',
  'oklab(0.3 0.01 -0.01)',
  'lab(12 1 -2)',
])('%s is dark', (color) => {
  expect(lightnessOf(color)).toBeLessThan(0.5);
});

test.each([
  'rgb(250, 250, 250)',
  'color(display-p3 0.9 0.95 1)',
  'oklch(0.98 0 none)',
  'lab(96 0 0)',
  'rgba(250, 250, 250, 0.9)',
])('%s is light', (color) => {
  expect(lightnessOf(color)).toBeGreaterThan(0.5);
});

test.each(['rgba(0, 0, 0, 0)', 'oklch(0.1 0 0 / 0.2)', ''])('«%s» lets the ground through', (color) => {
  expect(lightnessOf(color)).toBeUndefined();
});

test('what lets the ground through is none', () => {
  document.body.style.setProperty('background-color', 'rgb(255, 255, 255)');
  box.style.setProperty('background-color', 'rgba(0, 0, 0, 0.2)');
  expect(isOnDark(box)).toBe(false);
});

test('on a gradient, and where nothing is coloured at all, the colour of what is written tells', () => {
  box.style.setProperty('color', 'rgb(230, 230, 230)');
  expect(isOnDark(box)).toBe(true);
  document.body.style.setProperty('background-color', 'rgb(255, 255, 255)');
  expect(isOnDark(box)).toBe(false);
  box.style.setProperty('background-image', 'linear-gradient(#111, #222)');
  expect(isOnDark(box)).toBe(true);
});
