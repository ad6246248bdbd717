import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderCatalogue } from '../../lib/headless/render-catalogue';

test('the catalogue in the documentation is that of the rules as they stand', () => {
  const written = readFileSync('lib/rules/CATALOGUE.md', 'utf8');
  expect(written === renderCatalogue(), 'Run `npm run catalogue` and commit lib/rules/CATALOGUE.md').toBe(true);
});
