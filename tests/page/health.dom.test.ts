import { describe, expect, test } from 'vitest';
import type { HealthOptions } from '../../lib/page/health';
import { readHealth } from '../../lib/page/health';
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
  settingsRead: () => true,
  panel: () => 'ready',
  reader: () => 'known',
  list: () => undefined,
  sendKey: () => undefined,
  contradicted: () => false,
};
const partOf = (name: string, more: Partial<HealthOptions>) =>
  readHealth({ ...WELL, ...more }).parts.find(({ part }) => part === name);

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
});
