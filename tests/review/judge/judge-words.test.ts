import { gunzipSync, gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { judgeWords } from '../../../lib/review/judge/judge-words';
import { loadJudge } from '../../../lib/review/judge/open-judge';
import { packJudge, withThresholds } from '../../../lib/review/judge/pack-judge';
import { readSentences } from '../../../lib/review/judge/read-sentences';
import { trainJudge } from '../../../lib/review/judge/train-judge';
import { createRandom } from '../../../lib/suggest/intents/create-random';
import { createWordFeatures, readFeatures } from '../../../lib/review/judge/word-features';

const RULES = ['blaming', 'vague'];

const BLAMING = `
+	您自己没看清楚
+	自己没看清楚吧
+	没看清楚怪谁
+	说明书没看清楚吧
-	是我们没说清楚
-	说明书在盒子里
-	看清楚了再付款也不迟
-	我们再核对一下`;
const VAGUE = `
+	过几天再说吧
+	以后再说吧
+	到时候再说
-	我们说好周三发出
-	到时候给您电话
+	这个不会的		会掉色吗
-	这个不会的		你们会不会不管我`;

const course = [
  ...readSentences('a/blaming.txt', BLAMING.trim(), new Set(RULES)),
  ...readSentences('a/vague.txt', VAGUE.trim(), new Set(RULES)),
];
const train = () =>
  packJudge({
    ...trainJudge(course, {
      rules: RULES,
      holds: [true, false],
      size: 8,
      epochs: 60,
      leastCount: 1,
      leastBatches: 1,
      dropout: 0,
      runs: 1,
      grain: 0.3,
      rate: 0.1,
      random: createRandom(1),
      convolution: { size: 4, filters: 4, epochs: 4, batch: 4, leastCount: 1, rate: 0.01, share: 0.2 },
    }),
    thresholds: { warn: 4, hint: 1 },
  });
const file = train();
const read = loadJudge(file);
if (!read.ok) throw new Error(read.reason);
const { model } = read;

const wordsOf = (draft: string) =>
  judgeWords(model, draft, '').findings.map(({ start, end }) => draft.slice(start, end));

const featuresOf = (own: string, buyer = '') => {
  const features = createWordFeatures();
  readFeatures(own, buyer, features);
  return [...features.hashes.subarray(0, features.count)];
};

describe('a judge of words', () => {
  test('names the rule of what it was taught, and leaves its clean neighbours alone', () => {
    for (const { text, buyer, breaks } of course) {
      expect(judgeWords(model, text, buyer).findings.map(({ rule }) => rule)).toEqual(breaks);
    }
  });

  test('warns where the rule holds a message, and only hints where it does not', () => {
    expect(judgeWords(model, '您自己没看清楚', '').findings).toMatchObject([{ rule: 'blaming', level: 'warn' }]);
    expect(judgeWords(model, '到时候再说', '').findings).toMatchObject([{ rule: 'vague', level: 'hint' }]);
  });

  test('understands an answer by what the buyer wrote', () => {
    expect(judgeWords(model, '这个不会的', '会掉色吗').findings).toMatchObject([{ rule: 'vague' }]);
    expect(judgeWords(model, '这个不会的', '你们会不会不管我').findings).toEqual([]);
  });

  test('leaves answers of three characters to the rules', () => {
    expect(judgeWords(model, '再说吧', '').findings).toEqual([]);
  });

  test('marks the clause that carries the finding, not the friendly one beside it', () => {
    expect(wordsOf('您自己没看清楚,我们再核对一下')).toEqual(['您自己没看清楚']);
  });

  test('finds one bad sentence in a long message, and nothing in it once that is gone', () => {
    const before = '这双鞋周三从北京仓库送出,路上大约要两天。';
    const after = '。鞋带另外放了一副,冬天洗完请阴干。';
    expect(wordsOf(`${before}到时候再说${after}`)).toEqual(['到时候再说']);
    expect(wordsOf(before + after)).toEqual([]);
  });

  test.each(['', ' ', '。。。', 'שלום', '😀😀'])('has nothing against a draft without known words: “%s”', (draft) => {
    expect(judgeWords(model, draft, '').findings).toEqual([]);
  });
});

describe('its file', () => {
  const within = gunzipSync(file);

  test('is the same, byte for byte, whenever the same sentences are learnt', () => {
    expect(train()).toEqual(file);
  });

  test('keeps rules, thresholds and what holds', () => {
    expect(model).toMatchObject({ rules: RULES, holds: [true, false], thresholds: { warn: 4, hint: 1 } });
  });

  test('may be given other thresholds later, and says nothing below them', () => {
    const later = loadJudge(withThresholds(file, { warn: 500, hint: 400 }));
    if (!later.ok) throw new Error(later.reason);
    expect(later.model).toEqual({ ...model, thresholds: { warn: 500, hint: 400 } });
    expect(judgeWords(later.model, '您自己没看清楚', '').findings).toEqual([]);
  });

  test.each([
    ['damaged', new Uint8Array(1000)],
    ['damaged', file.subarray(0, file.length / 2)],
    ['damaged', gzipSync(within.subarray(0, -1))],
    ['not-a-model', gzipSync(new Uint8Array(10))],
    ['not-a-model', gzipSync(new Uint8Array(1000))],
    ['other-version', gzipSync(within.with(4, 99))],
  ])('is told as %s where it cannot be read', (reason, bytes) => {
    expect(loadJudge(bytes)).toEqual({ ok: false, reason });
  });
});

describe('what the judge sees of a draft', () => {
  test('does not change with the digits, nor with the length of what is quoted', () => {
    expect(featuresOf('满300减40')).toEqual(featuresOf('满159减17'));
    expect(featuresOf('您说    是吧')).toEqual(featuresOf('您说 是吧'));
  });

  test('tells the buyer’s words from the agent’s', () => {
    const said = new Set(featuresOf('再说'));
    const heard = featuresOf('', '再说').filter((hash) => !featuresOf('').includes(hash));
    expect(heard).not.toEqual([]);
    expect(heard.filter((hash) => said.has(hash))).toEqual([]);
  });

  test('tells an answer to a question from an answer to a statement', () => {
    const asked = featuresOf('不会的', '会掉色吗');
    const told = new Set(featuresOf('不会的', '会掉色了'));
    // More than the buyer's own two pairs of characters that differ.
    expect(asked.filter((hash) => !told.has(hash)).length).toBeGreaterThan(2);
  });

  test('sees which words of attitude stand in one clause, however much lies between them', () => {
    const near = new Set(featuresOf('您,自己看'));
    const added = (draft: string) => featuresOf(draft).filter((hash) => !near.has(hash)).length;
    expect(added('您那包裹自己看')).toBeGreaterThan(added('您那包裹,自己看'));
  });
});
