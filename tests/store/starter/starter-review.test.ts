import { describe, expect, test } from 'vitest';
import type { Message } from '../../../lib/chat/message';
import { DEFAULT_POLICY } from '../../../lib/chat/policy';
import { reviewDraft } from '../../../lib/review/review-draft';
import { readStarterPack } from '../../../lib/headless/starter-packs';
import { PACK_IDS, PACK_LANGUAGES } from '../../../lib/store/starter/pack-ids';
import { findVariables } from '../../../lib/text/template/find-variables';
import { parseTemplate } from '../../../lib/text/template/parse';
import { renderPart } from '../../../lib/text/template/render';

const OWN_ORDER = { orderNo: '2026112200010001', trackingNo: 'YT0000000000001' };

/** What the agent or the page would put into a slot; every other name gets a plain noun. */
const VALUES: Readonly<Record<string, string>> = {
  预计时间: '今天18:00',
  时间: '明天10:00',
  截止时间: '11月30日24:00',
  姓氏: '王',
  订单号: OWN_ORDER.orderNo,
  物流单号: OWN_ORDER.trackingNo,
  金额: '99元',
  差额: '12元',
  工号: '08',
};

function complaints(draft: string, messages: readonly Message[] = []): string[] {
  const { findings } = reviewDraft(draft, { messages, order: OWN_ORDER }, DEFAULT_POLICY);
  return findings
    .filter((finding) => finding.rule !== 'unfilled-variable')
    .map((finding) => `${finding.rule}: ${finding.text} | ${draft}`);
}

const SHIPPED = PACK_LANGUAGES.flatMap((language) => PACK_IDS.map((pack) => [language, pack] as const));

// Every phrase with every question: thousands of reviews on a machine that may be busy.
describe.each(SHIPPED)(
  'the shipped rules and the check for customer data, %s, pack %s',
  { timeout: 60_000 },
  (language, pack) => {
    const phrases = readStarterPack(pack, language);

    test('have nothing against any phrase', () => {
      expect(phrases.flatMap(({ body }) => complaints(body))).toEqual([]);
    });

    test('have nothing against a phrase whose slots are filled', () => {
      const filled = phrases.map(({ body }) => {
        const values = Object.fromEntries(findVariables(body).map(({ name }) => [name, VALUES[name] ?? '相关内容']));
        return renderPart(parseTemplate(body), 0, { values, states: {}, now: 0 }, 0).text;
      });
      expect(filled.flatMap((text) => complaints(text))).toEqual([]);
    });

    // Some rules read the question: 不会的 reassures after 会褪色吗 and refuses after 能退吗.
    test('have nothing against a phrase as the answer to any of its questions', () => {
      const answers = phrases.flatMap(({ body, samples }) =>
        samples.flatMap((text) => complaints(body, [{ from: 'buyer', text }])),
      );
      expect(answers).toEqual([]);
    });
  },
);
