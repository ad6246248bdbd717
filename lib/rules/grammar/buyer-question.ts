import type { ReviewContext } from '../../chat/draft';
import { normalise } from '../../text/normalise';

/** What a short answer answers: a worry (会褪色吗), a duty (要我寄回去吗), a request (能退吗), the use of the goods (能机洗吗), or not known. */
export type Question = 'worry' | 'duty' | 'request' | 'use' | 'none';

const REQUEST =
  /退|换|改|取消|便宜|优惠|打折|少[点一]|减|包邮|赠|送(?!到|达)|补|赔|发(?!票?错|霉|黄|热|烫|黑|白|痒|胖)|有货|有没有|还有|有吗|有(?:什么|哪些)|现货|开票|催|加急|快[一点]|预约|上门|留|保价|帮|申请|投诉|查|催|什么时候|多久|几天|哪天|怎么(?:办|处理|回事)|为什么|能不能|可不可以|行不行|好不好|可以[^,。?]{0,8}[吗么不]|能[^,。?]{0,8}[吗么不]/u;
const WORRY =
  /会(?!不?会?(?:有[^,。?]{0,3}(?:优惠|活动|货|赠)|再?(?:给|退|赔|补|送|换|处理|便宜|降|通知|联系|打折)))[^,。?]{0,14}(?:吗|么|不|\?|吧)|会不会(?!(?:再?(?:给|退|赔|补|送|换|处理|便宜|降|打折)))|有没有(?:色差|异味|味道|毒|副作用|毛刺|瑕疵|噪音|风险|影响|甲醛|刺激|添加|激素|防腐)|有[^,。?]{0,4}(?:色差|异味|味|毒|副作用|瑕疵|噪音|声音|风险|影响|甲醛|刺激|添加|激素|问题)[^,。?]{0,4}(?:吗|么|\?)|(?:要|需要|用)[^,。?]{0,8}(?:钱|费|邮|运费|押金|税|付|自己装|自己出)[^,。?]{0,3}(?:吗|么|不|\?)|是不是(?:假|二手|翻新|坏|旧|临期)|掉色|褪色|起球|缩水|变形|过敏|漏|生锈|担心|怕|麻烦[^,。?]{0,3}(?:吗|你|您)|打扰|假货|骗/u;
/** Something that the buyer would have to do: 不用 takes it off his shoulders. */
const DUTY =
  /(?<![我想不])(?:要不要|需不需要|用不用|需要|要|用|得|必须)(?:我|先|再|另外|自己|买家|把|亲自)?(?![^,。?]{0,6}(?:优惠|便宜|送))[^,。?]{1,14}(?:吗|么|不|\?)|(?:要不要|需不需要|用不用)[^,。?]{1,12}/u;
const USE =
  /(?:能|可以|可不可以|能不能)[^,。?]{0,5}(?:机洗|水洗|手洗|干洗|洗|微波|加热|烤|蒸|煮|明火|电磁炉|冷冻|暴晒|熨|烫|吃|喝|服用|一起用|混用|孕妇|哺乳|宝宝|小孩|防水|下水|游泳|带上飞机|充电|拆|剪)/u;

/** Reads what the buyer wrote last, the newest message that asks anything, for what a bare 不会的, 没有, 不用 would be an answer to. */
export function buyerQuestion(context: ReviewContext): Question {
  const { messages } = context;
  for (let at = messages.length - 1; at >= 0; at -= 1) {
    const message = messages[at];
    if (message?.from === 'agent') break;
    const asked = message?.from === 'buyer' ? questionIn(normalise(message.text.slice(-200)).text) : 'none';
    if (asked !== 'none') return asked;
  }
  return 'none';
}

function questionIn(text: string): Question {
  if (WORRY.test(text)) return 'worry';
  if (USE.test(text)) return 'use';
  if (DUTY.test(text)) return 'duty';
  return REQUEST.test(text) ? 'request' : 'none';
}
