import { expect, test } from 'vitest';
import { warningEntries } from '../../../components/warning/warning-entries';
import type { Finding } from '../../../lib/chat/finding';

const finding = (rule: string, severity: Finding['severity'], start: number, message = rule): Finding => ({
  rule,
  severity,
  start,
  end: start + 2,
  text: '某词',
  message,
});
const told = (findings: readonly Finding[]) =>
  warningEntries(findings).map((entry) => [entry.first.rule, entry.findings.map(({ start }) => start)]);

test('all places of one rule are one entry', () => {
  expect(told([finding('vague', 'warn', 9), finding('vague', 'warn', 2)])).toEqual([['vague', [2, 9]]]);
});

test('one rule with two things to say has two entries', () => {
  const mobile = [finding('mobile', 'block', 0, '别的买家的电话'), finding('mobile', 'block', 20, '店员自己的电话')];
  expect(told(mobile)).toEqual([
    ['mobile', [0]],
    ['mobile', [20]],
  ]);
});

test('the gravest comes first, then what stands first', () => {
  const findings = [finding('cold', 'warn', 8), finding('vague', 'warn', 1), finding('insult', 'block', 12)];
  expect(told(findings).map(([rule]) => rule)).toEqual(['insult', 'vague', 'cold']);
});

test('hints are told only where nothing holds the message', () => {
  const hints = [finding('emoji', 'hint', 0), finding('jargon', 'hint', 4)];
  expect(told(hints)).toHaveLength(2);
  expect(told([...hints, finding('insult', 'warn', 8)])).toEqual([['insult', [8]]]);
});
