import { shownChildren, shownDescendants, shownParent, shownText, shownTexts } from '../flat-tree';
import { noted } from '../noted';
import { groundOf } from './grounds';
import { tellingTexts } from './telling-texts';
import { isNamed } from './words';

/** A price and nothing else: `¥98.00 起`, `$199`, `NT$1,290`, `到手价 ¥39.9`, `12,50 €`. */
export const PRICE =
  /^(?:\S{1,6}[\s:：]+)?(?:(?:US|NT|HK|MX|R|A|C|S)?[¥￥$€£₩฿₫₽₹₱₺₴]|Rp\.?|RM|Rs\.?|S\/\.?|CHF|EUR|USD|PLN)\s?\d[\d,.]*\s*(?:起|\/\S{1,4})?$|^\d[\d,.]*\s?(?:元|円|€|zł|₫|đ|kr|₽|원)(?:起)?$/u;
const ORDER = /^(?:订单|訂單|我的订单|order|pedido|bestellung|commande|ordine|заказ|注文)(?=$|[\s#:：·号號])/iu;
/** `订单 8823·待收货 ¥268`, `Order #10023 | shipped`: a number and a state, which no sentence is. */
const ORDER_LINE =
  /^(?:订单|訂單|order|pedido|bestellung|commande|ordine|заказ|注文|pesanan)(?:号|編號|编号|號)?\s?(?:no\.?)?[\s:：#]*[A-Z]{0,4}\d[\dA-Z-]{2,}(?:\s*[·|]\s*\S{2,12})?(?:\s*[¥￥$€]\s?\d[\d,.]*)?$/iu;
/** Pieces of text: more is not a card, fewer is a picture with a caption. */
const FEWEST = 2;
const MOST = 12;
const NAMES = ['goods', 'product', 'sku', 'spu', 'commodity', 'card', 'order'];
const MOST_PARTS = 24;
/** CSS pixels on either side. */
const SMALLEST_PICTURE = 40;

/**
 * Whether a part of a row is a card of goods or of an order and nothing else: a picture or a name that says so, with a price or an order's number
 * as a line of its own, on a ground. A shop's page made it; nobody wrote its words.
 */
export function isCard(part: Element, row: Element): boolean {
  if (!showsThing(part)) return false;
  if (!isFramed(part, row)) return false;
  const inCore = shownTexts(coreOf(part));
  return tellingTexts(part).every((text) => inCore.includes(text));
}

/** Whether there is a card anywhere in a row: the row itself, or a part of it that says so by its name. */
export const holdsCard = noted(
  (row): boolean => showsThing(row) || shownDescendants(row, MOST_PARTS).some((part) => isCard(part, row)),
);

const showsThing = noted((part): boolean => {
  const pieces = shownTexts(part)
    .map(({ nodeValue }) => (nodeValue ?? '').trim())
    .filter((piece) => piece !== '');
  if (pieces.length < FEWEST || pieces.length > MOST) return false;
  if (!pieces.some((piece) => PRICE.test(piece) || ORDER_LINE.test(piece)) && !ORDER.test(pieces[0] ?? ''))
    return false;
  return isNamed(part, NAMES) || shownDescendants(part, MOST_PARTS).some((inner) => isPicture(inner));
});

/** Whether it is, or stands in, something with a ground or a border of its own within the row, or is the row. */
function isFramed(part: Element, row: Element): boolean {
  if (part === row) return hasFrame(row);
  for (let at: Element | null = part; at !== null && at !== row; at = shownParent(at)) if (hasFrame(at)) return true;
  return false;
}

function hasFrame(part: Element): boolean {
  const { borderTopStyle, borderTopWidth } = getComputedStyle(part);
  return groundOf(part) !== '' || (borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0);
}

/** The smallest part that is still a card: what stands beside it in the bubble are words. */
function coreOf(part: Element): Element {
  const inner = shownChildren(part).find((child) => showsThing(child));
  return inner === undefined ? part : coreOf(inner);
}

/** An image, or a box without words that is drawn as one. */
function isPicture(part: Element): boolean {
  const { width, height } = part.getBoundingClientRect();
  if (Math.min(width, height) < SMALLEST_PICTURE) return false;
  if (part.matches('img, picture, canvas, video')) return true;
  if (shownText(part) !== '') return false;
  return groundOf(part) !== '' || getComputedStyle(part).backgroundImage.includes('url');
}
