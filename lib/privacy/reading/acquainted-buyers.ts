import { matchesOf } from '../../text/matches';
import type { Normalised } from '../../text/normalise';
import type { Candidate } from '../detector';
import { candidateIn } from './candidates';
import { SURNAME_CLASS } from './surnames';

/** Titles behind a surname that stand for one person: 张女士, 陈老师, 王姐. */
export const TITLED = `[${SURNAME_CLASS}](?:女士|先生|小姐|太太|阿姨|大姐|大哥|大爷|大妈|奶奶|爷爷|叔叔?|婶|姐|哥|老师|医生|护士|教练|经理|总|太)`;

// What somebody has done in the shop; what may or could be done says nothing of anybody.
const WHEN =
  '(?:[昨前]天|上个?[周月]|上个?星期|今天|今早|上午|下午|早上|刚刚?|刚才|之前|前几天|前阵子|去年|[上前]次|已经|在(?:我们|咱们|咱|我)家?店?里?|[也都还])';
const DO = '(?:买|拍|下单|下|订|定|退|换|用|问|入手?|团|要|收到?)';
const DID = `${DO}(?:走|了|过|的(?:[就也]?是|那|$)|(?<=收)到)`;
const DID_SOME = `(?:${DID}|${DO}[一两二三四五六七八九十\\d])`;
const DONE = `(?:[\\p{Script=Han}a-z\\d]{0,5}?(?:${WHEN}){1,3}(?:[\\p{Script=Han}\\d]{0,8}?)${DID_SOME}|(?:账?帐?号|旺旺|淘宝)?[上里]?(?:${DID}|的?那[件个]?单))`;
const KIN =
  '(?:老公|老婆|爱人|先生|太太|闺蜜|婆婆|公公|岳母|丈母娘|同事|邻居|朋友|男友|女友|男朋友|女朋友|对象|室友|舍友|同学|[姐妹哥弟爸妈](?=那单|那[件个]|的单)|领导|老板|妈妈?|爸爸?|姐姐?|妹妹?|哥哥?|弟弟?|儿子|女儿|儿媳|嫂子|表[姐妹哥弟]|亲戚|家里?人|前任|前夫|前妻)';
const PERSON = `(?:[一那]?[位个家户]|有?人|的?(?:大姐|阿姨|大哥|买家|顾客|客户|住户|业主|邻居|老师|女士|先生|小[\\p{Script=Han}])|${TITLED}|[\\p{Script=Han}]{0,4}的${TITLED})`;
const HOME =
  '(?:(?:[跟和与](?:您|你)们?)?(?:同一?个?|一个)(?:小区|单元|栋楼?|幢楼?|楼|村|镇|公司|单位|学校|宿舍|办公室|地址|班|车间|科室|部门)|(?:您|你)们?(?:家|那边?)?的?(?:小区|楼[上下]|隔壁|对门(?:\\d{2,4})?|对面|单位|公司|学校|村|楼里|店隔壁)|(?:小区|隔壁)(?:单元|[\\d一二三四五六七八九十]{1,3}[栋幢号]楼?|那?栋)|楼[上下]那?[家户])';
const OF_BUYER = new RegExp(`(?:您|你)们?家?的?(${KIN})${DONE}`, 'gu');
const NEARBY = new RegExp(
  `${HOME}(?:里|内|的|[\\d一二三四五六七八九十]{1,3}[栋幢号单]元?楼?的?)*${PERSON}{0,3}${DONE}`,
  'gu',
);
// 有个朋友, 邻居家: nobody in particular. 可以, 如果: not done.
const NOT_DONE = /可以|可能|如果|要是|的话|一起|建议|推荐|想|能|会|吗|没有?|不|方便|需要|帮|替|给您|介绍|分享/u;
const LIVES = new RegExp(
  `(?:${TITLED}|买家|顾客|客[户人]|[上前另][一]?[位个][^,。!?;]{0,8}|那[位个家]|另一个人|[她他])[也就都]*(?:住在?|寄到|寄的|在|是)(?:的是)?(?:您|你)们?(?:家|那个?|附近|同一?个?)?的?(?:小区|楼[上下]|隔壁|对门|单位|公司|学校|村|单元)`,
  'gu',
);

// Most drafts speak of nobody's neighbours, and one look tells.
const MAY_BE =
  /小区|隔壁|楼[上下]|单位|公司|学校|同一|一个|对[门面]|[您你]们?家?的?[老爱先太闺婆公岳丈同邻朋男女对室舍领妈爸姐妹哥弟儿嫂表亲家前]/u;

/** Others whom the buyer is likely to know, and what they did in the shop: 您老公上周也买了, 您楼上那家也拍了. `value` is who. */
export function acquaintedBuyers(words: Normalised): readonly Candidate[] {
  if (!MAY_BE.test(words.text)) return [];
  return [
    ...matchesOf(OF_BUYER, words.text),
    ...matchesOf(NEARBY, words.text),
    ...matchesOf(LIVES, words.text),
  ].flatMap((match) => {
    if (NOT_DONE.test(match[0])) return [];
    return [candidateIn(words, match.index, match.index + match[0].length, match[1] ?? match[0], 'doubtful')];
  });
}
