import type { ReviewContext } from '../chat/draft';
import type { Policy } from '../chat/policy';
import { DEFAULT_BRAND } from '../chat/policy';
import { ALL_RULES } from '../rules/all-rules';
import type { ReadDraft, Rule } from '../rules/rule';
import { readTalk } from '../rules/talk';
import { prepareLists } from './list-findings';
import { readDraft } from './read-draft';
import { reviewWords } from './review-words';

const NOBODY: ReviewContext = { messages: [] };

/** What agents write all day: a pattern is compiled when a draft has the words that it requires. */
const EVERYDAY = [
  '亲，您好，在的，有什么可以帮到您的吗？这款目前有现货，今天下午四点前付款当天就能发货哦。',
  '您的包裹已经到当地驿站了，快递员会给您打电话，麻烦您自己查看一下物流信息，有问题直接找我们客服处理。',
  '不好意思，这个不能改地址了，我们这边没有办法，您可以先签收，收到以后如果有质量问题我们都会负责退换，运费不用您出。',
  '退款已经给您申请了，平台审核通过以后一定会原路退回，请您不要着急，再等一两天就到账了。',
  '你好，尺码建议你按平时的拍，发票和赠品会跟商品一起发出，满意的话给我们一个五星好评，加店铺会员还有优惠券送。',
];

/** Runs every rule on what agents write all day, one rule on one sentence a step. */
export function* warmRules(policy: Policy): Generator<void, void, void> {
  yield* prepareLists(policy.wordLists ?? []);
  const rules = ALL_RULES.filter(({ meta }) => policy.rules[meta.id] !== 'off');
  const own = ALL_RULES.map(({ meta }) => `${meta.message}${meta.advice}。${meta.why}`);
  for (const sentence of ['好', ...own, ...EVERYDAY]) yield* judging(readDraft(sentence), rules);
  for (const sentence of EVERYDAY) {
    reviewWords(sentence, NOBODY, policy, { rules });
    yield;
  }
}

function* judging(read: ReadDraft, rules: readonly Rule[]): Generator<void, void, void> {
  const talk = readTalk(NOBODY);
  for (const rule of rules) {
    rule.check(read, NOBODY, talk, DEFAULT_BRAND);
    yield;
  }
}
