/** When and how goods leave the shop. */
export const LEXICON = `
发货时间: <何时>…<发出> 发货时间 发货时效 多久发 几天发 几号发
~预售: 预售 预定 预订 预购
`;
