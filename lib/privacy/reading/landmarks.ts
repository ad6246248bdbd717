import type { Stretch } from './place-names';
import { createGate } from './gate';
import { SURNAME_CLASS } from './surnames';
import { placesNamed } from './place-names';

const BESIDE = '(?:旁边?|斜?对[面过]|隔壁|后[面头]?|前[面头]|边上|往[东西南北](?:走)?\\d{1,4}米)的?';
// 电影院对面三楼, 村卫生室对面二层小楼: a public place and a private one beside it.
const BESIDE_PLACE = new RegExp(
  `(?:路|街|站|市场|医院|学校|小学|中学|超市|银行|政府|村委会|卫生[室院]|供销社|粮[站库]|邮局|药房|诊所|砖厂|学堂|祠堂|庙|桥|塘|电影院|加油站|公园|广场|饭店|药店|派出所|邮局|幼儿园|教堂|车站|商场|信用社|大队)${BESIDE}[\\p{Script=Han}]{0,8}?(?:(?:楼上|(?:[二三四五六七八九]|[2-9])楼|后院|院内|院里)(?![提取自展是的有我])|[一二两三四五]层小?楼|老?院子|平房|[红白蓝绿黄]色?(?:的)?(?:大?门|房子|楼)|第[一二三四五六七八九十\\d]{1,2}[家户栋排间趟](?!店)|路[东西南北]|[老小]?[${SURNAME_CLASS}]家(?=$|[,。!?;的]))`,
  'gu',
);
// 纳金路与二环路交叉口: where two roads meet.
const CROSSING = new RegExp(
  `(?:大道|路|街|道)[与和跟及同、]?\\p{Script=Han}{1,8}?(?:大道|路|街|道)(?:交叉口|交叉处|交汇处|交界处|十字路口|路口|口(?![味碑罩红径感腔]))(?:[东西南北]{1,2}[角侧边]|往[东西南北]走?\\d{1,4}米)?`,
  'gu',
);
// 供销社二楼左手边, 惠民药房楼上402: above a shop that has a name.
const UPSTAIRS =
  /(?:(?<!门)店|社|药房|超市|银行|[饭餐]馆|网吧|诊所|市场|批发部|商行|门市|邮局|[酒茶]楼)的?(?:楼上|[二三四五六七八九2-9]楼),?(?:[a-z]?\d{3,4}(?![\d元块件个款])室?|[左右]手边?(?!边?有?[货卖])|[东西南北]户|靠\p{Script=Han}{1,3}那?[间家户](?!有?[货卖]))/gu;
// 粮站后头第二趟房西数第四家: counted from where everybody knows.
const COUNTED =
  /(?:后[头面]|旁边?|对[面过]|隔壁|前[头面]|边上|进去|[路街巷村院桥庙坡河趟排口部]往?)[\p{Script=Han}\d,]{0,8}?[东西南北左右](?:手边?|边|头|起|[拐转])?往?[东西南北]?(?:第[一二三四五六七八九十\d]{1,2}个?[\p{Script=Han}]{1,2})?数?第[一二三四五六七八九十\d]{1,2}(?:[家户门]|个?单元)(?![店铺]|[^,。!?;]{0,4}(?:我们|咱|店|驿站|快递))|(?:往[东西南北左右前]|[左右][手拐转]|过了?(?:桥|\p{Script=Han}{2}))[\p{Script=Han}\d,]{0,12}?(?:第[一二三四五六七八九十]|头一)[家户栋座间](?![店铺]|[^,。!?;]{0,4}(?:我们|咱|店|驿站|快递))/gu;

// 尚德邨尚明楼2306: blocks of an estate in Hong Kong.
const BLOCK = /[村苑]\p{Script=Han}{1,4}[楼阁轩],?\d{3,4}室?(?![\d元块件个])/gu;

const worthTrying = createGate<readonly [pattern: RegExp, shortestName: number]>([
  { needs: '第头 家户门单栋座间', value: [COUNTED, 0] },
  { needs: '旁隔对后前边往 楼层院房门户栋排间路趟家', value: [BESIDE_PLACE, 0] },
  { needs: '村苑 楼阁轩', value: [BLOCK, 1] },
  { needs: '叉汇界口 路街道', value: [CROSSING, 1] },
  { needs: '店社房超银馆吧所场部行市局楼 楼', value: [UPSTAIRS, 1] },
]);

/** Places beside a landmark: how people say where they live where roads have no numbers. */
export function besideLandmarks(text: string): readonly Stretch[] {
  return worthTrying(text).flatMap(([pattern, shortestName]) => placesNamed(text, pattern, shortestName));
}
