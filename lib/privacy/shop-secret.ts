import { matchesOf } from '../text/matches';
import type { Candidate, DataText, DetectorExamples } from './detector';
import { defineDetector } from './detector';
import { candidateIn } from './reading/candidates';
import { createGate } from './reading/gate';
import { HOUSE_RULES } from './reading/house-rules';
import { COSTS, LIKELY_COSTS } from './reading/shop-costs';
import { FIGURES } from './reading/shop-figures';
import { SOURCES } from './reading/shop-sources';

const NOT_OURS = /(?:[您你户家商广人]|(?<!淘)客)们?(?:那边|这边)?的?(?:进货?|拿货|提成|佣金|利润|成本)/u;
// Sales that the page shows to everybody.
const SHOWN = /(?<!后台)显示|公开|月销|销量/u;

const WHOSE = /(?:我们|咱们?|本店|店里)的$/u;

export default defineDetector({
  kind: 'shop-secret',
  title: '店铺经营信息',
  why: '成本、货源、销量和后台属于商业秘密（《反不正当竞争法》）',
  message: '这里说出了店铺的成本、货源或经营数字，不该告诉买家。',
  severity: { own: 'block', unknown: 'block', foreign: 'block' },
  order: 95,
  find: findAll,
  rewrite: () => '这些信息不方便透露',
  withheld: '这些信息不方便透露',
});

export const examples: DetectorExamples = {
  trips: ['我们进价12元', '这款毛利率才8%', '供应商是佛山测试家具厂', '今天卖了300单', '转化率大概3%'],
  nearMisses: ['进价保护服务', '成本核算书三本装', '我们有自己的工厂', '月销1万+(页面显示)', '库存3件', '利润最低了'],
};

const costsFor = createGate(COSTS);
const likelyCostsFor = createGate(LIKELY_COSTS);
const affairsFor = createGate([...SOURCES, ...FIGURES, ...HOUSE_RULES]);

function findAll(text: DataText): readonly Candidate[] {
  const words = text.words.text;
  const costsIn = (patterns: readonly RegExp[]): readonly RegExpExecArray[] =>
    patterns
      .flatMap((pattern) => matchesOf(pattern, words))
      .filter(({ index }) => !NOT_OURS.test(words.slice(Math.max(0, index - 6), index + 4)));
  const affairs = affairsFor(words)
    .flatMap((pattern) => matchesOf(pattern, words))
    .filter(({ index }) => !SHOWN.test(words.slice(Math.max(0, index - 8), index + 20)));
  const found: Candidate[] = [];
  for (const piece of [
    ...costsIn(costsFor(words)).map((match) => spanOf(text, match, 'likely')),
    ...[...affairs, ...costsIn(likelyCostsFor(words))].map((match) => spanOf(text, match, 'doubtful')),
  ])
    if (!found.some(({ start, end }) => piece.start < end && start < piece.end)) found.push(piece);
  return found;
}

/** With 我们的 before it, which what stands instead has no use for. */
function spanOf(
  { words }: DataText,
  { index, 0: said }: RegExpExecArray,
  confidence: Candidate['confidence'],
): Candidate {
  const whose = WHOSE.exec(words.text.slice(Math.max(0, index - 4), index))?.[0] ?? '';
  return candidateIn(words, index - whose.length, index + said.length, said, confidence);
}
