import { beforeAll, describe, expect, test } from 'vitest';
import type { Convolution } from '../../../../lib/review/judge/convolution/convolution';
import { packConvolution, readConvolution } from '../../../../lib/review/judge/convolution/convolution-file';
import { addFilterShares, addFilters } from '../../../../lib/review/judge/convolution/convolve';
import { trainConvolution } from '../../../../lib/review/judge/convolution/train-convolution';
import { createRandom } from '../../../../lib/suggest/intents/create-random';

const RUDE = ['看不懂字', '听不懂话', '看不懂图', '听不懂人话', '看不懂说明'];
const KIND = ['看得懂的', '不懂就问', '字看清了', '话听到了', '图看懂了不'];
const FRAMES = ['您是%吗', '%啊', '亲亲%', '%了吧', '说过了%', '又%呀'];

const course = FRAMES.flatMap((frame) =>
  [...RUDE, ...KIND].map((words) => ({
    own: frame.replace('%', words),
    targets: { wanted: Float32Array.of(Number(RUDE.includes(words)), 1), counts: Float32Array.of(1, 1) },
  })),
);
const learn = () =>
  trainConvolution(course, {
    size: 8,
    filters: 8,
    epochs: 60,
    batch: 8,
    leastCount: 2,
    rate: 0.01,
    random: createRandom(3),
  });

let learnt: ReturnType<typeof learn>;
let convolution: Convolution;
beforeAll(() => {
  learnt = learn();
  const read = readConvolution(packConvolution(learnt.convolution), 2);
  if (read === undefined) throw new Error('does not read what it wrote');
  convolution = read;
});

const headsOf = (own: string) => {
  const heads = learnt.biases.slice();
  addFilters(convolution, own, heads);
  return heads;
};

describe('filters over characters', () => {
  test('tell apart what the order of the same characters means', () => {
    expect(headsOf('那您看不懂字')[0]).toBeGreaterThan(0);
    expect(headsOf('那您字看懂了不')[0]).toBeLessThan(0);
  });

  test('hear what they know among much else', () => {
    const friendly = '亲，包裹今天下午发出，明天能到，'.repeat(8);
    expect(headsOf(`${friendly}看不懂字`)[0]).toBeGreaterThan(0);
    expect(headsOf(`${friendly}看得懂的`)[0]).toBeLessThan(0);
  });

  test('learn the same numbers from the same sentences', () => {
    expect(packConvolution(learn().convolution)).toEqual(packConvolution(learnt.convolution));
  });

  test('say the same of a text whatever was read before it, however many characters that had', () => {
    const before = headsOf('您是听不懂话吗');
    const many = String.fromCharCode(...Array.from({ length: 3000 }, (_, i) => 0x4e00 + i));
    headsOf(many);
    expect(headsOf('您是听不懂话吗')).toEqual(before);
  });

  test('say nothing that is no number of an empty text', () => {
    expect([...headsOf('')].every(Number.isFinite)).toBe(true);
  });

  test('part what they say among the characters under them', () => {
    const text = '说过了看不懂图';
    const shares = new Float32Array(text.length);
    addFilterShares(convolution, text, [0, 1], shares);
    const said = headsOf(text).reduce((sum, score, head) => sum + score - (learnt.biases[head] ?? 0), 0);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(said, 3);
  });
});

test('a file cut short, or of other heads, is not read', () => {
  const file = packConvolution(learnt.convolution);
  expect(readConvolution(file.slice(0, -1), 2)).toBeUndefined();
  expect(readConvolution(file.slice(0, 5), 2)).toBeUndefined();
  expect(readConvolution(file, 3)).toBeUndefined();
});
