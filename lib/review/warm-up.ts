import type { ReviewContext } from '../chat/draft';
import type { Policy } from '../chat/policy';
import { DEFAULT_BRAND } from '../chat/policy';
import { ALL_DETECTORS } from '../privacy/all-detectors';
import { readDataText } from '../privacy/data-text';
import { ALL_RULES } from '../rules/all-rules';
import type { ReadDraft, Rule } from '../rules/rule';
import { readTalk } from '../rules/talk';
import { prepareLists } from './list-findings';
import { readDraft } from './read-draft';
import { reviewDraft } from './review-draft';

const NOBODY: ReviewContext = { messages: [] };

/** What agents write all day: a pattern is compiled when a draft has the words that it requires. */
const EVERYDAY = [
  '亲，您好，在的，有什么可以帮到您的吗？这款目前有现货，今天下午四点前付款当天就能发货哦。',
  '您的包裹已经到当地驿站了，快递员会给您打电话，麻烦您自己查看一下物流信息，有问题直接找我们客服处理。',
  '不好意思，这个不能改地址了，我们这边没有办法，您可以先签收，收到以后如果有质量问题我们都会负责退换，运费不用您出。',
  '退款已经给您申请了，平台审核通过以后一定会原路退回，请您不要着急，再等一两天就到账了。',
  '你好，尺码建议你按平时的拍，发票和赠品会跟商品一起发出，满意的话给我们一个五星好评，加店铺会员还有优惠券送。',
];

/** Data of every kind, invented: a detector reads on only where something looks like its kind. */
const DATA = [
  '收件人：张三丰，电话13800000000，座机0571-88157858，+852 5123 4567，浙江省杭州市西湖区文三路478号翠苑小区3幢1203室',
  '身份证11010519491231002X，A123456(3)，身分證A123456789，护照号E12345678，通行证H12345678，税号91110000600037341L',
  '银行卡号6222021234567890128，支付宝13800000000，付款码134567890123456789，验证码是482913，邮箱abc@example.com',
  '微信号:abc_12345，QQ 123456789，订单号2345678901234567890，单号SF1234567890123，京A·12345，30.274085,120.155070',
];

/**
 * Makes the first judgement as quick as any other: without it, hundreds of patterns are read and compiled while the agent's
 * first message waits, for a quarter of a second. Each step is one rule or one detector on one sentence: a few milliseconds,
 * 30 at the very most. A page takes steps while it is idle; a command takes them all. Stopping half-way is harmless.
 */
export function* warmUp(policy: Policy): Generator<void, void, void> {
  yield* prepareLists(policy.wordLists ?? []);
  // Engines interpret a pattern at first and compile it when it is run again.
  for (const round of ['。', '\n']) {
    const text = readDataText(DATA.join(round));
    for (const { find } of ALL_DETECTORS) {
      find(text);
      yield;
    }
  }
  const rules = ALL_RULES.filter(({ meta }) => policy.rules[meta.id] !== 'off');
  const own = ALL_RULES.map(({ meta }) => `${meta.message}${meta.advice}。${meta.why}`);
  for (const sentence of ['好', ...own, ...EVERYDAY]) yield* judging(readDraft(sentence), rules);
  for (const sentence of EVERYDAY) {
    reviewDraft(sentence, NOBODY, policy);
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
