import { matchesOf } from '../../text/matches';
import type { Normalised } from '../../text/normalise';
import type { Candidate } from '../detector';
import { candidateIn } from './candidates';

// What opens something, whose it is, and what it is: in whatever order and words, three of them in one sentence tell a secret.
const SENTENCE = /[^。!?;\n]{6,60}/gu;
const SECRET =
  /[密迷秘蜜](?:[码马玛蚂]|🐴|🐎|\s?ma)|密是|口令|暗号|[临开][时箱柜]码|[证态陆录信讯]码|门禁|[门应]卡|解锁|开[机锁门](?!红)|[门柜箱房家子纹]锁|锁屏|保险[柜箱]|wi-?fi|u盾/u;
const SOMEBODY =
  /[他她佢](?!们)|客[户人]|顾客|买家|房[东客]|业主|住户|老人|[大阿][爷妈姨姐哥]|[奶爷][奶爷]|[您你](?:前面|楼[上下]|隔壁|邻居|对[门面])|[上前另]一?[个位家户]|隔壁|那[位户]|人家|别人|临时码|今天有效|管家|给[你您]|自取/u;
const NUMERAL = '[\\d零〇一二三四五六七八九幺洞拐]';
// 五八零二, 六个一, 她生日, 一到六: what it is.
const VALUE = new RegExp(
  `[#*]?(?<!${NUMERAL}|[年月第尾])(?:${NUMERAL}[\\s·.-]?){2,11}${NUMERAL}[#*]?(?!\\s?[\\d十百千万元块件个款型号栋位年月天次折层楼单把台套级米分%])|[2-8二两三四五六七八]\\s?个\\s?${NUMERAL}(?!\\s?[十百千万件元块月天年位])|[是系用为跟就拿他她佢][^,。!?;]{0,8}?(?:生日|纪念日|手机号?|电话|身份证|车牌|门牌|学号|工号|名字?|拼音|店名)(?:号码?)?(?:倒[过着]来|[前后]?[三四六八3-8几]位|全?拼音?|缩写|一样)?|[一1]到[四六八4-8]`,
  'gu',
);
/** Told of goods, asked, advised or supposed. */
const NOT_TOLD =
  /初始|默认|出厂|原始|恢复|重[置设]|说明|教程|第一次|配对|安装|吗|怎么|如何|忘|可以|请|不要|勿|建议|设[置定]|修改|支持|款|型号|自己|反馈|尾号|收到|是否|能不|如果|防|安全|需要|满|减|版|改[成为]/u;

/** Passwords, codes and keys of somebody who is spoken of. */
export function toldSecrets(words: Normalised): readonly Candidate[] {
  if (!SECRET.test(words.text)) return [];
  return matchesOf(SENTENCE, words.text).flatMap(({ index, 0: sentence }) => {
    if (!SECRET.test(sentence) || !SOMEBODY.test(sentence) || NOT_TOLD.test(sentence)) return [];
    const [value] = matchesOf(VALUE, sentence);
    if (value === undefined) return [];
    const start = index + value.index;
    return [candidateIn(words, start, start + value[0].length, value[0], 'likely')];
  });
}
