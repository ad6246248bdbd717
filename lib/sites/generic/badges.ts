/** What stands beside a name to tell whose it is. */
export const SHOP_BADGE =
  /^[[(【（]?(?:客服|商家|卖家|賣家|店主|店家|店员|店員|官方|坐席|员工|機器人|机器人|智能客服|bot|agent|staff|employee|teammate|support|seller|shop|team|operator)[\])】）]?$/iu;
export const BUYER_BADGE =
  /^[[(【（]?(?:买家|買家|顾客|顧客|客户|客戶|访客|訪客|外部(?:联系人)?|外部聯絡人|customer|buyer|visitor|guest|client|external|contact|end-user)[\])】）]?$/iu;

/** Whether a piece of text is a badge of either side and nothing else. */
export function isBadge(text: string): boolean {
  return SHOP_BADGE.test(text) || BUYER_BADGE.test(text);
}
