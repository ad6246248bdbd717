import { simplify } from '../../text/script';
import { variableNamed } from '../../text/template/names';

/** What a placeholder of another tool became, or that it stayed as it was because nobody can know what it means. */
export type PlaceholderNote =
  | { readonly kind: 'placeholder'; readonly from: string; readonly to: string }
  | { readonly kind: 'placeholder-kept'; readonly from: string };

/** Names that other tools give to what Tuotie fills, without blanks, dots, dashes and underscores. */
const NAMES: Readonly<Record<string, string>> = {
  买家昵称:
    '买家 买家名 买家名称 买家姓名 买家旺旺 客户昵称 客户名称 客户姓名 客户名 顾客昵称 顾客姓名 用户昵称 用户名 用户名称 会员名 会员昵称 旺旺名 name nick nickname username buyernick buyername buyernickname customer customername customernick customerfirstname customerfullname contactname contactfirstname clientname recipientname tofirstname toname firstname ticketrequestername ticketrequesterfirstname ticketcustomername ticketcustomerfirstname',
  订单号: '订单id 订单 交易号 orderid orderno ordernumber ordersn tradeid tradeno tid ordername',
  物流单号:
    '物流号 快递号 运单编号 trackingno trackingnumber trackingid trackingcode expressno waybill waybillno logisticsno',
  收货人: '收货人姓名 收件人姓名 receivername consignee consigneename',
  商品: '商品名 商品名称 商品标题 宝贝 宝贝名称 宝贝标题 产品 产品名称 productname producttitle goods goodsname itemname itemtitle',
  店铺名: '店铺 店铺名称 商家名称 shopname storename store sellername',
  今天: '日期 今日 今天日期 当前日期 date currentdate',
  现在: '时间 当前时间 time currenttime',
  光标: 'cursor caret',
};

const KNOWN: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([ours, theirs]) => theirs.split(' ').map((name) => [name, ours] as const)),
);

/**
 * The ways in which tools mark what is to be filled. Where the marks mean nothing else (`{{…}}`, `${…}`, `#{…}`, `{%…%}`) an
 * unknown name is still a placeholder; `#…#`, `%…%` and `[…]` may be a topic, a share or a sticker.
 */
const MARKS: readonly { readonly pattern: RegExp; readonly isSure: boolean }[] = [
  { pattern: /\{\{\s*([^{}\n]{1,60}?)\s*\}\}/gu, isSure: true },
  { pattern: /[$#]\{([^{}\n]{1,60})\}/gu, isSure: true },
  { pattern: /(\{%[^{}\n]{1,80}%\})/gu, isSure: true },
  { pattern: /\{([^{}|｜?？/\n]{1,40})\}/gu, isSure: false },
  { pattern: /%([\p{L}_]{2,30})%/gu, isSure: false },
  { pattern: /#([\p{L}_]{2,30})#/gu, isSure: false },
  { pattern: /(?<!\[)\[([\p{L}_]{2,30})\](?!\])/gu, isSure: false },
];
/** Espanso's and TextExpander's caret. */
const CARETS = /\$\|\$|%\|/gu;
/** Letters alone: filled by hand under its own name. */
const PLAIN_NAME = /^\p{L}[\p{L}\p{N}]{0,19}$/u;

/** A reply with the placeholders of other tools written as Tuotie's, where it is certain what they mean. */
export function convertPlaceholders(text: string): {
  readonly text: string;
  readonly notes: readonly PlaceholderNote[];
} {
  const notes: PlaceholderNote[] = [];
  let converted = text.replaceAll(CARETS, (from) => noted(notes, from, '{光标}'));
  for (const { pattern, isSure } of MARKS) {
    converted = converted.replaceAll(pattern, (from: string, written: string) => {
      const ours = variableOf(written, isSure);
      if (ours !== undefined) return `{${ours}}` === from ? from : noted(notes, from, `{${ours}}`);
      if (isSure) notes.push({ kind: 'placeholder-kept', from });
      return from;
    });
  }
  return { text: converted, notes };
}

function noted(notes: PlaceholderNote[], from: string, to: string): string {
  notes.push({ kind: 'placeholder', from, to });
  return to;
}

function variableOf(written: string, isSure: boolean): string | undefined {
  const name = simplify(written.normalize('NFKC').toLowerCase()).replaceAll(/[\s._-]/gu, '');
  const ours = variableNamed(name) ?? KNOWN.get(name);
  if (ours !== undefined) return ours;
  return isSure && PLAIN_NAME.test(written.trim()) ? written.trim() : undefined;
}
