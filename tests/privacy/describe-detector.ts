import { describe, expect, test } from 'vitest';
import { detectorExamplesOf } from '../../lib/privacy/all-examples';
import { readDataText } from '../../lib/privacy/data-text';
import type { Detector } from '../../lib/privacy/detector';

/** A draft, the span that must be marked in it, and the canonical value. */
export type Hit = readonly [draft: string, span: string, value: string];

/** The contract of every detector: what it finds, where, in which canonical form, and what it leaves alone. */
export function describeDetector(
  detector: Detector,
  table: { readonly hits: readonly Hit[]; readonly nearMisses: readonly string[] },
): void {
  const examples = detectorExamplesOf(detector.kind);
  describe(`the detector ${detector.kind}`, () => {
    test.each(table.hits)('finds it in %s', (draft, span, value) => {
      const found = detector.find(readDataText(draft));
      expect(found.map((candidate) => [draft.slice(candidate.start, candidate.end), candidate.value])).toEqual([
        [span, value],
      ]);
    });

    test.each([...table.nearMisses, ...examples.nearMisses])('leaves %s alone', (draft) => {
      expect(detector.find(readDataText(draft)).filter(({ confidence }) => confidence !== 'doubtful')).toEqual([]);
    });

    test.each([...examples.trips])('finds the catalogue example %s', (draft) => {
      expect(detector.find(readDataText(draft))).not.toEqual([]);
    });

    test('gives wordings in which it finds nothing', () => {
      const candidate = { start: 0, end: 3, value: '张三丰', confidence: 'certain' } as const;
      for (const wording of [detector.withheld, detector.rewrite(candidate, '张三丰')]) {
        expect(detector.find(readDataText(`您的${wording}是`))).toEqual([]);
      }
    });
  });
}
