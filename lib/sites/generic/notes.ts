import { firstParts, shownText } from '../flat-tree';
import { noted } from '../noted';
import { tellingTexts } from './telling-texts';
import { labelOf, wordsOf } from './words';

const NOTE_CLASSES = ['note', 'internal', 'intern', 'interna', 'interno', 'interne', 'private', 'whisper'];
/** `Internal note`, `🔒 Interne Notiz`, `内部备注 · 10:15`, `Internal note · Theo`. */
const SAYS_NOTE =
  /^[^\p{L}\p{N}]*(?:(?:内部|內部|私密)(?:备注|備註|消息|訊息|评论|評論|笔记|筆記|留言)|仅(?:团队|内部|客服|自己)可见|僅(?:團隊|內部|客服|自己)可見|客[户戶]不可[见見]|(?:internal|private|team) (?:note|message|comment)|only visible to .{1,20}|note to team|whisper|interne (?:notiz|anmerkung|notitie)|note interne|nota (?:interna|privada)|notatka wewnętrzna|внутренн(?:яя|ий) (?:заметка|комментарий)|(?:内部|社内)メモ|내부 메모|ghi chú nội bộ|catatan internal)(?:[^\p{L}]*|\s*[·•|(（—–-].{1,30})$|^🔒$/iu;
/** Before what is noted, in brackets or in an element of its own: `便签`, `[内部备注] …`, `Staff note · 14:12`. */
const NOTE = String.raw`(?:(?:内部|內部|客服|员工|員工|工作|商家|店内|私密|团队|團隊)?(?:便签|便簽|便利贴|備註|备注|笔记|筆記)|(?:(?:internal|private|staff|team|agent|desk) )?(?:note|memo))`;
const IN_BRACKETS = new RegExp(String.raw`^[[【(（]${NOTE}[\])】）]`, 'iu');
const OPENS = new RegExp(String.raw`^[^\p{L}\p{N}]*${NOTE}(?:\s*[·•|(（—–-].{0,30})?$`, 'iu');
/** Beside a name, in an element of its own: `Intern`, `内部`. */
const BADGE = /^[[(（【]?(?:internal|intern[aeo]?|private|privé|privada|内部|內部|社内|내부|внутреннее)[\])）】]?$/iu;

/** Whether a row is a note among colleagues, which the buyer does not see: it is no part of the conversation. */
export const isOnlyForTeam = noted((row): boolean => {
  const texts = tellingTexts(row);
  const [first = '', ...rest] = texts.map(({ nodeValue }) => (nodeValue ?? '').trim());
  if (
    IN_BRACKETS.test(first) ||
    (OPENS.test(first) && rest.length > 0 && texts[0]?.parentNode !== texts[1]?.parentNode)
  )
    return true;
  return [row, ...firstParts(row)].some((part) => {
    const words = wordsOf(part);
    if (NOTE_CLASSES.some((name) => words.has(name))) return true;
    const text = ownText(part);
    if (SAYS_NOTE.test(labelOf(part)) || SAYS_NOTE.test(text)) return true;
    return BADGE.test(text) && texts.length > MOST_ALONE;
  });
});

/** A name, a badge and words: fewer pieces are what somebody said. */
const MOST_ALONE = 2;

function ownText(part: Element): string {
  return part.children.length === 0 ? shownText(part) : '';
}
