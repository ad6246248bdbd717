import type { Message } from '../../chat/message';
import { simplify } from '../../text/script';
import { readDataText } from '../data-text';
import type { DataText } from '../detector';
import { PLATFORM, QQ, WECHAT } from './contact-names';
import { isSoundedPiece } from './sounded';

/** A draft read as the end of what the agent sent before it. */
export interface JoinedDraft {
  readonly text: DataText;
  /** The part of a span that lies in the draft; undefined when the span does not run from an earlier message into it or lean on one. */
  readonly toDraft: (span: Span) => Span | undefined;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const MOST_MESSAGES = 3;
// A message that deals out a piece is short: the piece and a word or two.
const LONGEST_PIECE = 24;
const LONGEST_BEGINNING = 40;
const LONGEST_DRAFT = 60;
const MOST_CHARACTERS_BETWEEN = 8;
// Half a name, the first word of another.
const LONGEST_SYLLABLES = 2;
/** 后面是5678, 第二截：5678, ③ 5678: what a piece is introduced with. A circled digit with nothing after it may be one of the number's own. */
const LEAD =
  /^[\s,，。.:：]*(?:(?:然后|接着|再来?|还有|后面|后边|中间|前面|最后|剩下|接下来|下面|[后下]半[段截]?|后[四4]位|末?尾[巴号]?|[再又]来?|接上|第[一二三四五][段截组]|[①-⑨][\s、.:：])(?:几?位|[一二两三四五六七八九十\d]{1,2}位|尾[巴号]?|[四三4]个|的?数字|的)?(?:就?是|为|,|，|:|：|\s)*)/u;
/** 賴的ID後段, 密码的后三位: the part of what was announced that comes now. */
const PART_LEAD =
  /^\p{L}{0,8}?(?:[后後]半?[段截]|[后後][面边邊头頭]那?[一几]?[段位个個]|(?:最[后後]|[后後]|末)[几幾一两兩二三四五六七八\d][位个個]|剩[下餘][的那]?[几幾]?[位个個]?)(?:数字|字母)?(?:就?是|为|:|：|\s)*/iu;
/** 校验码前三位: a label is one whatever part of it is announced. */
const PART_TRAIL =
  /的?(?:前|头|開?頭|先?[发報报给]?前?)?(?:半[段截]|[几幾一两兩二三四五六七八\d][位个個](?:数字|字母)?|面[几幾]?[位个個]?|段)(?:就?是|为|:|：|\s)*$/u;
/** 138哈: what a piece ends with. */
const TRAIL = /[\s,，。.…~～!！、哈哦呢啊呀嗯亲吧呗了~]+$/u;
/** Two pieces of nothing but digits are one number: 622908173026, then 4859151. */
const IS_NUMBER = /^\s*[\d\s-]*\d{2}\s*$/u;
const IS_NUMBER_AHEAD = /^\s*\d{2}[\d\s-]*(?:$|\n)/u;
const HAS_PIECE = /[\p{N}零一二三四五六七八九十幺两洞拐勾壹贰叁肆伍陆柒捌玖a-z_]/iu;
const LABEL_AT_END =
  /(?:[信芯心❤]|[我加][的个你您]?[微薇威维]|(?<![a-z])(?:v|vx|wx|qq|id)|扣扣|企鹅|line|账户|号|码|[的行张]卡|电话|手机|邮箱|[收寄取签][件货收]?人|姓名|名字|叫|姓\p{Script=Han}{0,2}|[音书手薯鱼博站号]搜|支付宝|口令(?:红包)?|红包口令|门[禁锁]|[车牌][号是的]{0,2}\s?[京津沪渝冀豫云辽黑湘皖鲁苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼新]|小区|花园|家园|公寓|大厦|[邨苑]|wi-?fi)(?:就?是|为|:|：|号|,|，|\s|我的?|[发给念][你您]|来了|收好|记一?下)*$/iu;
/** 我的绿泡泡, 小红书搜: messengers by all their names, and what is to be done there. */
const MESSENGER_AT_END = new RegExp(
  `(?:${WECHAT}|${QQ}|${PLATFORM})(?:[搜加找私]|[帐账]?号|id|上|里|就?是|:|：|,|，|\\s|我的?|[发给念][你您])*$`,
  'iu',
);

/**
 * The draft behind the last one, two and three messages of the agent, each as far as it could be a piece of one number or the words
 * that announce it. Empty when nothing was sent before or the draft is no piece.
 */
export function joinedDrafts(draft: string, messages: readonly Message[]): readonly JoinedDraft[] {
  if (draft.length > LONGEST_DRAFT) return [];
  const own = lastOwn(messages);
  if (!HAS_PIECE.test(draft) && !isSoundedPiece(draft) && !isAfterWord(own[0])) return [];
  const lead = PART_LEAD.exec(draft)?.[0].length ?? leadOf(draft);
  const joined: JoinedDraft[] = [];
  let before = '';
  for (const message of own) {
    const piece = pieceOf(message);
    const isBeginning = piece.length > LONGEST_PIECE;
    const rest = before === '' ? draft.slice(lead) : before.slice(leadOf(before));
    const here = (before === '' ? piece : piece.slice(leadOf(piece))).slice(-LONGEST_BEGINNING);
    before = here + seamOf(here, rest) + (before === '' ? '' : rest);
    joined.push(joinedAt(before, draft, lead));
    if (isBeginning) break;
  }
  return joined;
}

/** How much of a message only introduces its piece. */
function leadOf(message: string): number {
  return LEAD.exec(simplify(message))?.[0].length ?? 0;
}

/** 微, 收货人叫: half a word, or one that announces what comes. */
function isAfterWord(last: string | undefined): boolean {
  return last !== undefined && (last.length <= LONGEST_SYLLABLES || isLabel(last));
}

function isLabel(message: string): boolean {
  const piece = simplify(pieceOf(message));
  return LABEL_AT_END.test(piece) || MESSENGER_AT_END.test(piece);
}

/** A message without what closes it; of 校验码前三位 what is announced. */
function pieceOf(message: string): string {
  const piece = message.replace(TRAIL, '');
  const announced = piece.replace(PART_TRAIL, '');
  return announced !== piece && LABEL_AT_END.test(simplify(announced)) ? announced : piece;
}

/** Letters of one account and syllables of one word follow each other; else a new message is a new line. */
function seamOf(piece: string, rest: string): string {
  if (piece.endsWith('搜')) return '\n';
  const ends = piece.slice(-1) + rest.charAt(0);
  if (IS_NUMBER.test(piece) && IS_NUMBER_AHEAD.test(rest)) return '';
  if (piece.length <= LONGEST_SYLLABLES + 4 && /^\p{Script=Han}{2}$/u.test(ends)) return '';
  return !isLabel(piece) && /^[\w@.-]{2}$/u.test(ends) && !/^\d\d$/u.test(ends) ? '' : '\n';
}

/** The agent's last messages, latest first; what the buyer says in between does not break off a number that is being dealt out. */
function lastOwn(messages: readonly Message[]): readonly string[] {
  const own: string[] = [];
  for (let i = messages.length - 1; i >= Math.max(0, messages.length - MOST_CHARACTERS_BETWEEN); i -= 1) {
    const message = messages[i];
    if (message?.from === 'agent' && isPiece(message.text)) own.push(message.text);
    if (own.length === MOST_MESSAGES) break;
  }
  return own;
}

/** 好的亲 between two pieces is no piece and ends nothing. */
function isPiece(text: string): boolean {
  return (
    HAS_PIECE.test(text) || isSoundedPiece(text) || isLabel(text) || (text !== '' && text.length <= LONGEST_SYLLABLES)
  );
}

function joinedAt(before: string, draft: string, lead: number): JoinedDraft {
  const text = readDataText(before + draft.slice(lead));
  const shift = before.length - lead;
  return {
    text,
    toDraft: ({ start, end }) => {
      if (end <= before.length) return undefined;
      // Whole in the draft it leans on what announced it, which no detector looks for farther back.
      if (start - before.length > MOST_CHARACTERS_BETWEEN) return undefined;
      return { start: Math.max(lead, start - shift), end: end - shift };
    },
  };
}
