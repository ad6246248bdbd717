import { expect, test } from 'vitest';
import { brightnessOf } from '../../../lib/sites/generic/ink';

test.each([
  ['rgb(0, 0, 0)', 0],
  ['rgb(255, 255, 255)', 1],
  ['rgba(0, 0, 0, 0.4)', 0.6],
  ['oklch(0.7 0.02 250)', 0.7],
  ['lab(60 1 -2)', 0.6],
  ['color(srgb 1 1 1)', 1],
])('%s', (color, bright) => {
  expect(brightnessOf(color)).toBeCloseTo(bright, 2);
});
