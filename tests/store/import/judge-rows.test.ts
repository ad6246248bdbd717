import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../../lib/chat/policy';
import { reviewDraft } from '../../../lib/review/review-draft';
import { planImport } from '../../../lib/store/import/import-plan';
import { judgeRows, rowsToJudge } from '../../../lib/store/import/judge-rows';
import { runSteps } from '../../../lib/suggest/run-steps';

test('rows that break a rule or hold somebody’s data are named, and stay as they are', () => {
  const rows = ['亲，今天发出。', '你烦不烦，自己看详情', '张小满，13800000000，杭州市西湖区文一路1号'].map(
    (body, i) => ({
      row: i + 1,
      title: '甲',
      body,
      code: '',
      group: '',
      keywords: [],
      samples: [],
    }),
  );
  const items = runSteps(planImport(rows, [], false));
  const judging = {
    review: (text: string) => reviewDraft(text, { messages: [] }, DEFAULT_POLICY),
    facts: { values: {}, states: {}, now: 0 },
  };
  const verdicts = judgeRows(rowsToJudge(items), judging);
  expect([...verdicts].map(([row, { hasData }]) => [row, hasData])).toEqual([
    [2, false],
    [3, true],
  ]);
  expect(items.map(({ row }) => row.body)).toEqual(rows.map(({ body }) => body));
});
