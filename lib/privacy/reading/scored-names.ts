import type { Normalised } from '../../text/normalise';
import type { Candidate } from '../detector';
import { candidateIn } from './candidates';
import { endsWord, isSeam } from './lone-names';
import { namePoints } from './name-score';
import { isCounted } from './name-likeness';
import { nameAtStart } from './names';
import { opensName, startsLikeWord, surnameLength } from './surnames';

// 前飼主 曾于珊 說牠怕打雷: a name is told by all that speaks for it together: its characters, what stands before it and behind it, and
// that its writer set it apart. No one of them is enough by itself.
/** Who somebody is: what a name follows more often than anything. */
const ROLE =
  /(?:人|(?<![门窗])户|主|(?<![做带])客|者|员|师傅?|[学医考新]生|[那这嗰哪几两一]位|[朋室群球网亲队校男女好]友|(?<![生成加延])长|[姐哥弟妹叔姨姑舅婶嫂伯爷奶婆爸妈]|[公丈]|娘|老板|司机|同[事学]|[妻儿嫂孩侄]子?|女儿?|媳妇?|[买卖店]家|[经代助]理|会计|出纳|[主仓库宿]管|[主班]任|[护女博战]士|[选骑歌]手|[员义护]工|代表|邻居|[家亲]属|[父母]亲|宝宝|娃|[姓签署大本]名|落款|自称|姓|[写填签登记留备注实名刻]的)(?:的?名字)?(?:是不是|是|好?像?叫|:|名叫)?$|(?:系统|后台|这里|显示|登记)(?:里|上)?(?:是|的是|的)$/u;
const POINTS_AT =
  /(?:是|叫做?|给成?|找|喊|让|跟|和|与|写|填|印|刻|绣|替|帮|问|请|把|有|成|收|向|等|认识|及|为|的|[一二三四五六七八九十\d][组队班室楼])$/u;
/** Who is called, sent or spoken of: 喊崔大力给您搬. */
const CALLED =
  /(?:喊|让|叫上?|派|安排|找|请|通知|转告|联系|交给|转给|[留寄办发送退交拿分]给|[问找联系]过|报一?下?|认识|隔壁|楼[上下]|那个|[写印挂贴]着|[写填]|的是)$/u;
/** What may stand before anybody: only what follows tells. */
const BEFORE_ANYBODY = /[是被由归给帮替跟和的在把]$/u;
/** What follows a name that nothing parts from it. */
const THEN =
  /^(?:[给帮跟和][你您他她我]|待会|等会|马上|正在|稍后|[昨今明后]天|刚[才刚]?|说|讲|也|[她他]|来[了的过找送拿取]|去[了送拿取]|收|签|拿|取|送|联系|负责|就[能行好]|那|[吗吧](?=$|[\s,。?])|了(?=$|[\s,。])|的(?=$|[\s,。])|的[订单件包快地电货])/u;
/** What only persons do, and who only persons have: 岳鹏举拿走的, 柴金枝她妈, 柴金枝/女/35岁. */
const DID =
  /^(?:名下|(?:本人|自己|帮忙|代)?(?:拿|取|领|签收?|代收|收|退|换|提|抱|扛|搬|[标抢买拍订](?=走)|发|寄|改|补|留|送|订|买|拍|定|选|付)(?:走|错|掉|回|领|去)?(?:了|的|过)|(?:[昨前今][天晚早]|上[周午次]|上个?月|去年|前几天|刚[才刚]?|早上|下午|中午|之前)[也就还又才都]?(?:过?来|打|下|退|换|买|拍|签|拿|取|领|问|投诉|说|订)|的(?:家[属人长]|[妈爸]|老[公婆]|朋友|同事)|[她他](?:妈|爸|老[公婆]|爱人|儿子|女儿|家|同事|对象|[男女]友|婆婆)|[/|,、\s][男女](?=[/|,、\s\d]|$))/u;
// What the scan asks of every character, in one look: whether it is Chinese, opens a name, or ends one of those words.
const CHINESE = 1;
const OPENS = 2;
const ENDS = 4;
const FLAGS = new Uint8Array(0x10000);
for (let unit = 0x3400; unit <= 0x9fff; unit += 1) FLAGS[unit] = opensName(unit) ? CHINESE | OPENS : CHINESE;
for (const char of '人户主客者员师傅生位友长姐哥弟妹叔姨姑舅婶嫂伯爷奶婆爸妈公丈娘板机事学子妻儿女妇家理计纳管任士手工表居属亲宝娃喊让叫上派排找请知告系给姓名款是叫:识壁上下个着写填被由归帮替跟和的在把称过报')
  FLAGS[char.charCodeAt(0)] = (FLAGS[char.charCodeAt(0)] ?? 0) | ENDS;
