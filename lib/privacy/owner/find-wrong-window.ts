import type { ReviewContext } from '../../chat/draft';
import type { Finding } from '../../chat/finding';
import { normalise, sourceSpan } from '../../text/normalise';
import type { DataText } from '../detector';
import wrongWindow from '../wrong-window';

const SHORTEST_NAME = 2;
/** A name that is no word: letters and digits together (tb20394), or more characters than words have. */
const DISTINCTIVE = /^(?=.*[a-z])(?=.*\d)[\w-]{5,}$|^\p{Script=Han}{5,}$/u;
const CALLED_BEFORE = /(?:^|[,。!?;:~\n@]|亲|亲爱的|尊敬的|hi|hello)\s*$/iu;
const CALLED_AFTER = /^(?:\s*[,:!~、]|\s*(?:您好|你好|亲|先生|女士|小姐|同学|老师|在吗)|\s|$)/u;

/** Why a draft seems to stand in the wrong window: by whom it was begun for, by how the conversation came, by whom it calls. */
export function findWrongWindow(
  text: DataText,
  { window, buyerName = '', messages }: ReviewContext,
): readonly Finding[] {
  if (window === undefined || text.raw === '') return [];
  const whole = { start: 0, end: text.raw.length };
  const here = buyerName === '' ? '另一位买家' : `「${buyerName}」`;
  if (window.writtenFor !== undefined)
    return [toFinding(text, whole, `这条是写给「${window.writtenFor}」的，现在的会话是${here}。`)];
  if (window.justReplaced === true)
    return [toFinding(text, whole, `页面刚刚自己换到了${here}的会话，请确认这条是发给这位顾客的。`)];
  const said = [buyerName, ...messages.map((message) => message.text)].map((one) => normalise(one).text).join('\n');
  return window.neighbours.flatMap((name) => {
    const span = callOf(text, normalise(name).text, said);
    return span === undefined ? [] : [toFinding(text, span, `这里称呼的是「${name}」，现在的会话是${here}。`)];
  });
}

/** Where the draft calls somebody by this name; nowhere if the conversation has the name as well. */
function callOf({ words }: DataText, name: string, said: string): { start: number; end: number } | undefined {
  // A name that the page masks (t***3) or cuts is not what an agent would type.
  if (name.length < SHORTEST_NAME || /[*…]/u.test(name) || said.includes(name)) return undefined;
  for (let at = words.text.indexOf(name); at >= 0; at = words.text.indexOf(name, at + 1)) {
    const [before, after] = [words.text.slice(0, at), words.text.slice(at + name.length)];
    if (!DISTINCTIVE.test(name) && !(CALLED_BEFORE.test(before) && CALLED_AFTER.test(after))) continue;
    const [start, end] = sourceSpan(words, at, at + name.length);
    return { start, end };
  }
  return undefined;
}

function toFinding(
  { raw }: DataText,
  { start, end }: { readonly start: number; readonly end: number },
  message: string,
): Finding {
  const { kind, why } = wrongWindow;
  return {
    rule: kind,
    severity: 'warn',
    start,
    end,
    text: raw.slice(start, end),
    message,
    why,
    advice: '看一眼对方是谁；没错就再发一次',
  };
}
