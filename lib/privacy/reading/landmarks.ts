import type { Stretch } from './place-names';
import { createGate } from './gate';
import { SURNAME_CLASS } from './surnames';
import { placesNamed } from './place-names';

// 电影院对面三楼, 老井边上东数第四家: a place that everybody knows and a door counted from it.
const BESIDE_PLACE = new RegExp(
  `(?:旁边?|斜?对[面过]|隔壁|[前后][面头]|边上|尽头|走到头|进去|[左右]手)的?[\\p{Script=Han}\\d,]{0,8}?(?:[二三四五六七八九2-9]楼(?![提取自展是的有我上下以])|[两二三四五]层小?楼|第[一二三四五六七八九十\\d]{1,2}(?:[家户栋间]|个?单元)(?![店铺])(?:[一二三四五六七八九十\\d]{1,2}(?:单元|[楼层])){0,2}|[老小]?[${SURNAME_CLASS}]家(?=$|[,。!?;的]))(?![^,。!?;]{0,6}(?:我们|咱|店|驿站|快递))`,
  'gu',
);
// 纳金路与二环路交叉口: where two roads meet.
const CROSSING = new RegExp(
  `(?:大道|路|街|道)[与和跟及同、]?\\p{Script=Han}{1,8}?(?:大道|路|街|道)(?:交叉口|交叉处|交汇处|交界处|十字路口|路口|口(?![味碑罩红径感腔]))(?:[东西南北]{1,2}[角侧边]|往[东西南北]走?\\d{1,4}米)?`,
  'gu',
);
// 供销社二楼左手边, 惠民药房楼上402: above a shop that has a name.
const UPSTAIRS =
  /(?:(?<!门)店|社|药房|超市|银行|[饭餐面茶酒粉]馆|[饭面粉茶酒菜]店|网吧|诊所|市场|批发部|商行|门市|邮局|[酒茶]楼)的?(?:楼上的?|[二三四五六七八九2-9]楼),?(?:[a-z]?\d{3,4}(?![\d元块件个款])室?|[左右]手边?(?!边?有?[货卖])|[东西南北]户|靠\p{Script=Han}{1,3}那?[间家户](?!有?[货卖]))/gu;

// 尚德邨尚明楼2306: blocks of an estate in Hong Kong.
const BLOCK = /[村苑]\p{Script=Han}{1,4}[楼阁轩],?\d{3,4}室?(?![\d元块件个])/gu;

const worthTrying = createGate<readonly [pattern: RegExp, shortestName: number]>([
  { needs: '旁隔对后前边尽走进左右 楼家户栋间元', value: [BESIDE_PLACE, 2] },
  { needs: '村苑 楼阁轩', value: [BLOCK, 1] },
  { needs: '叉汇界口 路街道', value: [CROSSING, 1] },
  { needs: '店社房超银馆吧所场部行市局楼 楼', value: [UPSTAIRS, 1] },
]);

/** Places beside a landmark: how people say where they live where roads have no numbers. */
export function besideLandmarks(text: string): readonly Stretch[] {
  return worthTrying(text).flatMap(([pattern, shortestName]) => placesNamed(text, pattern, shortestName));
}
