import type { Phrase } from '../../chat/phrase';

/** What an upset buyer shows, apart from the matter. */
const UPSET = new Set(['要投诉', '发怒', '服务态度', '要求道歉', '威胁差评', '失望委屈', '承诺没兑现']);
/** Groups and titles under which shops keep what calms. */
const SOOTHING_GROUP = /安抚|道歉|致歉|投诉|共情|情绪|客诉/u;
const SOOTHING_TITLE = /安抚|道歉|致歉|安慰|消消?气|息怒|情绪|赔不是|赔礼|共情/u;
/** A phrase is for upset buyers when this much of what it answers is. */
const MOSTLY = 0.5;
/** From here on a buyer is upset, below that calm. */
const LEAST_UPSET = 0.5;
const MOST_CALM = 0.3;
/** What one word of displeasure says; two say enough. */
const DISPLEASED = 0.3;

// Nobody who asks calmly writes one of these to a shop.
const ANGRY =
  /骗子|骗钱|骗人|诈骗|欺诈|照骗|坑人|坑爹|坑钱|黑店|黑心|奸商|无良|良心(?:被|喂|过|不痛)|垃圾(?:店|客服|商家|产品|东西|玩意|服务|快递|质量)|(?:太|真|好)垃圾|破(?:店|服务|玩意|东西|质量|烂)|什么(?:玩意|鬼东西|破|烂|垃圾|狗屁)|废物|放屁|狗屁|(?<![我你他她娃宝])(?:他妈|妈)的|特么|(?<!空)气死(?!活)|气炸|气疯|气哭|气人|恶心(?:死|人|透)|火大|恼火|窝火|冒火|怒了|愤怒|耍(?:我|猴|人)|玩我|冤大头|当(?:我|人)(?:是)?(?:傻|好欺|猴)|欺负人|欺人太甚|店大欺客|忍(?:你们|无可忍|不了)|瞎了?(?:吗|眼)|(?:眼睛|眼)瞎|死人(?:吗|啊)|会不会干活|赖账|不要脸|丧良心|缺德|曝光|消协|工商局?|12315|市监|起诉|法院|法庭见|平台见|(?:要|去|想|就|必须|打)投诉|投诉(?:你|到底|定了|电话)|糊弄|忽悠|敷衍|踢皮球|令人发指|不想做生意|倒闭/u;
const DISPLEASING =
  /无语|服了|失望|寒心|心累|差评|再也不|不会再(?:买|来)|还好意思|什么态度|态度(?:差|恶劣)|到底(?:管|谁|想|有没有|发不)|管不管|说话不算|言而无信|出尔反尔|折腾|折磨|拖(?:了又拖|拖拉拉|到现在)|[!!]{2,}|[??]{3,}|(?:第|都|催了?)[几二三四五六七八九十百]+[次遍]|不承认|推卸|凭什么|太过分|过分了|(?:赔|退)钱[,,!!]|白等|受够/gu;

/** Positions of the intents that show it. */
export function upsetClasses(intents: readonly string[]): Uint16Array {
  return Uint16Array.from([...intents.keys()].filter((c) => UPSET.has(intents[c] ?? '')));
}

/** Upset enough to be soothed first. */
export function isUpset(upset: number): boolean {
  return upset >= LEAST_UPSET;
}

/** Calm enough for soothing to be out of place. */
export function isCalm(upset: number): boolean {
  return upset < MOST_CALM;
}

/** How upset the words alone are, 0 to 1, of folded texts: the model hears the matter louder than the anger about it. */
export function upsetWords(texts: readonly string[]): number {
  if (texts.some((text) => ANGRY.test(text))) return 1;
  const count = texts.reduce((sum, text) => sum + (text.match(DISPLEASING)?.length ?? 0), 0);
  return Math.min(1, DISPLEASED * count);
}

/** `upset`: how much of what a phrase answers upset buyers show, 0 to 1. */
export function isSoothing(upset: number, { group, title }: Pick<Phrase, 'group' | 'title'>): boolean {
  return SOOTHING_GROUP.test(group) || SOOTHING_TITLE.test(title) || upset >= MOSTLY;
}
