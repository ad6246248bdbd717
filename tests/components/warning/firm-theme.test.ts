import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { firmTheme } from '../../../components/warning/firm-theme';

test('a page cannot make the words of a warning transparent by colours that are inherited', () => {
  const colours = firmTheme(readFileSync('components/theme.css', 'utf8')).match(/--t-[\w-]+:[^;]+;/gu) ?? [];
  expect(colours.length).toBeGreaterThan(20);
  expect(colours.filter((colour) => !colour.endsWith(' !important;'))).toEqual([]);
});