/** What only a person has, does or is followed by. */
const OWNS =
  /^(?:尾号|电话|手机|地址|1[3-9]\d[\d\s-]{5}|09\d\d[\d\s-]{3}|\d{4}\s?\d{4}|0\d{2,3}-\d{4}|下的?单|[那这嗰][单件包份箱位儿里边个组台]|的(?:订?单|件|包裹|快递|货|那|地址|电话|东西|福利|退款|钱)|收(?=$|[\s,。!的])|签收|代收|收的|先生|女士|小姐|太太|老师|同学|小朋友|住|家(?=$|[\s,。的在那里])|本人)/u;
const DOES =
  /^(?:[她他您你]|了|说|讲|要|来|已|刚|[昨今]|前天|上周|在|跟|和|也|都|[一两三四\d]{1,2}[件个份套盒箱双单]|[两三]个字|打|报|退|换|买|拍|订|取|领|问|拿|会|可以|给|帮|负责|[男女](?=$|[\s,\d]))/u;
const GAP_POINTS = 1;
const ROLE_POINTS = 3;
const OWN_POINTS = 3;
const POINTED_POINTS = 2;
const LEAST = 5;
/** Where no word on either side speaks of somebody: authors, figures and brands have names, too. */
const LEAST_ALONE = 9;
const LEAST_WITHIN = 7;
const NAMES = /[叫是:]/u;
const LEAST_WORDLIKE = 3;
/** Of a surname of one character and of two. */
const LONGEST_PLAIN = 3;
const LONGEST_NAME = 4;
const LONGEST_CONTEXT = 9;
const NUMERAL = /[零一二三四五六七八九十百千万两]/u;
/** 曾于珊, 殷九妹: characters that hardly any name has, but where one is announced. */
const SELDOM = /[于和如妹与为子]/gu;

/** Names that their characters, their neighbours and the writer's own gaps tell together. */
export function scoredNames(words: Normalised): readonly Candidate[] {
  const { text, starts, ends } = words;
  const found: Candidate[] = [];
  let before = 0;
  let flags = 0;
  for (let at = 0; at < text.length - 1; at += 1) {
    before = flags;
    flags = FLAGS[text.charCodeAt(at)] ?? 0;
    if ((flags & CHINESE) === 0) continue;
    const isInside = (before & CHINESE) !== 0 && (ends[at - 1] ?? 0) >= (starts[at] ?? 0);
    if (isInside && ((before & ENDS) === 0 || (flags & OPENS) === 0)) continue;
    const name = isInside ? nameWithin(words, at) : nameAt(words, at, found.at(-1));
    if (name !== undefined) found.push(candidateIn(words, at, at + name.length, name, 'likely'));
  }
  return found;
}

function nameAt(words: Normalised, at: number, last: Candidate | undefined): string | undefined {
  const { text } = words;
  const isName = ((FLAGS[text.charCodeAt(at)] ?? 0) & OPENS) !== 0;
  const run = runAt(words, at);
  if (run === 1 || (!isName && run !== LONGEST_PLAIN) || !isSeam(words, at)) return undefined;
  const surname = isName ? surnameLength(text.slice(at, at + 2)) : 0;
  const longest = Math.max(1, surname) + 2;
  // 王婷婷家, 寿亚琴那单: nothing parts the name from what it owns.
  if (run > longest)
    return surname === 0 ? undefined : attachedAt(words, at, surname, () => pointsBefore(words, at) + 1, LEAST_WITHIN);
  if (surname === 0 && run !== longest) return undefined;
  const name = text.slice(at, at + run);
  const before = pointsBefore(words, at);
  const isAnnounced = before >= ROLE_POINTS;
  if (surname === 0 && !(isAnnounced && isRareName(name))) return undefined;
  if (surname > 0 && !hasForm(isAnnounced ? name.replaceAll(SELDOM, '华') : name)) return undefined;
  const isListed = last !== undefined && text.slice(0, at).trimEnd().endsWith(last.value);
  const after = pointsAfter(words, at + run);
  const least = before + after > 2 * GAP_POINTS || isListed ? LEAST : LEAST_ALONE;
  return namePoints(name) + before + (isListed ? POINTED_POINTS : 0) + after >= least ? name : undefined;
}

