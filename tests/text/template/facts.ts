import type { Facts } from '../../../lib/text/template/render';
import { countRenderings, renderPart } from '../../../lib/text/template/render';
import { parseTemplate } from '../../../lib/text/template/parse';

/** Sunday, 8 March 2026, 12:30 in whatever zone the tests run. */
export const NOON = new Date(2026, 2, 8, 12, 30).getTime();

export const KNOWN: Facts = { values: { 买家昵称: '小鹿', 订单号: '2026000000000001' }, states: {}, now: NOON };
export const NOTHING_KNOWN: Facts = { values: {}, states: {}, now: NOON };

/** Every rendering of the first message. */
export function renderings(body: string, facts: Partial<Facts> = {}): string[] {
  const template = parseTemplate(body);
  const world = { ...KNOWN, ...facts };
  return Array.from(
    { length: countRenderings(template, 0, world) },
    (_, turn) => renderPart(template, 0, world, turn).text,
  );
}

/** The first rendering of the first message. */
export function rendered(body: string, facts: Partial<Facts> = {}): string {
  return renderPart(parseTemplate(body), 0, { ...KNOWN, ...facts }, 0).text;
}
