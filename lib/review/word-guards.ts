import { isCourtesy } from '../rules/grammar/courtesies';
import { isRefusal } from '../rules/grammar/refusals';
import { restates } from '../rules/grammar/restated';

/** What a buyer may propose and the shop refuse in the very same words: 我们不参加好评返现活动. */
const REFUSABLE: ReadonlySet<string> = new Set([
  'fake-trade',
  'off-platform',
  'private-sale',
  'review-bribe',
  'secret-request',
]);

/** What heard the "no" alone: the shop owes nobody what the platform forbids. */
const NO_HEARD: ReadonlySet<string> = new Set(['against-policy', 'flat-refusal']);
/** What hears a reproach in the buyer's own question. */
const REPROACHED: ReadonlySet<string> = new Set(['interrogating', 'impatient', 'arguing', 'sarcasm']);
const FORBIDDEN = /[好五][评星]|晒图|返现|刷[单量]|微信|私下|私聊|线下|验证码|密码/u;

const HAN = /\p{Script=Han}/gu;
const LETTER = /\p{L}/gu;
/** Shorter ones are abbreviations of Chinese: nmsl, yyds. */
const FOREIGN_WORD = /(?!\p{Script=Han})\p{L}{5}|(?!\p{Script=Han})\p{L}{2,}[^\p{L}\p{N}]+(?!\p{Script=Han})\p{L}{2,}/u;
/** Below this share of Chinese among its letters a text is in another language. */
const CHINESE = 0.2;

/** The goods must be used so: said for the buyer's safety, not as an order. */
const MUST = /必须|务必|一定要?|不要|不可|不能|切勿|请?勿|严禁|禁止|远离/u;
const DANGER =
  /儿童|小孩|孩子|小朋友|宝宝|婴儿|孕妇|老人|宠物|电源|断电|通电|充电|触电|漏电|接地|地线|插头|插座|电池|明火|火源|高温|暴晒|烫|煮熟|煮沸|加热|冷藏|医生|医嘱|过敏|误食|吞食|中毒|佩戴|头盔|安全带|护目|手套|通风|易燃|爆炸|湿手|防护/u;
/** Goods that a code opens, */
const OPENED_BY =
  /密[码碼](?:[锁鎖箱柜櫃盒本]|[双雙]开|[双雙]開|[开開解][锁鎖])|(?:指[纹紋]|刷[脸臉卡]|人[脸臉]|[钥鑰]匙|nfc)[+、和与與及/\s]?密[码碼]/u;
/** and a code that somebody is to tell. */
const HANDED_OVER = /[您你]的|[发發告报報给給]/u;
/** An order to this buyer, whatever it speaks of. */
const ORDERED = /[你您]|自己|付款|拍下|下单|催|评价|好评/u;

/** To think well of what the buyer says, not to vouch for it. */
const ESTEEM = /肯定[您你]们?的?(?:宝[贵貴])?(?:建[议議]|意[见見]|想法|[选選][择擇]|眼光|支持|反[馈饋]|[观觀][点點])/u;

/** That one of the buyer's own people, unnamed, took the parcel in, and nothing else: nobody's data but the buyer's. */
const TAKEN_IN =
  /^(?:包裹|快[递遞]|[这這][个個件]|是|由|被|[\s,])*[您你](?:的|家)?(?:[表堂]?[哥弟姐妹]{1,2}|爸爸?|妈妈?|媽媽?|父[亲親]|母[亲親]|老公|老婆|先生|太太|[爱愛]人|家[里裡]?人|[儿兒]子|女[儿兒]|孩子|室友|[邻鄰]居|同事|朋友)(?:已[经經]?)?(?:[帮幫代替][您你]?)?(?:[签簽]收|代收|代拿)[的了啦]?[\s,。!~]*$/u;

/** Courtesies of buyers that are refusals in an agent's mouth: 没有了, 不用了. */
const DENIES = /[没沒不]/u;

/** The agent at work for the buyer, and nothing else. */
const AT_WORK =
  /^(?:亲|[您你]好|好的|嗯+|[\s,])*(?:我|我这边|这边)?(?:这就|马上|立刻|立即|现在|先)?(?:去)?(?:帮|为|给|替)[您你](?:查询?|看|核实|核对|确认|处理|登记|催促?|联系|安排|申请|反馈|跟进)[^,。!?]{0,12}[。!~]?$/u;

/** Whole messages that the trade says all day and that mean no more than they say. */
const DAILY =
  /^(?:亲|[您你]好|好的|嗯+|请|麻烦|[您你]|[\s,])*(?:稍等(?:一下|一?会儿?|片刻|下)?|欢迎(?:下次|再次|常来)?(?:光临|再来|惠顾|选购|咨询)|不好意思|抱歉|怎么了|祝[您你](?:生活|购物)?愉快)(?:亲|哦|喔|哈|呢|啊|呀|啦|[\s,。~!?])*$/u;

/** A draft, normalised, that is all in another language: the model, which has learnt Chinese, has no say in it. Linear. */
export function isForeign(text: string): boolean {
  const letters = text.match(LETTER)?.length ?? 0;
  return (text.match(HAN)?.length ?? 0) < letters * CHINESE && FOREIGN_WORD.test(text);
}

/**
 * Whether what the model heard in these words means something else there: a refusal of what it took for an offer, a warning for safety that it took
 * for an order, the buyer's question said again, words of another language, or what everybody says all day. `clause` holds the words; all normalised.
 */
export function isMisheard(rule: string, words: string, clause: string, draft: string): boolean {
  if (isForeign(words)) return true;
  if (rule === 'secret-request' && OPENED_BY.test(clause) && !HANDED_OVER.test(clause)) return true;
  if (REFUSABLE.has(rule)) return isRefusal(clause);
  if (isAboutOwnPeople(rule, clause)) return true;
  if (rule === 'overpromise' && ESTEEM.test(clause)) return true;
  if (NO_HEARD.has(rule) && FORBIDDEN.test(clause) && isRefusal(clause)) return true;
  if (REPROACHED.has(rule) && restates(clause)) return true;
  if (rule === 'commanding' && MUST.test(clause) && DANGER.test(clause) && !ORDERED.test(clause)) return true;
  if (rule === 'flat-refusal' && isCourtesy(draft) && !DENIES.test(draft)) return true;
  if (rule === 'sarcasm' && AT_WORK.test(draft)) return true;
  return DAILY.test(draft);
}

/** Whether what sounds like somebody else's name or doings only tells who of the buyer's own people took the parcel in. `words` are normalised. */
export function isAboutOwnPeople(kind: string, words: string): boolean {
  return (kind === 'person-name' || kind === 'other-buyer') && TAKEN_IN.test(words);
}
