import type { Owner } from '../ownership';

/** What stands in place of data that this buyer must not get. In brackets, because the sentence around it was about to tell. */
export const WITHHELD: Readonly<Partial<Record<Owner, string>>> = {
  foreign: '（其他顾客的信息，不便提供）',
  stranger: '（请用下单的账号来查询）',
};

/** What to say instead of the whole clause that was about to tell it. */
export const SAID_INSTEAD: Readonly<Partial<Record<Owner, string>>> = {
  foreign: '抱歉，其他顾客的资料不方便透露，您自己的订单我来帮您查',
  stranger: '为了账号安全，麻烦您用下单的账号来查询，我马上帮您看',
};
