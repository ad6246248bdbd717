import { any } from './slots';

// Longer ones first: each is taken off a message as it is met.
const AGREED = `没问题了? 没事了? 没(?:什么|别的|其他)的?事了? 没有了? 没关系 没了 不用了? 不客气 不用谢 知道了? 明白了? 了解了? 收到了? 就这样 先这样 好的?呢? 嗯 行 可以 是的 对的? ok`;
const THANKED = `非常感谢 感谢 多谢 谢谢 谢啦? 谢了 辛苦了? 麻烦[您你]?了? 打扰了? 费心了? 再见 拜拜 拜 晚安 早安 早上好 中午好 下午好 晚上好`;
const MARKS = '[亲您你那哈的了啊呀哦喔噢呢吧嘛啦呗咯哟吗么~,。!?;\\s\\p{Extended_Pictographic}]';

const LEAVE = new RegExp(`${any(`${AGREED} ${THANKED}`)}|${MARKS}`, 'gu');
const COURTESY = new RegExp(
  `${any(`
    您好 你好 哈喽 嗨 hello hi 在的?呢? 欢迎(?:光临|下次光临|再次光临|再来|咨询) 很?高兴为?您?服务 竭诚 为您服务 请问 有什么(?:可以|能)?(?:帮您的?|帮到您的?|为您效劳的?|需要的?)
    可以帮您 应该的 [对您你的]*(?:支持|理解|咨询|信任|惠顾|光临|配合|耐心|等待)(?:与|和)? 祝 (?:生活|购物|天天|一切|身体|家人)?(?:愉快|顺利|开心|健康|如意|好心情) 期待您?的?(?:再次|下次)?光临
    随时(?:可以)?(?:联系|找|叫)(?:我|客服) 有(?:需要|问题|事)(?:再|请|可以)? 还有(?:其他|别的)?(?:什么)?(?:问题|需要|可以帮您的?) 慢走 们 我 小店 本店 店铺 客服[^,。!?]{0,4}号? ${AGREED} ${THANKED}`)}|${MARKS}`,
  'gu',
);
/** No courtesy is longer. */
const LONGEST = 60;

/** A message, normalised, that greets, thanks or takes leave and does nothing else. */
export function isCourtesy(text: string): boolean {
  return text.length <= LONGEST && text.replaceAll(COURTESY, '') === '';
}

/** A buyer's message, normalised, that accepts what was said or takes leave, and wants nothing more. */
export function isClosing(text: string): boolean {
  return text.length <= LONGEST && text.replaceAll(LEAVE, '') === '';
}

const FAREWELL = /谢|再见|拜|晚安|辛苦|没(?:什么|别的|其他)?的?事|不用了|[就先]这样/u;

/** … that ends the talk: thanks or takes leave. */
export function takesLeave(text: string): boolean {
  return isClosing(text) && FAREWELL.test(text);
}
