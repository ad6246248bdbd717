import type { Frame } from '../grammar/frames';
import { within } from '../grammar/guards';
import { denied, english, politely, supposed } from './english';

const YOU_ARE =
  "(?:you|u|ya)(?:'re| are| r|'ve got|'s)?(?: (?:all|just|so|really|such|very|too|clearly|obviously|a|an|the|bunch of|being|fucking))*";
const ARE_YOU = '(?:are|r) (?:you|u|ya)(?: (?:all|just|so|really|that|too|a|an|being|fucking))*';
const SLUR =
  '(?:stupid|dumb|dumber|idiots?|morons?|blind|deaf|insane|pathetic|disgusting|brainless|illiterate|retarded|shameless|trash|garbage|scum|scammers?|liars?|thie(?:f|ves)|beggars?|losers?|crazy|ignorant|greedy|clueless|braindead|out of (?:your|ur) mind)';
const AN_ALTERNATIVE = within(
  /\b(?:but|however|instead|alternative(?:ly)?|let me|can (?:ask|check|offer|help|send|try)|will (?:ask|check|help))\b/u,
);
const OTHERS =
  '(?:(?:the|your|ur) )?(?:courier|driver|carrier|delivery (?:man|guy|company)|dhl|fedex|ups|usps|j&t|ninja van|spx|post office|logistics|platform|shopee|lazada|amazon|manufacturer|factory|warehouse|customs|bank|supplier|them|someone else|somebody else)';

export const INSULT: readonly Frame[] = [
  english(
    `
    fuck\\w*
    f\\*+k?
    (?:dumb|smart|jack)ass(?:es)?
    assholes?
    bull ?shit
    (?:a |you |u )?(?:moron|bastard|scumbag|retard|dipshit|cunt|bitch)s?
    (?:a|you|u|bloody|fucking|complete|such an?) idiots?
    ${YOU_ARE} ${SLUR}
    ${ARE_YOU} ${SLUR}
    (?:u|you) (?:dumb|blind|deaf|stupid|crazy)
    stupid (?:customers?|buyers?|questions?|people|person|woman|man|girl|boy)
    (?:cheap|poor|stupid|dumb|ignorant|greedy|rude|crazy) (?:people|person|customers?|buyers?) like (?:you|u)
    (?<!(?:other|many|more|most|some) )people like (?:you|u)(?! (?:who|love|also|make))
    (?:use|get|buy|grow|lost) (?:your|ur|a|yourself a) brains?
    (?:have (?:you|u)|(?:you|u) have|got) no (?:brain|shame|manners|class)s?
    shame on (?:you|u)
    what(?:'s| is) wrong with (?:you|u)
    (?:can|could)(?:'t| ?not) (?:you|u) (?:even )?(?:read|count)
    (?:do|does) (?:you|u)(?:r brain)? (?:even )?(?:have|work|got)(?: a)? (?:brains?|eyes)
    learn (?:how )?to read
    (?:go to hell|drop dead|screw you|(?<!\\b(?:might|may|could|can|not|to|it|did|does|would|will|items?|parcels?|packages?) )get lost|piss off|buzz off|bugger off|kiss my)
    shut (?:the \\w+ )?up(?! and down| valve| shop)
  `,
    [denied],
  ),
];

export const THREAT: readonly Frame[] = [
  english(
    `
    (?:i|we) (?:already )?know (?:where (?:you|u) (?:live|work|stay|are)|your (?:home|house|address|family|school|office|workplace)(?! (?:is|was|has|in|at|from|because|and the)))
    (?:we|i)(?:'ve| have)(?: got)? your (?:address|phone|number|id|photos?|home)…(?:careful|review)
    (?:you|u)(?:'ll| will| are going to|'re going to| gonna) (?:regret|pay for (?:this|that|it)(?=[\\s.!]*$)|be sorry)…
    (?:i|we)(?:'ll| will|'m going to| am going to| gonna) (?:find|hunt|sue|expose|come (?:for|after)|hurt|destroy|blacklist)(?: you| u| your (?:house|home|family))(?! (?:a|the|some|another) )
    (?:bad|negative|low|1 star|one star) (?:review|rating|feedback)s?…(?:regret|sue|lawyer|police|blacklist|blocked?|consequences|no (?:refund|service|warranty))
    (?:be careful|watch out) when (?:you|u) (?:go out|walk)…
    watch (?:your back|yourself)
    (?:delete|remove|change)…review…or (?:else|we|i)
    or else(?=[\\s.!]*$)
    ^(?:just )?you (?:just )?wait(?=[\\s.!]*$)
  `,
    [denied],
  ),
];

