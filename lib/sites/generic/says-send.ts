import { shownChildren, shownDescendants, shownParent, shownText } from '../flat-tree';
import { isNamed, labelOf, wordsOf } from './words';

/**
 * A control's whole text or label: "发送", "发 送", "发送(S)", "提交回复", "Send message", "Submit as Open", and the word of
 * the markets in which sellers of this trade also write.
 */
const SAYS_SEND = new RegExp(
  String.raw`^(?:点击|立即|确认|确定|提交|添加|add|nachricht|antwort|bericht|als\s[\p{L} ]{1,20}?|메[시세]지를?|メッセージを|mesajı?)?\s*(?:发\s*送|發\s*送|发出|送\s*出|传送|傳送|回\s*复|回\s*覆|提交|send|reply|respond|submit|post|送信|返信|보내기|전송|답장|kirim|hantar|gửi|ส่ง|trả\s?lời|ตอบ|enviar|responder|envoyer|répondre|senden|absenden|abschicken|einreichen|antworten|soumettre|invia|rispondi|verzenden|gönder|wyślij|skicka|odeslat|odoslat|lähetä|trimite|küldés|αποστολή|надіслати|отправить|ответить|إرسال|ارسال|שלח)` +
    String.raw`(?:\s*(?:する|하기|消息|訊息|信息|回复|回覆|给?(?:客户|买家|顾客|访客|对方)|to (?:the )?(?:customer|client|buyer|visitor)|(?:to )?all|sms|text|(?:(?:the|a|your|el|la|un|une|die|eine|le|o|um|uma)\s)?(?:message|reply|mensaje|mensagem|nachricht|messaggio|wiadomość|bericht|сообщение|tin nhắn|pesan|ข้อความ|mesaj|antwort|respuesta|resposta|réponse|risposta|ответ)|now|(?:as|als|como|comme|come)\s[\p{L}\d -]{1,20})|\s*[为為]\s*[「『“"]?(?!草稿|模板|范本|範本)[\p{L}\d]{1,12}[」』”"]?|\s*(?:&|and|und|\+|并)\s*[^….]{1,24})?\s*(?:[(（][^)）]{1,20}[)）])?$`,
  'iu',
);
/** What any form and any toolbar says as well. */
const SAYS_LITTLE = /^(?:submit|post|提交|einreichen|soumettre)/iu;
/** What the label of a control says, where the control itself is a picture. */
const LABEL_SENDS =
  /(?:\benter\b|\breturn\b|⏎|回车|entrée|intro|invio|eingabe).{0,20}(?:send|发送|發送|送出|傳送|送信|전송|보내|gửi|enviar|envoyer|senden|inviare|отправ|kirim|ส่ง|gönder)/iu;
/** The keys that do the same: `Send ⌘↵`, `发送 Ctrl+Enter`, `Send [Enter]`. */
const KEYS = /[\s([（【]*(?:(?:ctrl|strg|cmd|alt|shift|⌘|⌃|⇧)\s*\+?\s*)?(?:enter|return|回车键?|[↵⏎↩])[\])）】]*$/iu;
const ARROWS = /[\s▾▼⌄⏎↵➤→]+$/u;
/** Two characters are set apart to fill a control: "提 交". */
const SPACED = /(?<=^\p{Script=Han})\s+(?=\p{Script=Han}$)/gu;
const GLYPH = /^[➤➢➔✈⬆↑⏎↵📤]\uFE0F?$/u;
const SEND_WORDS = ['send', 'submit', 'fasong'];
const SEND_PICTURES = ['send', 'submit', 'plane', 'paperplane', 'airplane'];
/** Sending something else than the draft. */
const OTHER_WORDS = [
  'file',
  'image',
  'img',
  'picture',
  'photo',
  'emoji',
  'video',
  'voice',
  'audio',
  'record',
  'attach',
  'attachment',
  'upload',
  'gift',
  'coupon',
];
/** What pictures show that open, pick or record something else. */
const OTHER_PICTURES = [
  'upload',
  'file',
  'files',
  'attach',
  'attachment',
  'paperclip',
  'emoji',
  'smile',
  'mic',
  'microphone',
  'voice',
  'audio',
  'video',
  'camera',
];
export const CONTROLS = 'button, [role="button"], input[type="submit"], input[type="button"], input[type="image"], a';
const MOST_PARTS = 12;

/** Whether a control says in words that it sends a message. */
export function saysSend(control: Element): boolean {
  return wordsSaid(control).some(
    (words) => SAYS_SEND.test(words) && (!SAYS_LITTLE.test(words) || /回复|回覆|reply/iu.test(words)),
  );
}

/** The word itself, which a tab for replies and notes does not have. */
export function saysPlainly(control: Element): boolean {
  return (
    saysSend(control) && /发\s*送|發\s*送|傳\s*送|送\s*出|send/iu.test(`${shownText(control)} ${labelOf(control)}`)
  );
}

/** Whether a control sends by all that it shows: words, label, name, picture. */
export function sends(control: Element): boolean {
  if (sendsOther(control)) return false;
  if (wordsSaid(control).some((words) => SAYS_SEND.test(words) || GLYPH.test(words))) return true;
  const isControl = control.matches(CONTROLS) || isNamed(control, ['btn', 'button', 'icon']);
  const isNamedSo = isNamed(control, SEND_WORDS) && !picturesOther(control);
  if (isControl && (isNamedSo || LABEL_SENDS.test(labelOf(control)))) return true;
  return control.matches(CONTROLS) && shownDescendants(control, MOST_PARTS).some((part) => picturesSend(part));
}

/** Files, pictures, voice; and tabs, which only say what is written below them. */
export function sendsOther(control: Element): boolean {
  return (
    isNamed(control, OTHER_WORDS) ||
    control.getAttribute('role') === 'tab' ||
    control.querySelector('input[type="file"]') !== null
  );
}

/** Whether the picture in a control is called after something else that is sent. */
export function picturesOther(control: Element): boolean {
  return shownDescendants(control, MOST_PARTS).some((part) => isNamed(part, OTHER_PICTURES));
}

/** Its own label, else that of a box that holds nothing else. */
export function labelAround(control: Element): string {
  for (let at = control, level = 0; level <= MOST_BOXES; level += 1) {
    const label = labelOf(at);
    const outer = shownParent(at);
    if (label !== '' || outer === null || shownChildren(outer).length > 1 || shownText(outer) !== shownText(control))
      return label;
    at = outer;
  }
  return '';
}

const MOST_BOXES = 2;

function wordsSaid(control: Element): readonly string[] {
  const text = shownText(control);
  const label = labelAround(control);
  return [text, label].flatMap((words) => [
    words,
    words.replace(ARROWS, ''),
    words.replace(KEYS, ''),
    words.replaceAll(SPACED, ''),
  ]);
}

function picturesSend(part: Element): boolean {
  const words = wordsOf(part);
  const address = part.getAttribute('href') ?? part.getAttribute('xlink:href') ?? part.getAttribute('src') ?? '';
  // Icon elements of the kits are told by name: `<sl-icon name="send">`.
  const icon = `${part.getAttribute('name') ?? ''} ${part.getAttribute('icon') ?? ''}`;
  return (
    SEND_PICTURES.some((word) => words.has(word)) ||
    SAYS_SEND.test(labelOf(part)) ||
    /send|plane/iu.test(address) ||
    /send|plane/iu.test(icon)
  );
}
