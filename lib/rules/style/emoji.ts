import { matchesOf } from '../../text/matches';
import { defineRule } from '../rule';
import type { Hit, ReadDraft, RuleExamples } from '../rule';

/** Pictures of faces, hands and feelings; marks such as ✅ and ⭐ are signs of order, not of mood. */
const PICTURE = /(?![✅❌⭐❗❓❕❔➕➖➗⏰⏳⚡☔☕⬛⬜⚪⚫🔴🔵🟢🟡🆗🆕🔝🔟])\p{Emoji_Presentation}|[❤☺☹✌☝♥✊]/gu;
/** Read as scorn, anger or goodbye by buyers; 🙂 is a cold smile in China. */
const UNKIND = new Set('🙄🙂😒😤😡🤬😠👿💩🤷🙃👋👎🖕💀🤡😏😑😐🤮🤢😅🔪💣🥱😪😫😩🤦');
/** Drawn out like a song; between numbers it is a range. */
const WAVE = /(?<!\d\s?)~+(?!\s?\d)/gu;
const TO_THE_UPSET = '买家正不满意，表情和波浪号会显得不当回事。';
const LOUD = /[?!]{3,}|^\s*[?!]+\s*$/gu;

export default defineRule(
  {
    id: 'emoji',
    kind: 'style',
    title: '表情、标点过多',
    message: '表情或标点太多、太重，容易被读成情绪。',
    why: '职业规范：避免表情符号过度，选择中性友好的。',
    severity: 'hint',
    advice: '至多留一个友好的表情；问号、感叹号各用一个',
  },
  (draft, _context, { mood }, { emoji }) => {
    if (mood !== 'anger' && mood !== 'complaint') return [...pictures(draft, emoji), ...marks(draft.own)];
    // A smile at somebody in anger is read as scorn; a wave is only careless.
    const smiles = pictures(draft, 0).map((hit) => (mood === 'anger' ? { ...hit, severity: 'warn' as const } : hit));
    const playful = [...smiles, ...waves(draft.own)].map((hit) => ({ ...hit, message: TO_THE_UPSET }));
    return [...playful, ...marks(draft.own)];
  },
);

/** More than `most` in one message are too many: what the shop says, by default two (norm 003: few and neutral). */
function pictures({ own, normalised }: ReadDraft, most: number): readonly Hit[] {
  const found: { start: number; end: number }[] = [];
  for (const match of matchesOf(PICTURE, own)) {
    const end = match.index + match[0].length;
    const last = found.at(-1);
    // A family or a profession is one picture joined by U+200D, which normalising removed.
    const joint = normalised.original.slice(normalised.ends[match.index - 1] ?? 0, normalised.starts[match.index] ?? 0);
    if (last !== undefined && last.end === match.index && joint.includes('\u200D')) last.end = end;
    else found.push({ start: match.index, end });
  }
  const unkind = found.filter(({ start, end }) => UNKIND.has(own.slice(start, end)));
  return found.length > most
    ? found.slice(Math.min(1, most)).map((span) => ({ ...span, fix: '' }))
    : unkind.map((span) => ({ ...span, fix: '' }));
}

function waves(own: string): readonly Hit[] {
  return matchesOf(WAVE, own).map(({ index, 0: wave }) => {
    const end = index + wave.length;
    return { start: index, end, fix: /^[\p{L}\p{N}]/u.test(own.slice(end)) && index > 0 ? '，' : '' };
  });
}

function marks(own: string): readonly Hit[] {
  return matchesOf(LOUD, own).map((match) => {
    const start = match.index + match[0].length - match[0].trimStart().length;
    const words = match[0].trim();
    const isAll = own.trim() === words;
    return {
      start,
      end: start + words.length,
      fix: isAll ? '请问您是想了解哪方面呢？' : words.includes('?') ? '？' : '！',
    };
  });
}

export const examples: RuleExamples = {
  trips: [
    '已经发了😤',
    '🎉🎉🎉🎉活动开始',
    '您到底要哪个？？？',
    '！！！',
    '好的👋',
    '收到了呀😂😂😂',
    '真没有了🤷',
    '在的在的❤️❤️❤️❤️',
    '？？',
    '您看着办🙂',
  ],
  nearMisses: [
    '好的呢😊',
    '谢谢您🌹🌹',
    '✅已登记 ✅已发货 ✅已签收',
    '⭐⭐⭐⭐⭐',
    '①下单②付款③发货',
    '请问您要哪一款？',
    '祝您生活愉快！',
    '尺寸：30×40',
    'iPhone® 保护壳',
    '👨‍👩‍👧亲子款有货',
    '❤️感谢支持',
  ],
};
