import { isTextField } from '../visible';
import { labelOf } from './words';

export const ASKS_FOR_MESSAGE =
  /message|reply|send|chat|回复|回覆|消息|訊息|信息|发送|發送|聊天|说点|說點|对话|對話|mensaje|nachricht|сообщени|메시지|メッセージ|tin nhắn|pesan/iu;
/** What any field may ask for. */
export const ASKS_FOR_WORDS = /type|write|enter|輸入|输入|内容|內容|写/iu;
/** Fields of a seller's page that are not for talking. */
export const ASKS_FOR_OTHER =
  /备注|備註|remark|note|memo|comment|评论|評論|评价|評價|review|标题|標題|title|subject|地址|address|mail|phone|手机|验证码|密码|password|金额|标签|tag|名称|姓名|昵称|暱稱|订单号|訂單|feedback|post|article|正文|文章/iu;

/** Whether a field says that it is for messages. */
export function asksForMessage(field: HTMLElement): boolean {
  return ASKS_FOR_MESSAGE.test(askedBy(field));
}

/** All that a field and the labels at it say about it. */
export function askedBy(field: HTMLElement): string {
  return `${labelOf(field)} ${labelAround(field)} ${field.getAttribute('name') ?? ''}`;
}

/** What a `label` says around the field or for it, and an editor's own placeholder inside or beside it. */
function labelAround(field: HTMLElement): string {
  if (isTextField(field)) {
    return [...(field.labels ?? [])]
      .map(({ textContent }) => (textContent ?? '').trim().slice(0, LONGEST_LABEL))
      .join(' ');
  }
  return [...field.querySelectorAll('[data-placeholder]')].map((part) => labelOf(part)).join(' ');
}

const LONGEST_LABEL = 20;
