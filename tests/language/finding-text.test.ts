import { afterEach, describe, expect, test } from 'vitest';
import { keyOf, messageOf, titleOf } from '../../lib/language/finding-text';
import { useMessages } from '../../lib/language/t';
import { ALL_DETECTORS } from '../../lib/privacy/all-detectors';
import { ALL_RULES } from '../../lib/rules/all-rules';
import { LOCALES, readMessages } from './read-messages';

afterEach(() => useMessages(undefined));

const NAMED = [
  ...ALL_RULES.map(({ meta }) => [meta.id, meta.title] as const),
  ...ALL_DETECTORS.map(({ kind, title }) => [kind, title] as const),
];

describe.each(LOCALES)('in %s', (locale) => {
  test.each(NAMED)('%s has a name', async (id) => {
    const messages = await readMessages(locale);
    expect(messages[keyOf(id).replaceAll('.', '_')]?.message ?? '').not.toBe('');
  });
});

test.each(NAMED)('the settings and the warning call %s by one name', async (id, title) => {
  useMessages(await readMessages('zh_CN'));
  expect(titleOf(id, '')).toBe(title);
});

const FINDING = { rule: 'arguing', message: '这句像在和买家争对错。' };

test.each<[(typeof LOCALES)[number], string]>([
  ['zh_CN', '这句像在和买家争对错。'],
  ['zh_TW', '這句像在和買家爭對錯。'],
  ['en', 'Argues with the buyer'],
])('a finding speaks the language of the interface: %s', async (locale, said) => {
  useMessages(await readMessages(locale));
  expect(messageOf(FINDING)).toBe(said);
});

test('a rule that a language does not name yet still speaks', async () => {
  useMessages(await readMessages('en'));
  expect(messageOf({ rule: 'brand-new', message: '新的规则。' })).toBe('新的规则。');
});

test('the names that a finding quotes are said in every language', async () => {
  useMessages(await readMessages('en'));
  const message = '这条是写给「晚风」的，现在的会话是「南山」。';
  expect(messageOf({ rule: 'wrong-window', message })).toMatch(/^[A-Z].* 「晚风」 「南山」$/u);
});
