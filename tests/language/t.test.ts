import { afterEach, describe, expect, test } from 'vitest';
import { t, useMessages } from '../../lib/language/t';
import { readMessages } from './read-messages';

afterEach(() => useMessages(undefined));

describe('t', () => {
  test('speaks the chosen language and fills the named slots', async () => {
    useMessages(await readMessages('zh_CN'));
    expect(t('panel.waiting', { n: 3 })).toBe('3 条建议');
    useMessages(await readMessages('zh_TW'));
    expect(t('panel.waiting', { n: 3 })).toBe('3 則建議');
  });

  test('leaves the slots of phrases alone: they are an example, not ours', async () => {
    useMessages(await readMessages('en'));
    expect(t('phrase.bodyHint')).toContain('{买家昵称}');
  });

  test('does not read a value again for slots', async () => {
    useMessages(await readMessages('zh_CN'));
    expect(t('panel.for', { buyer: '{n}' })).toBe('给 {n}');
  });

  test('shows the key where no text is at hand', () => {
    expect(t('action.save')).toBe('action.save');
  });
});
