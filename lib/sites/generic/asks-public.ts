import { shownParent, shownText } from '../flat-tree';
import { isVisible } from '../visible';
import { CONTROLS } from './says-send';
import { labelOf } from './words';

/** What fields ask for whose words everybody is to read. */
const ASKS =
  /评论|評論|评价|評價|弹幕|彈幕|留言板|(?:[写寫](?:下)?|撰[写寫]|[发發]表|添加|新增|我要|你的)留言|讨论|討論|看法|观点|觀點|吐槽|互动|互動|回帖|跟帖|发帖|comment|review|discussion|thoughts|opinion|what.s happening|danmaku|コメント|댓글|comentario|comentário|commentaire|kommentar|комментар|bình luận|komentar|ความคิดเห็น|تعليق|תגובה/iu;
/** What their buttons say: to publish is not to send. */
const PUBLISHES =
  /^(?:发布|發佈|发表(?:评论|回复)?|發表|评论|評論|发弹幕|发帖|回帖|保存|儲存|储存|(?:添加|新增|保存|儲存)?(?:备注|備註|笔记|筆記)|save|(?:add|save) (?:a )?note|publish|comment|(?:post|add|submit|leave) (?:a |your )?(?:comment|review|answer)|post|tweet|コメントする|投稿(?:する)?|등록|댓글 등록|publicar|comentar|publier|commenter|kommentieren|опубликовать|đăng|bình luận)$/iu;
/** How far around the field its button may stand. */
const MOST_LEVELS = 3;

/** Whether a field is for words to everybody, such as comments, reviews and posts, by what it asks for or its button says. */
export function asksPublic(field: Element): boolean {
  return ASKS.test(`${labelOf(field)} ${field.getAttribute('name') ?? ''}`) || buttonsBeside(field).some(publishes);
}

function publishes(button: Element): boolean {
  return PUBLISHES.test(shownText(button) || labelOf(button)) && isVisible(button);
}

/** Buttons of whatever kind: many pages press DIVs. */
export function buttonsBeside(field: Element): readonly Element[] {
  let area = shownParent(field);
  for (let level = 0; level < MOST_LEVELS && area !== null && area.tagName !== 'BODY'; level += 1) {
    const buttons = area.querySelectorAll(`${CONTROLS}, [class*="btn" i], [class*="button" i], [class*="send" i]`);
    if (buttons.length > 0) return [...buttons].slice(0, MOST_BUTTONS);
    area = shownParent(area);
  }
  return [];
}

const MOST_BUTTONS = 12;
