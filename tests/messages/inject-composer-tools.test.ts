import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askForComposerTools } from '../../lib/messages/inject-composer-tools';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

test('a page under which the extension was updated is told that nobody can be asked', () => {
  fakeBrowser.runtime.connect = () => {
    throw new Error('Extension context invalidated.');
  };
  expect(askForComposerTools()).toBe(false);
});

test('else the background is asked, by a port of that name', () => {
  const asked: unknown[] = [];
  fakeBrowser.runtime.connect = (...ports: unknown[]) => {
    asked.push(...ports);
    return {} as never;
  };
  expect(askForComposerTools()).toBe(true);
  expect(asked).toEqual([{ name: 'composer-tools' }]);
});
