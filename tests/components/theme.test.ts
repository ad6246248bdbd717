import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('components/theme.css', 'utf8');

/** Colours of the blocks whose selector or condition contains `of`, by token. */
function palette(of: string): Readonly<Record<string, string>> {
  const from = css.indexOf('{', css.indexOf(of));
  const block = css.slice(from, css.indexOf('--t-focus', from) + 40);
  return Object.fromEntries(
    [...block.matchAll(/--t-(\w[\w-]*): (#[0-9a-f]{6})/gu)].map((match) => [match[1], match[2]]),
  );
}

const PALETTES = {
  light: palette(':root,\n:host {'),
  dark: palette('@media (prefers-color-scheme: dark)'),
} as const;

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const TEXTS = ['text', 'muted', 'accent', 'ok', 'hint', 'warn', 'block'];
const GROUNDS = ['bg', 'surface', 'hover', 'accent-soft'];

describe.each(['light', 'dark'] as const)('the %s palette', (name) => {
  const colours = PALETTES[name];

  test.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)))(
    'reads %s on %s (WCAG AA, 4.5)',
    (text, ground) => {
      expect(contrast(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each([
    ['accent-text', 'accent', 4.5],
    ['text', 'mark', 4.5],
    ['edge', 'surface', 3],
    ['edge', 'bg', 3],
    ['focus', 'surface', 3],
    ['focus', 'bg', 3],
  ] as const)('tells %s from %s (at least %d)', (one, other, least) => {
    expect(contrast(colours[one] ?? '', colours[other] ?? '')).toBeGreaterThanOrEqual(least);
  });

  test('is the same when it is asked for by name', () => {
    expect(palette(`:root[data-theme='${name}']`)).toEqual(colours);
  });
});
