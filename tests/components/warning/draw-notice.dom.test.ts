import { expect, test } from 'vitest';
import { drawNotice } from '../../../components/warning/draw-notice';

test('a page cannot make the words of a warning transparent by colours that are inherited', () => {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  const actions = {
    onFix: () => undefined,
    onPhrase: () => undefined,
    onEdit: () => undefined,
    onSendAnyway: () => undefined,
    onIgnore: () => undefined,
  };
  drawNotice(root, undefined, actions);
  const colours = (root.querySelector('style')?.textContent ?? '').match(/--t-[\w-]+:[^;]+;/gu) ?? [];
  expect(colours.length).toBeGreaterThan(20);
  expect(colours.filter((colour) => !colour.endsWith('!important;'))).toEqual([]);
});
