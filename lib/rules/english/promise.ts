import type { Frame } from '../grammar/frames';
import { denied, english, supposed } from './english';

const DEFECT = '(?:break|fade|rust|fail|wear out|shrink|crack|lose colou?r|get lost|come back|peel|pill)';

export const OVERPROMISE: readonly Frame[] = [
  english(
    `
    (?:100|hundred|one hundred) ?(?:%|percent|per cent)(?: (?:guarantee\\w*|sure|safe|effective|works?|working|satisf\\w*|cure|waterproof|success\\w*|no |will |you |arrives?|delivered))…
    guarantee[ds]?(?: (?:you|that|it|to|will|the|100%|next|same|delivery|arrival|results?|by|before|no|for life|forever))…
    (?:i|we) (?:promise|swear|guarantee)(?! to (?:check|reply|help|keep|do our))(?: you| it| that| to)?…
    (?:will |can |would )?never(?: ever)? ${DEFECT}
    won't ever ${DEFECT}
    no side effects?
    (?:will|must) (?:definitely|certainly|absolutely|surely|100%|for sure) (?:arrive|be (?:there|delivered|refunded|fixed)|work|come|cure|fit|reach|get)…
    (?:arrives?|delivered|there|get it|receive it|ready)(?: \\w+){0,3} (?:for sure|no matter what|i promise|100%)
    (?:lasts?|works?) (?:forever|for life|for ever)
    any problem…(?:my|our) (?:full |total )?responsibility
  `,
    [denied],
  ),
];

export const SUPERLATIVE: readonly Frame[] = [
  english(
    `
    (?:the )?(?:very )?(?:best|cheapest|safest|strongest|finest|lowest price|highest quality|top quality|number one|no\\.? ?1|#1|(?<=the )most \\w+)(?: \\w+){0,3} (?:in the (?:world|market|country|universe|industry|whole \\w+)|on (?:the market|shopee|lazada|amazon|earth|the internet)|(?:you|u) (?:can|will) (?:ever )?find|anywhere|ever made)
    world(?:'s| ?class) (?:best|number one|no\\.? ?1|finest)
    (?:cures?|heals?|treats?)(?: \\w+){0,2} (?:acne|cancer|eczema|diabetes|insomnia|allerg\\w+|pain|arthritis|hair loss|diseases?|depression|flu|covid|infections?)
    (?:loses?|lost|drop) \\d+ ?(?:kg|kilos?|pounds?|lbs?) (?:in|within) \\d+…
    nothing (?:is )?(?:better|beats) (?:than )?(?:this|it|ours)
  `,
    [denied],
  ),
];

export const COMPENSATION: readonly Frame[] = [
  english(
    `
    (?:i|we)(?:'ll| will| can)? (?:pay|give|refund|transfer|send|return)… (?:myself|from my (?:own )?(?:pocket|money|account)|out of my (?:own )?pocket|with my own money|privately)
    (?:i|we)(?:'ll| will) (?:pay|give|compensate|refund)(?: (?:you|u))? (?:double|triple|twice|\\d+ times|ten times)…
  `,
    [denied],
  ),
];

export const AGAINST_POLICY: readonly Frame[] = [
  english(`
    no (?:returns?|refunds?|exchanges?|warranty)(?: or \\w+)? (?:on|for|once|after|if|when|without)…(?:opened|sale|discount\\w*|used|worn|promotion\\w*|received|signed|delivered|sold|video|box)
    (?:we|i|our (?:shop|store)) (?:will )?(?:never|don't|do not|dont|won't|will not) (?:ever )?(?:refund|give (?:any )?refunds?|accept (?:any )?returns?)(?: (?:you|u|anything|anyone))?(?=[\\s.!]*$)
    once (?:it's |it is |you |the \\w+ is )?(?:opened|sold|signed|received|delivered|shipped)…(?:no|not|can't|cannot|won't) (?:be )?(?:returns?|refund\\w*|exchang\\w*|returned|responsible)
    (?:refunds?|returns?) only (?:if|after|when) (?:you|u) (?:delete|remove|change|give|leave)…
    (?:you|u) (?:can't|cannot|are not allowed to) (?:complain|report|leave a (?:bad|negative))…
  `),
];

export const UNFOUNDED: readonly Frame[] = [
  english(
    `
    (?:every(?:one|body)|all (?:the )?(?:celebrities|stars|doctors)) (?:is |are )?(?:buying|buys?|loves?|uses?|using|wants?|recommends?)(?: (?:it|this|our))…
    buy (?:it )?now or (?:never|regret|you)…
    (?:price|prices|it) (?:will |is going to |gonna )?(?:go(?:es)? up|doubles?|increases?|rises?) (?:tomorrow|tonight|soon|in an hour|any minute)
  `,
    [denied],
  ),
];

export const TIME_PROMISE: readonly Frame[] = [
  english(
    `
    (?:i|we)(?:'ll| will|'m going to|'re going to|'m|'re)(?: now| also)? (?:reply|repl(?:y|ying)|get back|ship|send|resend|call|contact|check|refund|let you know|update|inform|process|tell)…(?:today|tonight|tomorrow|by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|\\d+ ?(?:am|pm)?)|(?:with)?in \\d+ (?:minutes?|hours?|days?|business days)|soon|shortly|later|right away|in a (?:moment|minute|while)|once it|as soon as)
    (?:will|to) be (?:shipped|sent|resent|refunded|processed) (?:out )?(?:today|tonight|tomorrow|by…day|(?:with)?in \\d+ (?:minutes?|hours?|days?|business days))
  `,
    [denied, supposed],
  ),
];
