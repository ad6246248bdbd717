import type { KnownData, ReviewContext } from '../../chat/draft';
import { readDigits } from '../../text/digits';
import { normalise } from '../../text/normalise';
import { addressKeys } from '../reading/address-keys';
import type { KnownValue } from './order-data';
import { orderData } from './order-data';
import { squeeze } from '../reading/squeeze';

/** A text in which values are looked up. */
export interface Source {
  /** Squeezed digits' reading. */
  readonly text: string;
  /** Keys of the addresses in it. */
  readonly addressKeys: string;
  /** It speaks of an order that another account placed (S5). */
  readonly isOtherAccount: boolean;
  /** It speaks of a parcel for somebody else (S4). */
  readonly isGift: boolean;
}

/** Everything the context tells about whose data is whose, prepared once for a draft. */
export interface Owners {
  /** The order panel of this conversation. */
  readonly own: readonly KnownValue[];
  /** Other buyers' data given in clear. */
  readonly others: readonly KnownValue[];
  /** What this buyer wrote in this conversation. */
  readonly echoed: () => Source;
  /** The shop's own public data. */
  readonly allowed: () => Source;
  /** Whether other buyers' data is known as tags at all. */
  readonly hasTags: boolean;
  /** Whether a value was seen with other buyers and not with this one. */
  readonly isTagged: (kind: string, value: string) => boolean;
}

// Beyond this a conversation is history: nobody confirms a number that far back.
const BUYER_MESSAGES = 40;
const LONGEST_ECHO = 6000;

const PERSON =
  '(?:朋友|同事|同学|老公|老婆|丈夫|妻子|媳妇|对象|妈妈?|爸爸?|爷爷?|奶奶?|外[公婆]|家人|家里人|别人|人家|闺蜜|男朋友|女朋友|男友|女友|姐姐?|妹妹?|哥哥?|弟弟?|舅舅?|姑姑?|亲戚|邻居|儿子|女儿|孙[子女]|领导|室友|他|她)';
const BOUGHT = '(?:买|拍|下单|下|订|付)';
// 收到的不是我买的颜色 is a complaint: that somebody else placed the order must be said, or who.
const OTHER_ACCOUNT = new RegExp(
  [
    '(?:[别另]|其[他它])的?一?个?(?:账?帐?号|旺旺|id)',
    '不是(?:我)?(?:这|用这)个(?:账?帐?号|旺旺)',
    `${PERSON}的?(?:那个)?(?:账?帐?号|旺旺|淘宝号?)(?:上|里)?${BOUGHT}`,
    `${PERSON}(?:帮我|给我|替我|代我|送我)${BOUGHT}`,
    '(?:旺旺|账?帐?号)(?:不用了|注销|丢了|换了|登不上|被封|忘了)',
    `我(?:本人|自己)?[又并]?不是(?:那个)?(?:${BOUGHT}的?(?:人|那[个位]|本人)|购买人|付款人|买[家主])`,
    `(?:单子?|订单)[^,。!?\\n]{0,3}不是我(?:本人|自己)?${BOUGHT}`,
    `不是我(?:本人|自己)?${BOUGHT}的?[,。\\s]*(?:[都就]?是)?(?:我的?)?${PERSON}`,
    `不是${BOUGHT}的那[个位]`,
    `(?<![给帮替为送])我的?${PERSON}(?:自己|用[^,。\\n]{0,6})?${BOUGHT}的(?:单|[,。!?\\s]|$)`,
    `我是(?:[他她]|下单人|买家|[机号]主|收[件货]人)的?${PERSON}`,
    `[帮替代](?:我的?)?${PERSON}(?:问|查|看看|打听)`,
  ].join('|'),
  'u',
);
const GIFT = new RegExp(
  `送(?:给)?${PERSON}|[帮替给代](?:我)?${PERSON}(?:买|拍|订|下单)|寄(?:给|到)(?:我)?${PERSON}|代买|代收|送礼|礼物|生日礼|收[件货]人(?:不是我|是我?${PERSON})`,
  'u',
);

// The page hands over the same order and messages at every key: what was read from an object is kept as long as the object.
const ORDERS = createReadings<readonly KnownValue[]>();
const SOURCES = createReadings<Source>();

/** Reads the context once; the readings that are rarely needed are made when asked for. */
export function readOwners(context: ReviewContext, allow: readonly string[]): Owners {
  const { known, order } = context;
  const echoed = (): Source => SOURCES.of(context.messages, () => toSource(buyerText(context)));
  return {
    own: order === undefined ? [] : ORDERS.of(order, orderData),
    others: (context.others ?? []).flatMap((other) => ORDERS.of(other, orderData)),
    echoed,
    allowed: () => SOURCES.of(allow, () => toSource(allow.join('\n'))),
    hasTags: known !== undefined,
    isTagged: known === undefined ? () => false : rememberingAnswers(known),
  };
}

/** Making a tag costs more than everything else that is done with a word: none is made twice for one draft. */
function rememberingAnswers(known: KnownData): Owners['isTagged'] {
  const answers = new Map<string, boolean>();
  return (kind, value) => {
    const asked = `${kind}\n${value}`;
    const before = answers.get(asked);
    if (before !== undefined) return before;
    const answer = known.isOthers(kind, value);
    answers.set(asked, answer);
    return answer;
  };
}

function buyerText(context: ReviewContext): string {
  return context.messages
    .filter((message) => message.from === 'buyer')
    .slice(-BUYER_MESSAGES)
    .map((message) => message.text)
    .join('\n')
    .slice(-LONGEST_ECHO);
}

function toSource(text: string): Source {
  const words = normalise(text);
  return {
    text: squeeze(readDigits(words)).text,
    addressKeys: addressKeys(words.text),
    isOtherAccount: OTHER_ACCOUNT.test(words.text),
    isGift: GIFT.test(words.text),
  };
}

interface Readings<T> {
  readonly of: <K extends object>(key: K, read: (key: K) => T) => T;
}

function createReadings<T>(): Readings<T> {
  const kept = new WeakMap<object, T>();
  return {
    of: (key, read) => {
      const before = kept.get(key);
      if (before !== undefined) return before;
      const now = read(key);
      kept.set(key, now);
      return now;
    },
  };
}
