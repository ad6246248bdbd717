/** Tags that editors write; `<3` and `<订单号>` are none. */
const MARKUP =
  /<\/?(?:a|b|br|div|em|font|h[1-6]|html|body|i|iframe|img|li|ol|p|script|span|strong|style|svg|table|tbody|td|th|tr|u|ul)(?=[\s/>])/iu;
/** Elements whose content nobody reads. */
const UNSEEN = /<(script|style|iframe|svg)\b/giu;
const UNSEEN_ENDS: Readonly<Record<string, RegExp>> = {
  script: /<\/script\s*>/giu,
  style: /<\/style\s*>/giu,
  iframe: /<\/iframe\s*>/giu,
  svg: /<\/svg\s*>/giu,
};
const LINE_ENDS = /<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^<>]*>/giu;
const TAGS = /<\/?[a-z][^<>]*>/giu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Whether a text was written by an editor of rich text. */
export function isMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/** What a reader of the markup would see, line by line. */
export function textOfMarkup(markup: string): string {
  const inLine = markup.replaceAll(/\s+/gu, (blank) => (blank.includes('\n') ? ' ' : blank));
  return decodeEntities(withoutUnseen(inLine).replaceAll(LINE_ENDS, '\n').replaceAll(TAGS, ''))
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

/** Searched from tag to tag: one pattern over megabytes between two of them has no room to remember its way. */
function withoutUnseen(markup: string): string {
  let seen = '';
  let at = 0;
  for (;;) {
    UNSEEN.lastIndex = at;
    const opening = UNSEEN.exec(markup);
    if (opening === null) return seen + markup.slice(at);
    seen += markup.slice(at, opening.index);
    const ending = UNSEEN_ENDS[opening[1]?.toLowerCase() ?? ''];
    if (ending === undefined) return seen;
    ending.lastIndex = opening.index;
    if (ending.exec(markup) === null) return seen;
    at = ending.lastIndex;
  }
}

/** `&lt;`, `&#10;`, `&#x4F60;` as what they stand for; others stay. */
export function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/giu, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}
