import { describe, expect, test } from 'vitest';
import type { Message } from '../../lib/chat/message';
import type { HealthOptions } from '../../lib/page/health';
import { readHealth } from '../../lib/page/health';
import type { PageView } from '../../lib/page/observe';
import { GENERIC_PAGE } from '../../lib/sites/generic-page';

const WELL: HealthOptions = {
  view: () => ({ site: GENERIC_PAGE, conversation: undefined, fault: undefined, arrival: 0 }),
  composer: () => document.createElement('textarea'),
  sendControls: () => [document.createElement('button')],
  early: true,
  enabled: () => true,
  isOrphaned: () => false,
  broken: false,
  words: () => 'ready',
  rules: () => 'ready',
  settingsRead: () => true,
  panel: () => 'ready',
  reader: () => 'known',
  list: () => undefined,
  sendKey: () => undefined,
  unchecked: () => 0,
  contradicted: () => false,
  lagging: () => false,
};
const partOf = (name: string, more: Partial<HealthOptions>) =>
  readHealth({ ...WELL, ...more }).parts.find(({ part }) => part === name);

describe('the health of the composer', () => {
  test('says that it may stand in a frame of others, and of whom', () => {
    const frame = document.createElement('iframe');
    frame.getBoundingClientRect = () => new DOMRect(0, 0, 900, 700);
    frame.setAttribute('src', 'https://chat.example.net/im');
    Object.defineProperty(frame, 'contentDocument', { value: null });
    document.body.append(frame);
    const { parts, outside } = readHealth({ ...WELL, composer: () => undefined });
    frame.remove();
    expect(parts).toContainEqual({ part: 'composer', state: 'red', reason: 'page.composerOutside' });
    expect(outside).toEqual(['https://chat.example.net']);
  });

  test('is red where there is none', () => {
    const told = { part: 'composer', state: 'red', reason: 'page.composerMissing' };
    expect(partOf('composer', { composer: () => undefined })).toEqual(told);
  });
});

describe('the health of the panel', () => {
  test.each(['ready', 'loading', 'absent'] as const)('is well while it is %s', (condition) => {
    expect(partOf('panel', { panel: () => condition })).toEqual({ part: 'panel', state: 'green' });
  });

  test.each([
    ['removed', 'page.panelRemoved'],
    ['silent', 'page.panelSilent'],
  ] as const)('says so when it is %s, and the settings stay well', (condition, reason) => {
    expect(partOf('panel', { panel: () => condition })).toEqual({ part: 'panel', state: 'amber', reason });
    expect(partOf('settings', { panel: () => condition })).toEqual({ part: 'settings', state: 'green' });
  });
});

describe('the health of the judge of words', () => {
  test.each([
    ['loading', { part: 'words', state: 'amber', reason: 'page.wordsLoading' }],
    ['missing', { part: 'words', state: 'amber', reason: 'page.wordsMissing' }],
    ['ready', { part: 'words', state: 'green' }],
  ] as const)('says why the rules judge alone while it is %s', (state, told) => {
    expect(partOf('words', { words: () => state })).toEqual(told);
  });

  test('is red where not even the rules could be loaded', () => {
    const told = { part: 'words', state: 'red', reason: 'page.rulesMissing' };
    expect(partOf('words', { rules: () => 'missing' })).toEqual(told);
  });
});

const talk = (messages: readonly Message[]): PageView => ({
  site: GENERIC_PAGE,
  conversation: { site: 'sample', buyer: { key: 'b', name: '小满' }, messages },
  fault: undefined,
  arrival: 0,
});
const ROWS: readonly Message[] = [{ from: 'buyer', text: '在吗' }];
const view = () => talk(ROWS);

describe('the health of what is read', () => {
  test.each([
    ['disconnected', 'page.disconnected'],
    ['logged-out', 'page.loggedOut'],
    ['captcha', 'page.captcha'],
    ['replaced', 'page.replaced'],
    ['no-access', 'page.noAccess'],
    ['unreadable', 'page.unreadable'],
  ] as const)('is missing while the page is %s, whatever was read before', (fault, reason) => {
    expect(partOf('rows', { view: () => ({ ...talk(ROWS), fault }) })).toEqual({ part: 'rows', state: 'red', reason });
  });

  test('is partial while only a part of the page can be read', () => {
    const told = { part: 'rows', state: 'amber', reason: 'page.partial' };
    expect(partOf('rows', { view: () => ({ ...talk(ROWS), fault: 'partial' }) })).toEqual(told);
  });

  test('is never well without a single row', () => {
    expect(partOf('rows', { view: () => talk([]) })).toEqual({
      part: 'rows',
      state: 'amber',
      reason: 'page.rowsMissing',
    });
  });

  test('is missing where badges promise what the rows do not show', () => {
    const told = { part: 'rows', state: 'red', reason: 'page.rowsContradicted' };
    expect(partOf('rows', { view: () => talk(ROWS), contradicted: () => true })).toEqual(told);
  });

  test('is doubtful where the badge of the open buyer has grown and the rows have not', () => {
    const told = { part: 'rows', state: 'amber', reason: 'page.rowsLagging' };
    expect(partOf('rows', { view: () => talk(ROWS), lagging: () => true })).toEqual(told);
  });

  test.each([
    ['known', { part: 'reader', state: 'green' }],
    ['wangwang', { part: 'reader', state: 'green', reason: 'page.readAsWangwang' }],
    ['detected', { part: 'reader', state: 'amber', reason: 'page.readByDetection' }],
  ] as const)('says that its reader is %s', (reader, told) => {
    expect(partOf('reader', { reader: () => reader })).toEqual(told);
  });

  test('says that little is known of the site', () => {
    const site = { ...GENERIC_PAGE, experimental: true };
    expect(partOf('reader', { view: () => ({ ...talk(ROWS), site }) })).toEqual({
      part: 'reader',
      state: 'amber',
      reason: 'page.readOnTrial',
    });
  });

  test('misses the list of conversations only where the site has one', () => {
    expect(partOf('list', { view })).toBeUndefined();
    expect(partOf('list', { view, list: () => [] })).toMatchObject({ state: 'amber', reason: 'page.listMissing' });
    expect(partOf('list', { view, list: () => [{ name: '小满', unread: 0, open: true }] })).toMatchObject({
      state: 'green',
    });
  });
});
