import { shareKey } from './reading/address-keys';
import type { Candidate, DataText, Detector } from './detector';
import type { KnownValue } from './owner/order-data';
import type { Owners, Source } from './owner/owners';
import { spellingsOf } from './reading/spellings';
import { squeezeValue, standsIn } from './reading/squeeze';

/**
 * Whose data a candidate is: `own` S1, `echoed` S2, `foreign` S3, `gift` S4 (the buyer's order, another's address),
 * `stranger` S5 (the asker did not place the order), `unknown` S6, `public` S7 and S10, `agent` S8, `sample` S13.
 */
export type Owner = 'own' | 'echoed' | 'foreign' | 'gift' | 'stranger' | 'unknown' | 'public' | 'agent' | 'sample';

// What manuals and screenshots use as a sample.
const SAMPLE = /^(?:13800138000|13888888888|(\d)\1{6,}|1(\d)\2{9}|12345678910|x{2,}@.*|张三|李四|王五|赵六|小明)$/u;
// The law wants the true return address and contact given (处罚办法 article 9).
const RETURN_TO =
  /(?:退货|退回|寄回|回寄|退件|寄修|换货|返修|发回)[^。!?;\n]{0,10}(?:地址|请?寄|到|至|给|往|收件|收货|联系|电话|信息|仓)/u;
// A place or a line that the sentence itself calls the shop's or the courier's. A mobile number is not among what this frees:
// given as the shop's, it leads off the platform, and the allow-list is where the shop says otherwise.
const SHOPS_PLACE =
  /(?:门店|门市|店铺|实体店|直营店|专卖店|旗舰店|体验店|分店|总店|专柜|仓库|发货地|公司|本店|我们店?|我店|官方|客服|售后|总部|展厅|厂家|品牌方|驿站|自提点|网点|营业部|代收点|快递柜|热线)[^,。!?;\n]{0,6}(?:地址|位置|电话|热线|座机|总机|邮箱|在|位于|喺)[^,。!?;\n]{0,8}$|(?:门店|门市|实体店|直营店|专卖店|旗舰店|体验店|分店|总店|专柜):[^,。!?;\n]{0,8}$|(?:热线|总机|驿站|自提点|网点|营业部|代收点)[^,。!?;\n]{0,6}$/u;
const THEIRS =
  /(?:他|她|客户|买家|顾客|客人|对方|下单人|[这那]位)[^,。!?;\n]{0,6}(?:的|家|本人|留|填|说|公司|单位|店|厂)[^。!?;\n]{0,12}$/u;
const SHOPS_KINDS = new Set(['landline', 'address', 'email']);
// 客服電話02-2712-3456: a fixed line in Taiwan or Hong Kong, as 0571-… is one on the mainland.
const OVERSEAS_LINE = /^(?:0[2-8]|(?:00)?886[2-8]|(?:(?:00)?852)?[23])/u;
const REACHABLE = new Set(['mobile', 'overseas-phone', 'landline', 'address', 'person-name', 'email']);
// Couriers' lines stand on the page that tracks the parcel; those of drivers and fitters are private persons'.
const COURIER = /(?:送货师傅|快递员|派件员|派送员|配送员|快递小哥|站点|快递点|网点|驿站|物流公司|承运商)/u;
// 师傅刚去了…, 快递员说…拿走了: where a courier went and what a courier says is not the courier's.
const COURIER_ABOUT =
  /(?:站点|快递点|网点|驿站|物流公司|承运商)|(?:师傅|员|小哥)(?:的?(?:电话|姓名|名字|手机号?|号码)|[叫是姓:\s])*$/u;
const COURIER_PLACE_AFTER =
  /^.{0,6}(?:驿站|自提|代收[点处站]|快递柜|丰巢|兔喜|门店|旗舰店|专卖店|专柜|营业部|网点|服务站|服务点|超市|便利店|维修点)/u;
const OTHERS_WORD =
  /(?:(?:另外?一?|上一|前一|别的|其[他它]|那)(?:个|位)?(?:买家|顾客|客户|客人|亲|人)|别人|人家)的?[^。!?;\n]{0,16}$/u;
const OTHERS_WORD_AFTER =
  /^[^。!?;\n]{0,8}?[是属](?:于)?(?:(?:另外?一?|上一|前一|别的|其[他它]|那)(?:个|位)?(?:买家|顾客|客户|客人|亲|人)|别人|人家)/u;
const AGENTS_OWN =
  /(?:[加找打]我|联系我|私我|我(?:的|本人|个人|私人|自己)*(?:手机|电话|号码|微信|联系方式|邮箱|qq|wx|vx|v信?|号)|本人(?:手机|电话)|(?:私人|个人)(?:手机|电话|号|微信|联系方式)?|私聊|(?:老板|店主)(?:的)?(?:手机|电话|微信|号))[^,。!?;]{0,6}$/u;
