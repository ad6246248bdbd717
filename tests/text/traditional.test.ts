import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../lib/chat/policy';
import { reviewDraft } from '../../lib/review/review-draft';
import { examplesOf } from '../../lib/rules/all-examples';
import { ALL_RULES } from '../../lib/rules/all-rules';
import { toTraditional } from '../../lib/text/traditional';

const openCC = Converter({ from: 'cn', to: 'tw' });
const wordings = new Set(
  ALL_RULES.flatMap(({ meta }) => [
    meta.advice,
    ...examplesOf(meta.id).trips.flatMap((draft) =>
      reviewDraft(draft, { messages: [] }, DEFAULT_POLICY).findings.flatMap(({ fix }) => fix ?? []),
    ),
  ]),
);

describe('traditional wording', () => {
  test.each([
    ['头发要晾干', '頭髮要晾乾'],
    ['发货后里面有面包', '發貨後裡面有麵包'],
    ['公里', '公里'],
    ['联系我，关系不大', '聯繫我，關係不大'],
    ['只要一只', '只要一隻'],
    ['重复、复杂、回复', '重複、複雜、回覆'],
    ['尽快签收', '儘快簽收'],
    ['您好 OK 123', '您好 OK 123'],
    ['', ''],
  ])('%s → %s', (plain, full) => {
    expect(toTraditional(plain)).toBe(full);
  });

  test.each([...wordings])('agrees with OpenCC’s dictionaries on “%s”', (wording) => {
    expect(toTraditional(wording)).toBe(openCC(wording));
  });
});