/** 车间主任霍东升, 喊崔大力给您搬: nothing parts the name from who somebody is or who is called. */
function nameWithin(words: Normalised, at: number): string | undefined {
  const { text } = words;
  if (endsWord(text.slice(at - 1, at + 1)) || isCounted(text, at)) return undefined;
  const before = (): number => {
    const ahead = text.slice(Math.max(0, at - LONGEST_CONTEXT), at);
    return ROLE.test(ahead) ? ROLE_POINTS : CALLED.test(ahead) ? POINTED_POINTS : BEFORE_ANYBODY.test(ahead) ? 1 : -1;
  };
  return attachedAt(words, at, surnameLength(text.slice(at, at + 2)), before, LEAST_WITHIN);
}

/** The name at a place that goes on without a gap into what it owns or does. */
function attachedAt(
  words: Normalised,
  at: number,
  surname: number,
  before: () => number,
  least: number,
): string | undefined {
  const { text } = words;
  return [surname + 2, surname + 1]
    .map((length) => text.slice(at, at + length))
    .find((name) => {
      const end = at + name.length;
      const rest = text.slice(end, end + LONGEST_CONTEXT);
      const after =
        DID.test(rest) || OWNS.test(rest) ? OWN_POINTS : isSeam(words, end) || THEN.test(rest) ? POINTED_POINTS : 0;
      if (after === 0 || !hasForm(name)) return false;
      // 的人和儿童: what joins words begins none.
      const points = namePoints(name);
      if (
        startsLikeWord(name) &&
        points < LEAST_WORDLIKE + (/^[和于]/u.test(name) ? 1 : 0) - (NAMES.test(text.charAt(at - 1)) ? 1 : 0)
      )
        return false;
      const ahead = before();
      return (
        ahead > 0 && points + ahead + after >= least + (name.length === surname + 1 && startsLikeWord(name) ? 1 : 0)
      );
    });
}

/** 查小雨: a surname that no list has, before two characters that both are at home in given names. */
function isRareName(name: string): boolean {
  return (
    !NUMERAL.test(name.charAt(0)) &&
    namePoints(name) >= 2 &&
    hasForm(`陈${name.slice(1)}`) &&
    hasForm(`陈${name.charAt(0)}`)
  );
}

function hasForm(name: string): boolean {
  return nameAtStart(name) === name;
}

/** Characters up to where the writer made the next gap, as far as that matters. */
function runAt({ text, starts, ends }: Normalised, at: number): number {
  let length = 1;
  while (
    length <= LONGEST_NAME &&
    ((FLAGS[text.charCodeAt(at + length)] ?? 0) & CHINESE) !== 0 &&
    (ends[at + length - 1] ?? 0) >= (starts[at + length] ?? 0)
  )
    length += 1;
  return length;
}

function pointsBefore(words: Normalised, at: number): number {
  const ahead = words.text.slice(Math.max(0, at - LONGEST_CONTEXT), at).replace(/[\s,:]$/u, '');
  const gap = isGap(words, at) ? GAP_POINTS : 0;
  if (((FLAGS[ahead.charCodeAt(ahead.length - 1)] ?? 0) & ENDS) !== 0 && ROLE.test(ahead)) return ROLE_POINTS + gap;
  return (POINTS_AT.test(ahead) ? POINTED_POINTS : 0) + gap;
}

function pointsAfter(words: Normalised, end: number): number {
  const next = words.text.slice(end, end + LONGEST_CONTEXT + 1);
  const rest = next.replace(/^[\s,:(]/u, '');
  return (
    (isGap(words, end) ? GAP_POINTS : 0) + (OWNS.test(rest) || DID.test(next) ? OWN_POINTS : DOES.test(rest) ? 1 : 0)
  );
}

/** An end of the text, or a space: a comma stands between words of any kind. */
function isGap({ text, starts, ends }: Normalised, at: number): boolean {
  if (at === 0 || at >= text.length) return true;
  return (ends[at - 1] ?? 0) < (starts[at] ?? 0) || text.charAt(at) === ' ' || text.charAt(at - 1) === ' ';
}