// 13812345678,有事打我: what follows says it as well.
const AGENTS_OWN_AFTER =
  /^[,\s]{0,2}(?:这?[也就]?是我的?|(?:有事|有问题|随时|直接)*(?:打给?|加|找|联系|call)我(?!们))/u;
const NUMBERS_OF_ORDERS = new Set(['order-no', 'tracking-no']);
const ANNOUNCED_WITHIN = 60;
const BELONGS_WITHIN = 12;

/** The state of one candidate. The buyer's own wins over another's: a family shares an address. */
export function ownerOf(text: DataText, detector: Detector, candidate: Candidate, owners: Owners): Owner {
  const { kind } = detector;
  if (SAMPLE.test(candidate.value)) return 'sample';
  if (owners.own.some((known) => isSame(kind, candidate.value, known))) return ownState(owners);
  if (isIn(kind, candidate.value, owners.allowed())) return 'public';
  if (isIn(kind, candidate.value, owners.echoed())) return 'echoed';
  if (isForeign(kind, candidate.value, owners)) return 'foreign';
  return unknownOwner(text, detector, candidate, owners);
}

/** The state of data from this conversation's order: the asker may not be the one who placed it, or not the receiver. */
export function ownState(owners: Owners): Owner {
  const { isOtherAccount, isGift } = owners.echoed();
  if (isOtherAccount) return 'stranger';
  return isGift ? 'gift' : 'own';
}

/** Whether a value is known to be another buyer's, in clear or by its tag. */
export function isForeign(kind: string, value: string, owners: Owners): boolean {
  if (owners.others.some((known) => isSame(kind, value, known))) return true;
  if (!owners.hasTags) return false;
  return spellingsOf(kind, value).some((spelling) => owners.isTagged(kind, spelling));
}

/** Whether a value is the buyer's own, was written by the buyer or is the shop's. */
export function isHarmless(kind: string, value: string, owners: Owners): boolean {
  return (
    owners.own.some((known) => isSame(kind, value, known)) ||
    isIn(kind, value, owners.allowed()) ||
    isIn(kind, value, owners.echoed())
  );
}

function isSame(kind: string, value: string, known: KnownValue): boolean {
  if (kind === 'address') return known.kind === 'address' && shareKey(value, known.value);
  const of = squeezeValue(known.value);
  return spellingsOf(kind, value).some((spelling) => squeezeValue(spelling) === of);
}

function isIn(kind: string, value: string, source: Source): boolean {
  if (kind === 'address' && shareKey(value, source.addressKeys)) return true;
  if (kind === 'address') return standsIn(source.squeezed, squeezeValue(value));
  return spellingsOf(kind, value).some((spelling) => standsIn(source.squeezed, squeezeValue(spelling)));
}

/** What the draft itself says about data that nobody is known to own. */
function unknownOwner(text: DataText, detector: Detector, candidate: Candidate, owners: Owners): Owner {
  const near = wordsBefore(text, candidate.start);
  const following = wordsAfter(text, candidate.end);
  if (detector.isContact === true && (AGENTS_OWN.test(near) || AGENTS_OWN_AFTER.test(following))) return 'agent';
  if (OTHERS_WORD.test(near) || OTHERS_WORD_AFTER.test(following)) return 'foreign';
  if (owners.echoed().isOtherAccount) return 'stranger';
  // Agents send order and parcel numbers all day: beside a panel one is strange only where the panel shows another one.
  const isPanelSilent = owners.own.length > 0 && !owners.own.some(({ kind }) => kind === detector.kind);
  if (NUMBERS_OF_ORDERS.has(detector.kind) && isPanelSilent) return 'public';
  return isAnnounced(text, detector, candidate) ? 'public' : 'unknown';
}

function isAnnounced(text: DataText, detector: Detector, candidate: Candidate): boolean {
  if (!REACHABLE.has(detector.kind)) return false;
  const near = wordsBefore(text, candidate.start);
  if (THEIRS.test(near)) return false;
  const nearest = near.slice(-BELONGS_WITHIN);
  if (RETURN_TO.test(near) || (COURIER.test(nearest) && COURIER_ABOUT.test(nearest))) return true;
  const isLine = detector.kind === 'overseas-phone' && OVERSEAS_LINE.test(candidate.value);
  if ((SHOPS_KINDS.has(detector.kind) || isLine) && SHOPS_PLACE.test(near)) return true;
  return detector.kind === 'address' && COURIER_PLACE_AFTER.test(wordsAfter(text, candidate.end));
}

/** The normalised words before a place of the draft. */
function wordsBefore(text: DataText, at: number): string {
  const end = wordAt(text, at);
  return text.words.text.slice(Math.max(0, end - ANNOUNCED_WITHIN), end);
}

/** The normalised words after a place of the draft. */
function wordsAfter(text: DataText, at: number): string {
  const start = wordAt(text, at);
  return text.words.text.slice(start, start + BELONGS_WITHIN + 2);
}

/** The first unit of the words that stands at or after a place of the draft. */
function wordAt({ words }: DataText, at: number): number {
  let low = 0;
  let high = words.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.starts[middle] ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