export const IMPATIENT: readonly Frame[] = [
  english(
    `
    (?:stop|quit) (?:bothering|asking|messaging|texting|spamming|rushing|pushing|urging|calling|complaining|whining|crying|nagging|annoying|sending)(?: me| us)?
    (?:don't|do not|dont) (?:rush|push|bother|nag|annoy|urge|spam|disturb) (?:me|us)
    (?:don't|do not|dont) (?:keep|ask|message|text)(?: asking)?(?: me| us)? (?:again|anymore|any more|so many times|the same)…
    how many times (?:do|must|should|did|have|will) (?:i|we|you)…
    (?:i|we)(?:'ve| have)? (?:already|just) (?:told|said|answered|explained|replied)(?: (?:you|u|it|this|that))*(?: (?:already|many times|\\w+ times|before|so many times))
    (?:i|we) (?:don't|do not|dont) (?:care|have time)(?: for| about)?(?! (?:for )?(?:the|how much) (?:cost|price))…
    (?:can't|cannot) (?:you|u) (?:just )?wait
    (?:i'm|i am|im) (?:not (?:a |your )?(?:robot|machine|servant|slave|maid)|(?:very |so )?busy(?! (?:with|helping|now with)))
    leave (?:me|us) alone
    enough already
    why (?:are|r) (?:you|u) (?:so|always|in such)…(?:impatient|hurry|annoying|rush|picky|difficult)
    what(?:'s| is) (?:the|your) (?:rush|hurry)
  `,
    [politely],
  ),
];

export const BLAMING: readonly Frame[] = [
  english(
    `
    (?:you|u) should(?:'ve| have| of|a)? (?:have )?(?:read|checked|measured|asked|known|looked|chosen|told|thought|been (?:more )?careful)
    why (?:didn't|did(?: not)?|don't) (?:you|u) (?:not )?(?:read|check|measure|look|ask)…
    (?:it's|its|it is|that's|thats|that is|this is|all|totally|completely) (?:all )?(?:your|ur) (?:own )?(?:fault|problem|mistake|responsibility|issue)
    (?:your|ur) own (?:fault|problem|mistake|carelessness|stupidity)
    (?:you|u) (?:didn't|did not|never|don't) (?:even )?(?:read|check|look|measure|follow|see)…(?:description|size|chart|instructions?|manual|page|details|listing|rules)
    (?:you|u) (?:ordered|chose|picked|entered|gave|bought|wrote)(?: us)?(?: (?:it|the))? wrong…
    who (?:told|asked|made) (?:you|u) to…
    blame (?:yourself|urself)
    (?:you|u) must have (?:broken|dropped|damaged|scratched)…
    (?:you|u) (?:broke|damaged|ruined) (?:it|the)…
  `,
    [denied],
  ),
];

export const ARGUING: readonly Frame[] = [
  english(
    `
    (?:you're|you are|ur|u r) (?:wrong|lying|not telling the truth|making (?:this|it|things|that|stuff) up|exaggerating|overreacting|being ridiculous)
    that(?:'s| is) (?:nonsense|a lie|ridiculous|bullshit|your opinion|what they all say)
    (?:nobody|no one|no other (?:customer|buyer)s?)(?: else)?(?: has| have| ever)* (?:complain\\w*|had (?:this|that|any)|said)…
    (?:you|u) have no (?:proof|evidence)
    (?:i|we) (?:don't|do not|dont) believe (?:you|u|that)
    (?:don't|do not|dont) (?:argue|lie)…
    whatever you say
  `,
    [denied],
  ),
];

export const BUCK_PASSING: readonly Frame[] = [
  english(
    `
    (?:it's|its|it is|that's|thats|that is|this is)? ?(?:not|isn't|none of|nothing to do with) (?:our|my|us|me)(?: (?:problem|fault|responsibility|business|job|department|concern|duty))?(?<=problem|fault|responsibility|business|job|department|concern|duty|do with us|do with me)
    (?:go )?(?:complain|talk|ask|call|contact|message|find|blame|go)(?: to)? ${OTHERS} (?:yourself|by yourself|urself|not us|not me|instead of us)
    (?<=(?:^|[.,!?;]\\s{0,2}|\\b(?:you|u|just|should|must|have to|need to|better|then|so) ))(?:ask|blame|go (?:and )?(?:ask|find|complain to)|complain to) ${OTHERS}(?=\\s*(?:$|[.!,]))
    (?:what|why) (?:does|do|has|have) (?:it|that|this|i|we)…to do with (?:us|me)
    why (?:are|do) (?:you|u) (?:asking|ask) (?:me|us)
    how (?:should|would|am) (?:i|we) (?:supposed to )?know…
    (?:i|we) (?:only|just) (?:sell|work here|answer|ship)…not…
    (?:i'm|i am|im) (?:only|just) (?:a |an |the )?(?:clerk|agent|employee|staff|customer service)…
  `,
    [supposed, politely],
  ),
];

