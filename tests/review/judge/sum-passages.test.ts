import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { JudgeModel } from '../../../lib/review/judge/judge-model';
import { loadJudge } from '../../../lib/review/judge/open-judge';
import { addRow } from '../../../lib/review/judge/sparse-rows';
import { rowOf } from '../../../lib/text/sorted-hashes';
import { scoreWords } from '../../../lib/review/judge/score-words';
import { createWordFeatures, readFeatures } from '../../../lib/review/judge/word-features';

const read = loadJudge(readFileSync(new URL('../../../public/models/judge.bin', import.meta.url)));
if (!read.ok) throw new Error(read.reason);
// The filters read every message whole: here only what the features say is compared.
const { convolution, ...model } = read.model;

/** What a text means when it is read by itself. */
function meaningAlone({ vectors, size, ...table }: JudgeModel, own: string, buyer: string): Float32Array {
  const features = createWordFeatures();
  readFeatures(own, buyer, features);
  const rows = [...features.hashes.subarray(0, features.count)]
    .map((hash) => rowOf(table, hash))
    .filter((row) => row >= 0);
  const sum = new Float32Array(size);
  for (const row of rows) addRow(vectors, row, sum, 0);
  return sum.map((one) => one / Math.sqrt(Math.max(1, rows.length)));
}

const letter = fc.constantFrom(...'您我不是会能说看自己怎么好的了吗呢退货发', ' ', ',', '。', '!', '?', '~', '3');

test('the judge that ships has filters beside its features', () => {
  expect(convolution?.filters).toBeGreaterThan(0);
});

test('a passage of a long message says what it would say by itself', () => {
  fc.assert(
    fc.property(
      fc.array(letter, { minLength: 31, maxLength: 90 }),
      fc.constantFrom('', '在吗?', '已签收'),
      (letters, buyer) => {
        const own = letters.join('');
        const { passages, alone, passageOf } = scoreWords(model, own, buyer);
        const rule = alone.indexOf(Math.max(...alone));
        const passage = passages[passageOf[rule] ?? 0];
        if (passage === undefined) return;
        const meaning = meaningAlone(model, own.slice(passage.start, passage.end), buyer);
        const { weights, biases, size } = model;
        const at = (biases.length - model.rules.length + rule) * size;
        const score = meaning.reduce((sum, one, i) => sum + one * (weights[at + i] ?? 0), biases[at / size] ?? 0);
        expect(alone[rule]).toBeCloseTo(score, 3);
      },
    ),
    { numRuns: 300 },
  );
});
