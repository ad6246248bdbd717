import type { Frame } from '../grammar/frames';
import { within } from '../grammar/guards';
import { denied, english } from './english';

const PRAISE =
  '(?:(?:good|great|nice|positive|best|5|five|full)[- ]?(?:stars?)? ?(?:reviews?|ratings?|feedbacks?|comments?|stars?)|(?:5|five)[- ]?stars?)';
const REWARD =
  '(?:refund|cash ?back|gifts?|free \\w+|voucher|coupon|discount|\\$ ?\\d+|\\d+ ?(?:dollars?|usd|rmb|yuan|php|pesos?|rm|baht|sgd)|reward|red (?:packet|envelope)|paypal|compensat\\w*|pay you)';
const BAD =
  '(?:the |your |ur |that |this )?(?:(?:bad|negative|low|poor|1|one|2|two)[- ]?(?:stars?)? ?)?(?:reviews?|ratings?|feedbacks?|comments?)';
const REFUSES = within(/\b(?:do not|don['’]?t|never|cannot|can['’]?t|not allowed|against the rules|no need)\b/u);

export const REVIEW_BRIBE: readonly Frame[] = [
  english(
    `
    ${PRAISE}…${REWARD}
    ${REWARD}…(?:for|if|after|when|once|with)…${PRAISE}
    (?:delete|remove|change|edit|revise|take down|withdraw) ${BAD}…(?:${REWARD}|we (?:will|can)|i (?:will|can|'ll))
    (?:${REWARD}|pay)…(?:to|if you|and|after you|once you) (?:delete|remove|change|edit|revise|withdraw) ${BAD}
    (?:reviews?|ratings?|feedback)…(?:get|receive|claim|win) (?:a |your |one )?(?:free|gift|voucher|coupon|reward|\\$)…
  `,
    [REFUSES],
  ),
];

export const FAKE_TRADE: readonly Frame[] = [
  english(
    `
    (?:place|make|do) (?:a |some )?(?:fake|dummy|empty) (?:orders?|purchases?)…
    (?:write|post|leave|make|do) (?:some |a |us )?fake (?:reviews?|ratings?)…
    (?:order|buy)(?: it)?(?: first)?,? (?:and |then |and then )?(?:we|i)(?:'ll| will)? (?:refund|return|pay back|send back)…(?:review|commission|keep|money|salary)
    (?:brush|brushing) (?:orders?|sales|reviews?)
    (?:send|ship) (?:you )?an? empty (?:parcel|package|box)
  `,
    [REFUSES],
  ),
];

export const PRIVATE_SALE: readonly Frame[] = [
  english(`
    (?:buy|order|get it)(?: it)? (?:from me|directly from me|from me directly|privately)…
    (?:i|we)(?:'ll| will| can)? sell(?: (?:it|this|one))?(?: to)?(?: you| u)? (?:privately|myself|cheaper (?:myself|privately)|outside)…
    pay (?:to )?(?:me|my (?:own |private )?account) (?:directly|privately|personally)…
    (?:transfer|send)(?: the)?(?: money)? to my (?:own|personal|private) (?:account|paypal|card)…
    (?:don't|do not|dont) tell (?:my boss|the (?:shop|store|platform))…
  `),
];

export const OFF_PLATFORM: readonly Frame[] = [
  english(
    `
    (?:cancel|cancell?ing) (?:the|your|this) order (?:here )?(?:and|then)…(?:pay|buy|order|transfer|contact)…(?:directly|privately|outside|from me|to me|with me|website)
    (?:pay|order|buy|trade|deal)…(?:outside(?: of)?(?: the)?|off the) (?:shopee|platform|lazada|amazon|tiktok|app|site|website)…
    cheaper (?:if|when) (?:you|u|we) (?:pay|order|buy|deal|trade)…(?:directly|outside|privately|offline|elsewhere)
    (?:visit|order (?:on|from|at)|buy (?:on|from|at)) (?:our|my) (?:own )?(?:website|web site|instagram|facebook|ig|fb|telegram)…
  `,
    [REFUSES, denied],
  ),
];

export const SECRET_REQUEST: readonly Frame[] = [
  english(
    `
    (?:send|give|tell|provide|share|text|forward|show|need|confirm)(?: me| us| with me)?(?: \\w+){0,2} (?:your|ur|the) (?:\\w+ )?(?:passwords?|passcode|verification codes?|security code|otp|one[- ]time (?:code|password)|pin(?: code)?|cvv2?|card (?:number|details|photo)|bank (?:login|details|password)|id (?:card|photo|number)|passport(?: (?:number|photo|copy))?|social security number|login)…
    what(?:'s| is) (?:your|ur) (?:\\w+ )?(?:password|pin|cvv|verification code|otp|card number|passport number|id number)
    (?:code|otp)(?: that)?(?: you)?(?: just)? (?:received|got)…(?:send|tell|give)…
  `,
    [denied, REFUSES],
  ),
];

export const DISPARAGING: readonly Frame[] = [
  english(`
    (?:other|those|all other|that|these other) (?:shops?|stores?|sellers?|brands?)…(?:fakes?|trash|garbage|low quality|bad quality|rubbish|scam\\w*|cop(?:y|ies)|junk|cheat\\w*|liars?|lie)
    (?:don't|do not|dont|never) (?:buy|order) (?:from|at) (?:them|that (?:shop|store|seller)|other \\w+|those \\w+|him|her)…
    (?:theirs|their (?:products?|stuff|quality|goods|items?)) (?:is|are) (?:all )?(?:fake|trash|rubbish|garbage|junk|terrible|bad|crap|low quality|poor quality)
  `),
];

export const PERSONAL: readonly Frame[] = [
  english(`
    are (?:you|u) (?:single|married|pregnant|alone|gay|divorced)
    (?:do|have) (?:you|u)(?: have| got)? (?:a )?(?:boyfriend|girlfriend|husband|wife)
    (?:you|u)(?:'re| are| r| look)(?: (?:so|very|really))? (?:sexy|hot|handsome)
    send (?:me|us) (?:a |your )?(?:selfie|sexy)…
    (?:be|want) (?:my|a) (?:girlfriend|boyfriend)
  `),
];
