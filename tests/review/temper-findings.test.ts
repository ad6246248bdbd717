import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/chat/finding';
import { DEFAULT_POLICY } from '../../lib/chat/policy';
import { loadJudge } from '../../lib/review/judge/open-judge';
import { JUDGES, reviewDraft } from '../../lib/review/review-draft';
import { tempered } from '../../lib/review/temper-findings';
import { examplesOf } from '../../lib/rules/all-examples';
import { ALL_RULES } from '../../lib/rules/all-rules';

const read = loadJudge(readFileSync(new URL('../../public/models/judge.bin', import.meta.url)));
if (!read.ok) throw new Error(read.reason);
const { model } = read;
const metaOf = (id: string) => ALL_RULES.find(({ meta }) => meta.id === id)?.meta;
const findingOf = (rule: string, severity: Finding['severity']): Finding => ({
  rule,
  severity,
  start: 0,
  end: 2,
  text: '不行',
  message: '',
});
const levelAt = (margin: number | undefined, rule: string, severity: Finding['severity'], policy = DEFAULT_POLICY) =>
  tempered([findingOf(rule, severity)], margin, model, 20, policy, metaOf)[0]?.severity;

const judge = (draft: string, messages: Parameters<typeof reviewDraft>[1]['messages']) =>
  reviewDraft(draft, { messages }, DEFAULT_POLICY, { ...JUDGES, words: model });
const grave = ALL_RULES.filter(({ meta }) => meta.severity !== 'hint').map(({ meta }) => meta.id);

describe('what a rule found', () => {
  test.each([
    [5, 'warn', 'block'],
    [0, 'warn', 'block'],
    [-2, 'warn', 'block'],
    [-2.5, 'hint', 'warn'],
    [-20, undefined, 'hint'],
    [undefined, 'warn', 'block'],
  ])(
    'is milder the surer the model is that nothing is meant by it: at %s what warned is %s, what blocked %s',
    (margin, warning, block) => {
      expect(levelAt(margin, 'flat-refusal', 'warn')).toBe(warning);
      expect(levelAt(margin, 'review-bribe', 'block')).toBe(block);
    },
  );

  test('still holds the message where the form says what it means', () => {
    expect(levelAt(-20, 'insult', 'block')).toBe('warn');
    expect(levelAt(-10, 'overpromise', 'warn')).toBe('warn');
    expect(levelAt(-20, 'overpromise', 'warn')).toBeUndefined();
  });

  test('stands where the shop has set how grave it is', () => {
    const policy = { ...DEFAULT_POLICY, rules: { 'flat-refusal': 'warn' as const } };
    expect(levelAt(-20, 'flat-refusal', 'warn', policy)).toBe('warn');
  });

  test.each([
    [2, -20, 'warn'],
    [20, -20, undefined],
    [20, -4, 'warn'],
  ])('where it is nearly all %s letters, at %s, is %s', (letters, margin, severity) => {
    const text = '不'.repeat(letters);
    const struck = [{ ...findingOf('flat-refusal', 'warn'), text }];
    expect(tempered(struck, margin, model, letters, DEFAULT_POLICY, metaOf)[0]?.severity).toBe(severity);
  });

  test('a short promise is held in the middle of a conversation as well', () => {
    const messages = [
      { from: 'buyer', text: '在吗' },
      { from: 'agent', text: '您好,在的,请问有什么可以帮您' },
      { from: 'buyer', text: '这款还有货吗' },
    ] as const;
    expect(judge('亲,明天一定能到,绝对没问题', messages).level).toBe('warn');
    expect(judge('明天一定到', messages).level).toBe('warn');
  });

  test('stands where the model has not learnt the rule', () => {
    expect(levelAt(-20, 'mobile', 'block')).toBe('block');
  });
});

describe('with the model, the examples of the rules', () => {
  test.each(grave)('of %s are still held', (rule) => {
    const { trips, messages = [] } = examplesOf(rule);
    const alone = (draft: string) => reviewDraft(draft, { messages }, DEFAULT_POLICY).level;
    const passed = trips.filter(
      (draft) => alone(draft) !== 'hint' && ['pass', 'hint'].includes(judge(draft, messages).level),
    );
    expect(passed).toEqual([]);
  });

  test.each(grave)('that only look like %s are not held', (rule) => {
    const { nearMisses, messages = [] } = examplesOf(rule);
    const held = nearMisses.filter((draft) => ['warn', 'block'].includes(judge(draft, messages).level));
    expect(held).toEqual([]);
  });
});
