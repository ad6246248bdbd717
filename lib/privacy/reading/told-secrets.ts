import { matchesOf } from '../../text/matches';
import type { Normalised } from '../../text/normalise';
import type { Candidate } from '../detector';
import { candidateIn } from './candidates';

// What opens something, whose it is or what is to be done with it, and what it is: in whatever order and words, three of them in one
// sentence tell a secret.
const SENTENCE = /[^。!?;\n]{6,60}/gu;
const SECRET =
  /[密迷秘蜜](?:[码马玛蚂]|🐴|🐎|\s?ma)|(?<![a-z])mi\s?ma|密是|口令|暗号|[临开解][时箱柜锁]码|[证态陆录信讯急]码|门禁|[门应]卡|解锁|开[机锁门](?!红)|[门柜箱房家子纹童]锁|锁盒|锁屏|保险[柜箱]|wi-?fi|u盾|门口[输按]|(?:[大铁院库闸房]|单元)门(?=[^,。!?;]{0,6}[\d零一二三四五六七八九井#*])/u;
// What comes by message is told to be typed somewhere.
const RECEIVED =
  /短[信讯]|校验|认证|动态|[发来]的码|验证|收到的?(?:[那这]?[个串组]|数字|\s?\d{6})|那串|激活|登[录陆](?!即|时|淘宝|不)|face\s?id|手势/u;
const SOMEBODY =
  /[他她佢](?!们(?!家|结|设|出))|客[户人]|顾客|买家|房[东客]|业主|住户|老人|老[婆公板]|[女儿]儿|孩子|主人|老.(?:生日|家)|同事|朋友|[大阿][爷妈姨姐哥]|[奶爷][奶爷]|[您你](?:前面|楼[上下]|隔壁|邻居|对[门面])|[上前另]一?[个位家户]|隔壁|那[位户]|人家|别人|临时密?码|今天有效|管家|给[你您]|自取/u;
// 输完, 自己进去, 没改过: what is done with a secret that was told, and with nothing that is sold.
const DONE =
  /自己[进开登拿取入上连]|进去|[就再](?:行|[能可]以?进|进|开了?$|解了)|输完|输入?[,\s]?(?:就|即|再|然后)|填(?:上|进|一下|好)|帮[你您]填|[你您快]填|对吧|是不是|告诉我|发我|赶紧|报一?下|不行就|没改|未改|别外传|别说|报(?:给)?我|说[是了]?|念|连一下|登一?下|直接登|先用|发[你您]|分钟内?有效|小时内|[放在]里面|再按|快[输填]|谁都别/u;
const NUMERAL = '[\\d零〇一二三四五六七八九幺洞拐]';
// 五八零二, 5 - 8 - 四零, 六个一, 她生日, 一到六: what it is.
const VALUE = new RegExp(
  `[#*]?(?<!${NUMERAL}|[年月第尾v.打拨线到])(?!1[3-9]\\d{9})(?:${NUMERAL}[\\s·.-]{0,3}){2,11}${NUMERAL}[#*]?(?!\\s?[\\d十百千万元块件个款型号栋位年月天次折层楼单把台套级米分%人条])|[2-8二两三四五六七八]\\s?个\\s?${NUMERAL}(?!\\s?[十百千万件元块月天年位])|[是系用为跟就拿他她佢][^,。!?;]{0,8}?(?:生日|纪念日|手机(?:号|尾)|电话(?=号|尾|后|倒)|(?<=[她他佢您我]的?)电话|身份证|车牌|门牌|学号|工号|名字?|拼音|店名)(?:号码?)?(?:倒[过着]来|[前后]?[三四六八3-8几]位|全?拼音?|缩写|一样)?|[一1]到[四六八4-8]|(?<=(?:码|令|密|wi-?fi)[是为:\\s]{0,3})(?=[a-z!@#._-]*\\d)(?=[\\d!@#._-]*[a-z])[a-z\\d!@#$%^&*._-]{4,20}|(?<=码[是为:\\s]{0,3})[a-z]\\d{3,6}(?!\\d)`,
  'gu',
);
// A pick-up code is the buyer's own, unless somebody else's parcel is spoken of; a code for a download is whoever's bought it.
const PICKED_UP = /[取提][件货取]码|丰巢|(?:快递|智能|自提|寄存)柜/u;
const SOMEBODY_ELSE =
  /[他她佢](?!们)|隔壁(?:那?[位户家]|邻居|老)|[那上前另]一?[位户家]|楼[上下](?:那|的?邻居|邻居)|别外传|人家|别人|对门|老\p{Script=Han}的|隔壁\p{Script=Han}{1,3}的|(?:邻居|同事|朋友|室友|隔壁)的/u;
const OPENS = new RegExp([SECRET, RECEIVED, PICKED_UP].map(({ source }) => source).join('|'), 'u');
/** Told of goods, asked, advised or supposed. */
const NOT_TOLD =
  /初始|默认|出厂|原始|恢复|重[置设]|说明|教程|第一次|配对|安装|吗|怎么|如何|忘|可以|请|不要|勿|建议|设[置定]|修改|支持|款|型号|自己[设改定换选看]|反馈|尾号|[没不]到|是否|能不|如果|防|安全|需要|满|减|版|改[成为]|贴纸|背面|底部|机身|路由|[调拨]法|[\d]那条/u;

/** Passwords, codes and keys of somebody who is spoken of, or that somebody is told to use. */
export function toldSecrets(words: Normalised): readonly Candidate[] {
  if (!OPENS.test(words.text)) return [];
  return matchesOf(SENTENCE, words.text).flatMap(({ index, 0: sentence }) => {
    if (NOT_TOLD.test(sentence) || !isTold(sentence)) return [];
    const [value] = matchesOf(VALUE, sentence);
    if (value === undefined) return [];
    const start = index + value.index;
    return [candidateIn(words, start, start + value[0].length, value[0], 'likely')];
  });
}

function isTold(sentence: string): boolean {
  const isDone = DONE.test(sentence);
  if (SECRET.test(sentence) && (isDone || SOMEBODY.test(sentence))) return true;
  if (isDone && RECEIVED.test(sentence)) return true;
  return PICKED_UP.test(sentence) && SOMEBODY_ELSE.test(sentence);
}
