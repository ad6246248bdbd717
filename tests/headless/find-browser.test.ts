import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../lib/headless/find-browser';

const having = (...paths: readonly string[]) => {
  return (path: string): boolean => paths.includes(path);
};

describe('finding a browser', () => {
  test('the variable wins over everything installed', () => {
    const environment = { CHROMIUM_PATH: '/opt/mine', PATH: '/usr/bin' };
    const found = findBrowser('chromium', environment, having('/opt/mine', join('/usr/bin', 'chromium')));
    expect(found).toEqual({ ok: true, path: '/opt/mine' });
  });

  test('a variable that names nothing is an error, not a reason to take another browser', () => {
    const found = findBrowser('firefox', { FIREFOX_PATH: '/opt/gone', PATH: '/usr/bin' }, having('/usr/bin/firefox'));
    expect(found).toEqual({ ok: false, reason: 'FIREFOX_PATH names /opt/gone, but there is no such file.' });
  });

  test.each([
    ['chromium', 'google-chrome'],
    ['firefox', 'firefox-esr'],
  ] as const)('%s is found on the PATH as %s', (name, command) => {
    const path = join('/usr/bin', command);
    expect(findBrowser(name, { PATH: '/usr/bin' }, having(path))).toEqual({ ok: true, path });
  });

  test.each(['chromium', 'firefox'] as const)('without %s, the reason says what to install or set', (name) => {
    const found = findBrowser(name, { PATH: '/usr/bin' }, having());
    expect(found.ok ? '' : found.reason).toMatch(/apt-get install .+ or set [A-Z]+_PATH/u);
  });
});