export const FLAT_REFUSAL: readonly Frame[] = [
  english(
    `
    ^(?:(?:sorry|oh|well)[,.!]? )?(?:no way|impossible|not possible|(?:we |i )?(?:can't|cannot|cant|won't|wont)(?: do(?: (?:it|that|this|anything))?)?|forget it|out of the question)(?: (?:sorry|sir|madam|dear))?(?=[\\s.!]*$)
    no (?:refunds?|returns?|exchanges?|discounts?|changes?|cancellations?)(?: or \\w+)?(?: (?:accepted|allowed|at all|possible|ever|here|period))?(?=[\\s.!]*$)
    (?:there(?:'s| is) )?nothing (?:i|we) can do(?: about (?:it|that))?(?: for you)?
    (?:we|i) (?:don't|do not|dont|won't|will not|never) (?:do|give|offer|accept|make)(?: any)? (?:refunds?|returns?|exchanges?|discounts?|changes?)
  `,
    [AN_ALTERNATIVE],
  ),
];

export const COMPLAINING: readonly Frame[] = [
  english(`
    (?:my|our|the) (?:boss|manager|company) (?:is (?:so )?(?:stupid|cheap|stingy|crazy|terrible|useless)|won't let|never (?:lets|listens|pays)|doesn't (?:care|pay|listen)|only cares)…
    i hate (?:this|my|working)…
    (?:i'm|i am|im|we're) (?:so )?(?:tired|sick|fed up|exhausted)(?: and tired)? (?:of|with)…
    (?:our|the) (?:system|platform|factory|warehouse|shopee|courier|supplier|app) (?:is|are) (?:so |really |always )?(?:terrible|rubbish|trash|stupid|useless|garbage|crap|shit|a mess)
    (?:our|the) (?:system|platform|factory|warehouse|app) (?:really )?sucks
  `),
];

export const COMMANDING: readonly Frame[] = [
  english(
    `
    (?:pay|confirm|order|decide|reply|answer|hurry up|cancel(?: it)?|close|choose|sign|send it|tell me|buy it)(?: (?:it|the order))? (?:now|right now|immediately|at once|quickly|fast)(?=[\\s.!]*$)
    (?:just )?(?:go )?(?:and )?read (?:the|our) (?:description|page|listing|rules|details|title)(?: (?:first|again|carefully|yourself|before \\w+))*(?=[\\s.!]*$)
    ^just wait(?=[\\s.!]*$)
    (?:do as|do what) (?:i|we) (?:say|said|tell|told)…
    (?:you|u) (?:must|have to|better|had better) (?:pay|confirm|decide|accept|wait|delete|keep it)…(?=[.!\\s]*$)
  `,
    [politely],
  ),
];

export const SARCASM: readonly Frame[] = [
  english(`
    good luck with that
    (?:congratulations|congrats|bravo|wow)[,!]* (?:you|u) (?:can|finally|know|learn\\w*|discover\\w*|found)…
    (?:aren't you|(?:you|u)(?:'re| are| r)(?: so| such)?) (?:a )?(?:smart|clever|genius|special|funny|important)(?: one)?(?=[\\s.!?,]*$)
    (?:boo hoo|cry me a river|nice try|slow clap|sure,? whatever|oh really\\?+|yeah,? right|how sad for you|thanks,? captain)
    (?:do|shall|should) (?:you want |you need )?(?:me|i|us|we) (?:to )?(?:hold your hand|wipe|feed you|carry|cook|pay your)…
    what (?:do|did) (?:you|u) (?:want|expect|think)(?: to get)? (?:for|at|with) (?:this|that|such|\\$?\\d+)…
  `),
];

export const BLUNT: readonly Frame[] = [
  english(
    `
    (?:you|u) get what (?:you|u) pay for
    take it or leave it
    (?:if (?:you|u) (?:don't|do not|dont) like it,? )?(?:then )?(?:don't|do not|dont) buy(?: it)?(?: then)?(?=[\\s.!]*$)
    (?:buy|go|shop|order)(?: it)? (?:somewhere|elsewhere|from (?:someone|another))(?: else)?
    (?:you're|you are|ur|u r) (?:too )?(?:fat|ugly|short|old) (?:for|to wear)…
    (?:if )?(?:you|u) (?:can't|cannot|cant) afford…
    suit yourself
    so what(?=[\\s.!?]*$)
  `,
    [politely],
  ),
];
