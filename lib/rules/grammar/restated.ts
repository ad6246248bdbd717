/**
 * The buyer's own question, said again to be sure of it (norm of the trade: repeat the question to confirm it): 您是想问为什么没发货吗. Asked in
 * good faith it has no 到底, and is about nothing that the buyer is told.
 */
const RESTATED =
  /^(?:亲|嗯|好的|[您你]好|那|所以|[\s,]){0,4}[您你]这?边?(?:是不是|是)?(?:(?:想|要|在){0,2}(?:问|咨询|请教|了解)的?(?:问题)?是?|的(?:意思|问题)是)(?!(?:几|多少|什么|啥|到底|个?没完|了|过))[^。!?;\n]{2,40}?(?:吗|吧|么|对不对|是不是|是么)(?:亲|呢|哦|哈|呀|[\s,~。!?])*$/u;
const UNKIND = /到底|究竟|凭什么|自己|故意|难道|脑|眼睛|废话|有病|傻|蠢|几遍/u;

/** Whether a sentence, normalised, only says the buyer's question again. Linear. */
export function restates(sentence: string): boolean {
  return sentence.length <= 80 && RESTATED.test(sentence) && !UNKIND.test(sentence);
}
