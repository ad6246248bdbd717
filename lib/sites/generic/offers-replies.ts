import { shownDescendants, shownText } from '../flat-tree';
import { isVisible } from '../visible';
import { labelOf } from './words';

/** What comments and posts offer below their words, and messages only under the pointer: an answer, a thumb, a report. */
const OFFER =
  /^(?:回复|回覆|评论|評論|赞|讚|点赞|點讚|顶|踩|引用|举报|檢舉|reply|respond|comment|quote|like|upvote|helpful|share|report|flag|permalink|返信|いいね|通報|답글|좋아요|공감|신고|responder|me gusta|curtir|gostei|répondre|j['’]aime|signaler|antworten|gefällt mir|melden|rispondi|mi piace|ответить|нравится|пожаловаться|trả lời|thích|balas|suka|ตอบกลับ|ถูกใจ|رد|إعجاب|הגב|אהבתי)(?:\s*[(（]?\d[\d,.]*\s*[kw万萬]?[)）]?)?$/iu;
/** `👍 12`, `♥ 3`, `▲ 5`. */
const COUNTED = /^[👍❤♥♡▲△⬆👏⭐☆]\uFE0F?\s*[\d,.]+\s*[kw万萬]?$/u;
/** Elements of an entry that are looked at. */
const MOST_PARTS = 40;
/** Fewer may be chance. */
const FEWEST = 2;
const MOSTLY = 0.6;

/** Whether most of the entries offer to be answered or rated one by one, as comments, posts and reviews do. */
export function offerReplies(entries: readonly Element[]): boolean {
  const offering = entries.filter((entry) => offersReply(entry)).length;
  return offering >= FEWEST && offering >= entries.length * MOSTLY;
}

function offersReply(entry: Element): boolean {
  return shownDescendants(entry, MOST_PARTS).some((part) => {
    if (part.children.length > 1) return false;
    const words = shownText(part) || labelOf(part);
    return (OFFER.test(words) || COUNTED.test(words)) && isVisible(part);
  });
}
