import { afterEach, describe, expect, test } from 'vitest';
import { adviceOf, messageOf, reasonOf, titleOf } from '../../lib/language/finding-text';
import { useMessages } from '../../lib/language/t';
import { ALL_DETECTORS } from '../../lib/privacy/all-detectors';
import { toFinding } from '../../lib/privacy/owner/to-finding';
import { reviewDraft } from '../../lib/review/review-draft';
import { examplesOf } from '../../lib/rules/all-examples';
import { ALL_RULES } from '../../lib/rules/all-rules';
import { EVERY_RULE } from '../../lib/headless/every-rule';
import { LOCALES, readMessages } from './read-messages';

const TEXTS = {
  zh_CN: await readMessages('zh_CN'),
  zh_TW: await readMessages('zh_TW'),
  en: await readMessages('en'),
};
afterEach(() => useMessages(undefined));

const NAMED = [
  ...ALL_RULES.map(({ meta }) => [meta.id, meta.title] as const),
  ...ALL_DETECTORS.map(({ kind, title }) => [kind, title] as const),
];
const ADVISED = ALL_RULES.map(({ meta }) => [meta.id, meta.message, meta.advice] as const);
/** What an English sentence may say in Chinese: the words to be written, and names that are quoted. */
const CITED = /「[^」]*」|麻烦您|您好|您|你|某女士|某先生/gu;
const isEnglish = (text: string) => /^[A-Z]/u.test(text) && !/\p{Script=Han}/u.test(text.replaceAll(CITED, ''));

describe.each(LOCALES)('in %s', (locale) => {
  test.each(NAMED)('%s has a name and a sentence', (id) => {
    useMessages(TEXTS[locale]);
    expect(titleOf(id, 'nameless')).not.toBe('nameless');
    expect(messageOf({ rule: id, message: '……' })).toMatch(locale === 'zh_CN' ? /^……$/u : /[。.]$/u);
  });
});

test.each([
  ['zh_CN', '身份证号是敏感个人信息'],
  ['zh_TW', '身份證號是敏感個人信息'],
  ['en', 'An ID card number is sensitive personal data and has no place in a chat.'],
] as const)('the settings give the grounds of a rule in %s', (locale, reason) => {
  useMessages(TEXTS[locale]);
  expect(reasonOf('id-card', '身份证号是敏感个人信息')).toBe(reason);
});

test.each(NAMED)('%s has a name, a sentence and an advice in English', (id) => {
  useMessages(TEXTS.en);
  const advice = adviceOf({ rule: id, advice: '……' });
  const texts = [titleOf(id, ''), messageOf({ rule: id, message: '……' }), ...(advice === '……' ? [] : [advice])];
  expect(texts.filter((text) => !isEnglish(text))).toEqual([]);
});

test.each(ADVISED)('%s gives its advice in English and keeps the sample', (id, _, advice) => {
  useMessages(TEXTS.en);
  const [, sample] = advice.split('：');
  const said = adviceOf({ rule: id, advice });
  expect(isEnglish(said.replace(sample ?? '', ''))).toBe(true);
  expect(said).toContain(sample ?? '');
});

test.each(ALL_RULES.map(({ meta }) => [meta.id, meta.why] as const))('%s gives its grounds in English', (id, why) => {
  expect(TEXTS.zh_CN[`why_${id.replaceAll('-', '_')}`]?.message).toBe(why);
  useMessages(TEXTS.en);
  expect(isEnglish(reasonOf(id, why))).toBe(true);
  expect(reasonOf(id, why)).not.toBe(messageOf({ rule: id, message: '……' }));
});

test.each(ADVISED)('the texts kept for translators say what %s says', (id, message, advice) => {
  const texts = TEXTS.zh_CN;
  const [name, [does]] = [id.replaceAll('-', '_'), advice.split('：')];
  expect([texts[`told_${name}`]?.message, texts[`advice_${name}`]?.message]).toEqual([message, does]);
});

test.each(ALL_RULES.map(({ meta }) => meta.id))('whatever %s finds in its examples is told in English', (id) => {
  useMessages(TEXTS.en);
  const { trips, messages = [] } = examplesOf(id);
  const told = trips.flatMap((draft) => reviewDraft(draft, { messages }, EVERY_RULE).findings.map(messageOf));
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((text) => !isEnglish(text))).toEqual([]);
});

test.each(['own', 'echoed', 'foreign', 'stranger', 'agent', 'gift', 'unknown'] as const)(
  'data is told in English whose it is: %s',
  (owner) => {
    useMessages(TEXTS.en);
    const draft = { text: '13800000000', isTraditional: false, masking: 'default' as const };
    const candidate = { start: 0, end: 11, value: '13800000000', confidence: 'certain' } as const;
    const told = ALL_DETECTORS.flatMap((detector) => toFinding(draft, detector, candidate, owner)).map(messageOf);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((text) => !isEnglish(text))).toEqual([]);
  },
);

test.each(NAMED)('the settings and the warning call %s by one name', (id, title) => {
  useMessages(TEXTS.zh_CN);
  expect(titleOf(id, '')).toBe(title);
});

const FINDING = { rule: 'arguing', message: '这句像在和买家争对错。' };

test.each<[(typeof LOCALES)[number], string]>([
  ['zh_CN', '这句像在和买家争对错。'],
  ['zh_TW', '這句像在和買家爭對錯。'],
  ['en', 'This argues with the buyer about who is right.'],
])('a finding speaks the language of the interface: %s', (locale, said) => {
  useMessages(TEXTS[locale]);
  expect(messageOf(FINDING)).toBe(said);
});

test('a rule that a language does not name yet still speaks', () => {
  useMessages(TEXTS.en);
  expect(messageOf({ rule: 'brand-new', message: '新的规则。' })).toBe('新的规则。');
});

test('the sentence of a certain case is told, with whose data it is', () => {
  const message = '这是另一位买家的手机号，不能发给现在这位顾客。';
  useMessages(TEXTS.en);
  expect(messageOf({ rule: 'mobile', message })).toBe(
    'This belongs to another buyer (Mobile number). Do not send it to this customer.',
  );
  useMessages(TEXTS.zh_TW);
  expect(messageOf({ rule: 'mobile', message })).toBe('這是另一位買家的手機號碼，不能傳給現在這位顧客。');
});

test('the names that a finding quotes are said in every language', () => {
  useMessages(TEXTS.en);
  const message = '这条是写给「晚风」的，现在的会话是「南山」。';
  expect(messageOf({ rule: 'wrong-window', message })).toMatch(/^[A-Z].* 「晚风」 「南山」$/u);
});
