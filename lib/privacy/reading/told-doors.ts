import { matchesOf } from '../../text/matches';
import { createGate } from './gate';
import type { Stretch } from './place-names';

const NUMERAL = '[\\d一二三四五六七八九十]';
// 门牌1203: a door by its number, where the word says that it is one.
const DOOR = /门牌(?:号码?)?[是为:]?[a-z]?(?:\d{1,2}-)?\d{3,4}(?![\d年月元块件个])/gu;
// 您楼上1502那户: whose door it is needs no street.
const NEIGHBOUR =
  /(?:楼[上下]|隔壁|对门|对面)的?(?:\d{1,2}[栋幢单元-]{1,2})?\d{3,4}(?:号?房|室)?(?:的?(?:那[家户位个]|业主|住户|邻居)|家|(?:刚|已经?|上个?月|去年)?(?:搬[走来进]|住着|租给|退租))/gu;
// 3-502那位阿姨: whose door it is, by its numbers alone.
const NUMBERED_NEIGHBOUR =
  /(?<![\da-z.-])\d{1,2}-(?:\d{1,2}-)?\d{3,4}(?:室|房)?的?(?:那[家户位]|(?:阿姨|大姐|大哥|大爷|大妈|奶奶|业主|住户|邻居))/gu;
// 地下车库B2-117那个车位: where somebody parks.
const PARKING =
  /(?:车库|停车场)[^,。!?;\d]{0,4}?[a-z]{0,2}\d{0,2}-?\d{2,4}号?[^,。!?;\d]{0,3}(?:车位|[他她]的?|客户的?)|车位(?:号|是|在){0,2}[a-z]{1,2}\d{0,2}-?\d{2,4}(?![\d元块万])/gu;
const SOMEBODY = '(?:客[户人]|买家|顾客|收件人|[他她]们?|[那这]位|大?[姐哥]|阿姨|先生|女士|小姐|同事|朋友|家人)';
// 那个客户在蓝光金沙5栋: where somebody lives, whatever the estate is called.
const LIVES = new RegExp(
  `${SOMEBODY}家?[就也都是还]{0,2}(?:住在?|家?在|住的是)((?:(?![的了仓店们我您你])[\\p{Script=Han}]){2,8}?${NUMERAL}{1,4}(?:栋|幢|号楼|单元|座)(?:${NUMERAL}{1,2}(?:单元|[楼层]))?(?:[a-z]?\\d{3,4}室?)?)`,
  'gu',
);

// 收货地址保利叶语25栋: behind a word for where something goes a building needs no more than a name.
const LABELLED = new RegExp(
  `(?:地址|门牌|收货(?!地)|[寄送派发改退安装转]{1,2}[到往]|转寄|(?<![\\p{Script=Han}])[寄送发](?=\\p{Script=Han}{2})|[填写留寄送发]的是?|住在?|住的是|家在)(?:[就也]?[是为在:]|写的是?)?((?:(?![的了仓店们我您你他她址])[\\p{Script=Han}\\d]){2,14}?(?<=\\p{Script=Han})(?:${NUMERAL}{1,4}|[a-z])(?:栋|幢|号楼|单元|座|号(?=[a-z]?\\d{3,4})|-(?<![名号码版款卡册片页张图题节课期集章]${NUMERAL}{1,4}-)(?=\\d{3,4}(?!\\d)))(?:${NUMERAL}{1,2}(?:单元|[楼层门]))?(?:-?[a-z]?\\d{3,4}室?|\\d{1,2}[a-z])?)(?![^,。!?;]{0,6}(?:驿站|快递柜|自提|仓|货架))`,
  'gu',
);

// 路名是中山东,号是88: the parts of an address, each by its name.
const NAME_FIELD = '(?:路名?|街名?|小区名?|楼盘|村名?)(?:字)?(?:是|叫|:)(?![的对错])\\p{Script=Han}{2,8}?';
const NUMBER_FIELD = `(?:门牌|楼栋?|楼号|栋号?|幢|单元|房号?|号)(?:码|号)?(?:是|:)(?:第?${NUMERAL}{1,4}|[零一二三四五六七八九]{3,4})(?![\\d元块件个款码])(?:号|栋|室)?`;
const FIELDS = new RegExp(
  `${NAME_FIELD}[,;。]?(?:的)?${NUMBER_FIELD}(?:[,;]?(?:${NUMBER_FIELD}|楼上?${NUMERAL}{1,4}))*|${NUMBER_FIELD}[,;]?(?:${NUMBER_FIELD}[,;]?)*${NAME_FIELD}(?=$|[,。!?;送寄的])`,
  'gu',
);

const worthTrying = createGate([
  { needs: '牌', value: DOOR },
  { needs: '路街区盘村 号牌楼栋幢元房 是叫:', value: FIELDS },
  { needs: '楼隔对 户家房室邻主', value: NEIGHBOUR },
  { needs: '- 位家户姨姐哥爷妈奶主邻', value: NUMBERED_NEIGHBOUR },
  { needs: '车 位库场', value: PARKING },
  { needs: '住在 栋幢楼元座', value: LIVES },
  { needs: '址牌货到往住家寄送发填写留 栋幢楼元座号-', value: LABELLED },
]);

/** Doors of somebody who is spoken of, without a road or an estate by its usual name. */
export function toldDoors(text: string): readonly Stretch[] {
  return worthTrying(text)
    .flatMap((pattern) => matchesOf(pattern, text))
    .map(({ index, 0: match, 1: home = match }) => ({
      start: index + match.length - home.length,
      end: index + match.length,
    }));
}
