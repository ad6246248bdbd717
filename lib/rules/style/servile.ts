import type { Frame } from '../grammar/frames';
import { strikes } from '../grammar/frames';
import { within } from '../grammar/guards';
import type { RuleExamples } from '../rule';
import { defineRule } from '../rule';

const SERVILE: readonly Frame[] = [
  {
    says: `求求(?:您|你)|跪求|磕头|小的(?:知|错|该)|(?:对不起|抱歉|不好意思)[,!~]?(?:对不起|抱歉|不好意思)[,!~]?(?:对不起|抱歉|不好意思)|奴家|您大人(?:有大量|不计)`,
  },
];
/** In a small child's voice: a shop may want that. */
const CUTE: readonly Frame[] = [{ says: `人家(?:也|不|好)|么么[哒噠]|爱(?:您|你)[哟哦呦]|mua|抱抱|举高高|嘤嘤|呜呜` }];

const DEFAULTS = {
  unless: [within(/款|公仔|玩偶|宝宝|孩子|毯|枕/u)],
  fix: '非常抱歉给您带来不便，我马上为您处理',
};
const servile = strikes(SERVILE, DEFAULTS);
const cute = strikes(CUTE, DEFAULTS);

export default defineRule(
  {
    id: 'servile',
    kind: 'style',
    title: '过于卑微、卖萌',
    message: '不卑不亢更让人信任。',
    why: '职业规范：不卑不亢，不嗲声嗲气。',
    severity: 'hint',
    advice: '平实地说：非常抱歉给您带来不便，我马上为您处理',
  },
  (draft, context, _talk, brand) => [...servile(draft, context), ...(brand.cute ? [] : cute(draft, context))],
);

export const examples: RuleExamples = {
  trips: [
    '求求您了',
    '小的知错了',
    '对不起对不起对不起对不起',
    '人家也不知道嘛~',
    '好哒好哒么么哒',
    '爱你哟mua~',
    '抱抱亲亲举高高',
    '给您磕头了',
  ],
  nearMisses: [
    '非常抱歉',
    '实在不好意思，给您添麻烦了',
    '好哒，马上安排',
    '抱枕有货',
    '亲亲您好',
    '么么哒联名款',
    '给宝宝举高高的玩具椅',
    '跪垫还有灰色',
    '对不起，让您久等了',
    '人家庭院用的水管有三种长度',
  ],
};
