import { beforeEach, expect, test, vi } from 'vitest';
import { createSiteChoice } from '../../lib/page/site-choice';

beforeEach(() => document.body.replaceChildren());

function show(className: string): void {
  const element = document.createElement('div');
  element.className = className;
  document.body.append(element);
}

test('a page is looked through once, however often its site is asked for', () => {
  const { site } = createSiteChoice(document);
  const look = vi.spyOn(document, 'querySelector');
  expect([site().id, site().id, site().id]).toEqual(['generic', 'generic', 'generic']);
  const once = look.mock.calls.length;
  site();
  expect(look.mock.calls.length).toBe(once);
  look.mockRestore();
});

test('a page that has grown into a known one is recognised once that is told', () => {
  const { site, forget } = createSiteChoice(document);
  expect(site().id).toBe('generic');
  show('ww_container');
  forget();
  expect(site().id).toBe('taobao');
});
