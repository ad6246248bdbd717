import { describe, expect, test } from 'vitest';
import type { Phrase } from '../../../lib/chat/phrase';
import { ALL_STARTER_PHRASES, readStarterPack } from '../../../lib/headless/starter-packs';
import { PACK_IDS, packOf } from '../../../lib/store/starter/pack-ids';
import { findVariables } from '../../../lib/text/template/find-variables';
import { variableNamed } from '../../../lib/text/template/names';
import { parseTemplate } from '../../../lib/text/template/parse';

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** A shop may choose all packs: what must be unique is so among all of them. */
const PHRASES = PACK_IDS.flatMap((pack) => readStarterPack(pack));
const IN_TAIWAN = PACK_IDS.flatMap((pack) => readStarterPack(pack, 'zh-TW'));

/** Codes of the phrases that are not as they should be. */
function offenders(isGood: (phrase: Phrase) => boolean): string[] {
  return PHRASES.filter((phrase) => !isGood(phrase)).map((phrase) => phrase.code);
}

/** A body as it reads once every slot holds a word of three characters. */
function spoken(body: string): string {
  return body.replaceAll(/\{[^}]*\}/g, '某某某');
}

/** Characters of the longest sentence. */
function longestSentence(text: string): number {
  return Math.max(...text.split(/[。！？；\n]/).map((sentence) => sentence.length));
}

/** What the page fills, by name; the rest is filled by hand. */
function slots({ body }: Phrase): string[] {
  return findVariables(body).map(({ name }) => variableNamed(name) ?? 'by hand');
}

function bracesMakeVariables(body: string): boolean {
  const edges = new Set(findVariables(body).flatMap(({ start, end }) => [start, end - 1]));
  return [...body.matchAll(/[{}｛｝]/g)].every((brace) => edges.has(brace.index));
}

describe('the starter bank', () => {
  test('holds five hundred phrases of any trade and at least sixty for each of six trades, all of the shop', () => {
    expect(ALL_STARTER_PHRASES.length).toBeGreaterThanOrEqual(500);
    const few = PACK_IDS.filter((pack) => readStarterPack(pack).length < 60);
    expect(few).toEqual([]);
    expect(offenders((phrase) => phrase.owner === 'shop')).toEqual([]);
  });

  test('every id tells the pack it came with', () => {
    for (const pack of PACK_IDS)
      expect(new Set(readStarterPack(pack).map(({ id }) => packOf(id)))).toEqual(new Set([pack]));
    expect(packOf('mine:1')).toBeUndefined();
  });

  test.each(['id', 'code', 'title', 'body'] as const)('no two phrases share a %s', (field) => {
    expect(repeated(PHRASES.map((phrase) => phrase[field]))).toEqual([]);
  });

  test('a question of a buyer is listed under one phrase only', () => {
    expect(repeated(PHRASES.flatMap((phrase) => phrase.samples))).toEqual([]);
  });

  test.each([
    '礼貌用语/问候',
    '礼貌用语/称呼',
    '礼貌用语/应答',
    '礼貌用语/征询',
    '礼貌用语/商量',
    '礼貌用语/解释',
    '礼貌用语/道歉',
    '礼貌用语/道谢',
    '礼貌用语/祝贺',
    '礼貌用语/告别',
    '售前/商品咨询',
    '售前/尺码',
    '售中/催付',
    '售中/改地址',
    '物流/何时发货',
    '物流/丢件',
    '退换/七天无理由',
    '退换/少件漏发',
    '售后/质量',
    '售后/退款进度',
    '投诉/共情',
    '投诉/先致歉',
    '关怀/回访',
    '转接/转接交接',
    '隐私/隐私与平台规则',
    '评价/评价',
    '会员/会员',
    '安全/紧急安全',
  ])('the group %s has phrases to choose from', (group) => {
    expect(ALL_STARTER_PHRASES.filter((phrase) => phrase.group === group).length).toBeGreaterThanOrEqual(3);
  });

  // The model sentences of the service norm, word for word.
  test.each([
    '您好！很高兴为您服务，请问有什么可以帮到您？',
    '我们可以为您提供{方案}，您看是否合适？',
    '我非常理解您现在的心情',
    '给您带来不便，非常抱歉',
    '您的意思是，您购买的{商品}在使用时出现了{情况}，对吗？',
    '请问还有其他需要帮助的吗？',
    '您不用重复说明',
  ])('offers the model sentence %s', (sentence) => {
    expect(ALL_STARTER_PHRASES.some((phrase) => phrase.body.includes(sentence))).toBe(true);
  });

  test('every code is quick to type', () => {
    expect(offenders(({ code }) => /^[a-z]{2,8}$/.test(code))).toEqual([]);
  });

  test('every body is at most 120 characters, in sentences of at most forty', () => {
    expect(offenders(({ body }) => spoken(body).replaceAll('\n', '').length <= 120)).toEqual([]);
    expect(offenders(({ body }) => longestSentence(spoken(body)) <= 40)).toEqual([]);
  });

  test('every body says 您, never 你 or 亲', () => {
    expect(offenders(({ body }) => !/[你妳亲]/.test(body))).toEqual([]);
  });

  test('no body has a brace outside a variable', () => {
    expect(offenders(({ body }) => bracesMakeVariables(body))).toEqual([]);
  });

  test('nothing in a body looks like a slip of the template syntax', () => {
    expect(offenders(({ body }) => parseTemplate(body).issues.length === 0)).toEqual([]);
  });

  test('every phrase has one to six keywords, and three to six questions when it answers one', () => {
    expect(offenders(({ keywords }) => keywords.length >= 1 && keywords.length <= 6)).toEqual([]);
    expect(offenders(({ samples }) => samples.length === 0 || (samples.length >= 3 && samples.length <= 6))).toEqual(
      [],
    );
  });

  test('half of the questions or more use none of the keywords of their phrase', () => {
    const plain = PHRASES.flatMap(({ samples, keywords }) =>
      samples.map((sample) => keywords.every((keyword) => !sample.includes(keyword))),
    );
    expect(plain.filter(Boolean).length).toBeGreaterThanOrEqual(plain.length / 2);
  });
});

describe('the starter bank in Taiwan', () => {
  test('has every phrase, under the same id and code', () => {
    expect(IN_TAIWAN.map(({ id, code }) => [id, code])).toEqual(PHRASES.map(({ id, code }) => [id, code]));
  });

  test.each(['title', 'body'] as const)('no two phrases share a %s', (field) => {
    expect(repeated(IN_TAIWAN.map((phrase) => phrase[field]))).toEqual([]);
  });

  test('has the slots of the mainland: what the page fills there it fills here', () => {
    const other = IN_TAIWAN.filter((phrase, place) => {
      const mainland = PHRASES[place];
      return mainland !== undefined && slots(phrase).join() !== slots(mainland).join();
    });
    expect(other.map(({ code }) => code)).toEqual([]);
  });

  test('says what shops there say', () => {
    const bodies = IN_TAIWAN.map(({ body }) => body.replaceAll(/\{[^}]*\}/gu, '')).join('\n');
    expect(bodies).not.toMatch(
      /快遞|發貨|視頻|質量|短信|信息|屏幕|默認|包郵|驛站|郵費|質保|保質期|充電寶|洗面奶|面料|尺碼|店鋪|臺/u,
    );
    expect(bodies).toMatch(/物流/u);
    expect(bodies).toMatch(/出貨/u);
  });
});
