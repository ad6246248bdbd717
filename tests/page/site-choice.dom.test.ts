import { beforeEach, expect, test, vi } from 'vitest';
import { createSiteChoice } from '../../lib/page/site-choice';
import type { Site } from '../../lib/sites/site';

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

test('where there is no composer it is not looked for with each key, until the page changes or time has passed', () => {
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  const { site, composerOf, forget } = createSiteChoice(document);
  const find = vi.fn<Site['findComposer']>(() => {
    clock += 20;
    return undefined;
  });
  const bare = { ...site(), findComposer: find };
  composerOf(bare);
  composerOf(bare);
  expect(find).toHaveBeenCalledTimes(1);
  forget();
  composerOf(bare);
  expect(find).toHaveBeenCalledTimes(2);
  clock += 200;
  composerOf(bare);
  expect(find).toHaveBeenCalledTimes(3);
  vi.restoreAllMocks();
});

test('a composer is asked for anew each time', () => {
  const { site, composerOf, lastComposer } = createSiteChoice(document);
  const first = document.createElement('textarea');
  const second = document.createElement('textarea');
  expect(composerOf({ ...site(), findComposer: () => first })).toBe(first);
  expect(composerOf({ ...site(), findComposer: () => second })).toBe(second);
  expect(lastComposer()).toBe(second);
});
