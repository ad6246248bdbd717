import { remembered } from './remembered';

/** What a short line around messages says: when, in which state, who, and nothing else. */

const LONGEST_AUTHOR = 24;

const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;
/** Of the languages that write the month behind the day. */
const MONTH_BEHIND = String.raw`(?:jan|jän|gen|ene|fe[bv]|fév|m[aä]r|apr|a[bv]r|ma[giy]|jun|jui|giu|jul|lug|aug|ago|aoû|se[pt]|o[ckt]t|out|nov|de[csz]|déc|dic|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[a-zà-ÿа-я]*\.?`;
const DAY =
  String.raw`[(（][一二三四五六日][)）]|昨天|今天|前天|昨日|今日|(?:星期|周|週|礼拜|禮拜)[一二三四五六日天末]|上午|下午|晚上|凌晨|中午|早上|傍晚|today|yesterday|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b` +
  String.raw`|\d{2,4}[-/年.]\s?\d{1,2}[-/月.]\s?\d{1,2}[日.]?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}月\s?\d{1,2}[日号]|\d{1,2}[-/]\d{1,2}` +
  String.raw`|${MONTH}\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?|\d{1,2}\.?\s(?:de\s)?${MONTH_BEHIND}(?:(?:,|\sde)?\s\d{4})?|\d{1,2}\s[ก-๙]{1,4}\.[ก-๙]\.\s\d{4}|(?:mo|di|mi|do|fr|sa|so|lun|mar|mer|mié|jeu|jue|ven|vie|sam|sáb|dim|dom|seg|ter|qua|qui|sex)[.,]+\s?(?=\d)`;
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:\s?[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]m\b|[ap]m\s(?=\d)|\d{1,2}h\d{2}\b`;
const AGO = String.raw`刚刚|剛剛|刚才|just now|now\b|\d+\s*(?:秒|秒钟|分钟|分鐘|小时|小時|天|周|个月)前|(?:\d+|an?|a few)\s?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?\.?|hours?|d|days?|w|weeks?|months?|years?)\s?ago|\d{1,2}\s?(?:m|min|h|w)\b|[1-3]?\d{1,2}\s?d\b`;
const STATE = String.raw`(?:已读|未读|已讀|未讀)\s?\d{1,3}(?![\d:])|\d{1,3}\s?人(?:已读|未读|已讀|未讀)|全部已[读讀]|(?:发送|傳送|传送)失[败敗]|已(?:傳送|传送|送出)|送達|自[动動](?:回[复覆]|应答)|auto(?:mated|matic)? ?-?(?:reply|response)|not (?:seen|sent|delivered|read)(?: yet)?\b|failed to send\b|(?:read|seen) by \S{1,20}|已读|未读|已讀|未讀|对方已读|对方未读|已送达|送达|已发送|发送成功|发送中|已编辑|已撤回|read\b|unread\b|seen\b|sent\b|sending\b|delivered\b|opened\b|edited\b|[✓✔√]{1,2}`;
const READ_ABROAD = String.raw`既読|未読|送信済み|읽음|안읽음|전송됨|прочитано|просмотрено|доставлено|отправлено|gelesen|zugestellt|gesendet|leído|entregado|enviado|visto|lido|entregue|visualizad[ao]|distribué|envoyé|letto|consegnato|inviato|visualizzato|đã xem|đã gửi|đã nhận|dibaca|terkirim|dilihat|อ่านแล้ว|ส่งแล้ว|okundu|iletildi|gönderildi|odczytano|dostarczono|gelezen|verzonden|נקרא|נשלח|تمت القراءة|تم الإرسال`;
/** Days before a time of day, parts of the day, spans and states as other markets write them. */
const ABROAD = [
  String.raw`(?:hoy|ayer|hoje|ontem|heute|gestern|hier|aujourd['’]hui|oggi|ieri|сегодня|вчера|오늘|어제|hôm nay|hôm qua|hari ini|kemarin|bugün|dün|dziś|wczoraj|vandaag|gisteren|วันนี้|เมื่อวาน|היום|אתמול|اليوم|أمس),?\s*(?:a las|às|à|um|alle|о|в|lúc|pukul|saat|o|om|เวลา|בשעה)?\s*(?=\d{1,2}[:.h]\d{2})`,
  String.raw`(?:오전|오후|午前|午後)\s*(?=\d)|[ap]\.\s?m\.`,
  String.raw`\d+\s*(?:秒|分|時間|日)前|\d+\s*(?:초|분|시간|일)\s?전|방금|たった今|(?:hace|há|il y a|vor) \d+\s?(?:min[a-z]*|h(?:oras?|eures?)?|s|jours?|d[ií]as?|sem[a-z]*|stunden?|tage?n?|wochen?|mois|mes(?:es)?)\.?|\d+\s?(?:сек|мин|ч|дн)[а-я]{0,4}\.?\s?назад|только что`,
  READ_ABROAD,
].join('|');
const WROTE = String.raw`commented|replied|wrote|said|asked|responded|回复了?|回覆|写道|說|说`;
const LINK = String.raw`at\b|on\b|um\b|uhr\b|à(?=\s)|น\.`;
const GAP = String.raw`[\s·•・‧|,，、;；/()（）[\]【】—–:：~-]`;

const ANY = `(?:${DAY}|${CLOCK}|${AGO}|${STATE}|${ABROAD}|${WROTE})`;
const TYPING = String.raw`正在输入|正在輸入|正在打字|输入中|輸入中|入力中|입력 중(?:입니다)?|is typing|are typing|is writing|typing|(?:está )?escribiendo|(?:está )?digitando|est en train d['’]écrire|sta scrivendo|печатает|набирает сообщение|đang (?:nhập|soạn tin)|sedang mengetik|กำลังพิมพ์|yazıyor|מקליד|يكتب الآن|(?:écrit|schreibt|escribe|pisze|typt)(?=\s?(?:…|\.{3}))`;
const WHEN = `${DAY}|${CLOCK}|${AGO}|${ABROAD}`;

/** `14:05`, `昨天 14:05`, `2026-11-22 14:05:01`, `Today at 9:12 AM`, `—— 3月8日 ——`, `14:20 · 已读`, `replied 2 days ago`. */
// Asked of lower-case lines, and by code units: compiling these with the flags "iu" costs a page 100 ms.
const ONLY_META = new RegExp(`^${GAP}*(?:${ANY}(?:${GAP}|${LINK})*)+$`);
/** `桃桃 14:20:05`, `Anna · 11:02`, `小贝 09:14 · 已读`, `Anna (11:02)`, `Petra commented 2 days ago`. */
const HEAD = new RegExp(
  String.raw`^(.{1,${LONGEST_AUTHOR}}?)[\s·•・‧|,([【（-]+(?:(?:${WROTE})\s+)?(?:${WHEN})(?:${GAP}|${LINK}|${ANY})*$`,
);
/** `14:20:05 桃桃`, `09:14 已读`. */
const TAIL = new RegExp(
  String.raw`^((?:(?:${DAY})(?:${GAP}|${LINK})*)*(?:${CLOCK}|${AGO})[\s·|,\])-]+).{1,${LONGEST_AUTHOR}}$`,
);
/** What a page has written into a text of its own behind the hour. */
const HALF_OF_DAY = /^[ap]\.?m\.?$/;
const ONLY_STATE = new RegExp(`^(?:${STATE}|${READ_ABROAD})(?:${GAP}|${CLOCK}|${LINK})*$`);
const IS_TYPING = new RegExp(String.raw`^.{0,30}(?:${TYPING})(?:消息|a message)?[\s.…。·]*$`);
/** `🔊 8″`: a voice message has no words. */
const VOICE = /^(?:🔊|🔉|🎤|🎙|▶|►)\uFE0F?\s*\d{1,3}\s?(?:″|''|"|s|秒)?$/u;
/** Characters: a longer line says more than who and when. */
const LONGEST_HEAD = 100;

/** Whether a line says nothing but when, or that something was read, or that somebody is typing. */
export function saysNothing(text: string): boolean {
  return text === '' || (text.length <= LONGEST_HEAD && saysWhenOrState(text));
}

const saysWhenOrState = remembered((text) => {
  const line = text.toLowerCase();
  return ONLY_META.test(line) || HALF_OF_DAY.test(line) || IS_TYPING.test(line) || VOICE.test(text);
});

/** Whether a line tells in which state a message is: read, delivered, a tick. */
export function saysRead(text: string): boolean {
  return text.length <= LONGEST_HEAD && ONLY_STATE.test(text.toLowerCase());
}

/** The name in a line that says who wrote when; '' where the line says only when, or in which state. */
export function authorIn(text: string): string | undefined {
  if (saysNothing(text)) return '';
  return text.length > LONGEST_HEAD ? undefined : nameIn(text);
}

const nameIn = remembered((text) => {
  const line = text.toLowerCase();
  const name = nameAt(text, HEAD.exec(line)?.[1]) ?? nameAfter(text, TAIL.exec(line)?.[1]);
  return name !== undefined && ONLY_META.test(name.toLowerCase()) ? '' : name;
});

/** In its own letters: lower case is as long in all but a few alphabets. */
function nameAt(text: string, head: string | undefined): string | undefined {
  return head === undefined ? undefined : withoutColon(text.slice(0, head.length));
}

function nameAfter(text: string, time: string | undefined): string | undefined {
  return time === undefined ? undefined : withoutColon(text.slice(time.length));
}

function withoutColon(name: string): string {
  return name.trim().replace(/[:：]$/u, '');
}

/** Whether a line is short enough for a name and says more than when. */
export function couldBeName(line: string): boolean {
  return line !== '' && line.length <= LONGEST_AUTHOR && !saysNothing(line);
}
