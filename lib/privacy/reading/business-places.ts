import type { Stretch } from './place-names';
import { createGate } from './gate';
import { placesNamed } from './place-names';

const FLOOR = '(?:负?[一二三四五六七八九十\\d]{1,2}[楼层]|b\\d|\\d{1,2}f)';
// 农贸市场水产区26号, 家具城二楼2F-035铺: a stall and its number.
const STALL = new RegExp(
  `(?:市场|商[贸业]?城|批发城|(?:[五家建服电数鞋布花茶皮汽配灯玩文古书]|小商)\\p{Script=Han}{1,2}城|菜场|夜市|底商|商业街|步行街|美食街)[\\p{Script=Han}\\da-z-]{0,14}?(?:(?<![\\da-z-])[a-z]{0,2}-?\\d{1,5}[a-z]?(?:-\\d{1,4})?号?(?:档口?|摊位?|[商店]?铺位?|柜台?|门面|窗口)(?!通|垫|货|子|面)|[区排街层楼馆厅行]\\p{Script=Han}{0,2}[a-z]?\\d{1,5}号(?!店|仓|线|链接|前|发|到|之前))`,
  'gu',
);
// 如家火车站店8212房: a room of a hotel is where somebody is found tonight.
const GUEST_ROOM = new RegExp(
  `(?:酒店|宾馆|旅馆|旅社|客栈|民宿|招待所|如家|汉庭|全季|亚朵|度假村|会所|养老院|敬老院|疗养院|月子中心|宿舍|公寓)(?:[^,。!?;\\d]{0,8}?店)?[^,。!?;\\d]{0,3}(?:\\d{1,2}[楼层])?\\d{3,4}号?(?:房间?|室|包[间厢])(?!型|价|费)`,
  'gu',
);
// 顺样旅馆208: the room by its number alone, at the end of what is said.
const BARE_GUEST_ROOM = /(?:酒店|宾馆|旅[馆社店]|客栈|民宿|招待所)\d{3,4}(?=$|[,。!?;的])/gu;
const OFFICE =
  '(?:公司|集团|支行|银行|[税财教交水电路司]\\p{Script=Han}{0,3}[局厅院]|法院|派出所|事务所|[汽修机械服装食品五金电子印刷]{1,3}厂|车间|政府|大楼|大厦|写字楼|中心|广场|门诊部?|医院|学校|大学|中学|小学)';
// 税务局3楼办税厅, 汽修厂2楼办公室: the floor of a place of work that has a name, and whom to ask for there.
const DESK = new RegExp(
  `${OFFICE}(?:[东西南北ab][塔座楼])?(?:院内|里面|\\p{Script=Han}{0,3})${FLOOR}[\\p{Script=Han}\\da-z]{0,8}?(?:办公室|办税厅|前台|收发室|财务[室部]?|保安室|会议室|护士站|诊室|教室|实验室|康复科|[人行市采技]\\p{Script=Han}{1,2}部|[内外妇儿骨眼]科|[a-z]?\\d{3,4}[室房])`,
  'gu',
);

// 国贸大厦1806, 大悦公寓南楼2011: a room by its number alone, behind a building that has a name.
const BARE_ROOM = new RegExp(
  `(?:大厦|写字楼|公寓|宿舍|大楼|soho)[东西南北主副]?(?:[a-z\\d一二三四五六七八九十]?[楼座栋塔]|\\d{1,2}号)?[a-z]?\\d{3,4}(?![\\d年月日元块件个斤克号款色码人平米毫k-])`,
  'gu',
);
// 总医院外科楼6层12床: where a patient lies.
const WARD = new RegExp(
  `(?:医院|妇幼|病区|病房|住院部|[内外妇儿骨产眼]科)[\\p{Script=Han}\\da-z]{0,12}?(?:[楼层区室科部内外骨]|病房|加)\\d{1,3}号?床(?![单垫笠品头架位])`,
  'gu',
);
// 32177部队二连, 警校四大队三中队: where a soldier or a cadet is found.
const BARRACKS =
  /(?:\d{5}部队|部队|武警|消防|警校|军校|[\p{Script=Han}]{2}支队)[\p{Script=Han}\d]{0,4}?(?:[一二三四五六七八九十\d]{1,2}[营连排]|[一二三四五六七八九十\d]{1,2}大队)(?:[一二三四五六七八九十\d]{1,2}(?:[连排班]|中队))?|\d{2,5}信箱(?:\d{1,3}分[队箱])?/gu;
// 天河北路中信广场48楼: a road and a floor of a building in it.
const FLOOR_OF = new RegExp(
  `(?:大道|路|街|道)(?:\\d{1,5}号)?\\p{Script=Han}{0,8}?(?:大厦|广场|中心|大楼|国际|写字楼)(?:[东西南北ab][塔座楼])?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[楼层]|f(?![a-z]))(?!以上|起|高)`,
  'gu',
);

const worthTrying = createGate<readonly [pattern: RegExp, shortestName: number]>([
  { needs: '场城街底 档摊铺柜窗面区排层楼馆厅行', value: [STALL, 0] },
  { needs: '店馆社栈宿季朵庭村会院心寓招如 房室包', value: [GUEST_ROOM, 0] },
  { needs: '旅宾酒客民招 店馆社栈宿所', value: [BARE_GUEST_ROOM, 1] },
  { needs: '楼层fb 室台厅所站科部', value: [DESK, 2] },
  { needs: '楼层f 厦场心国写', value: [FLOOR_OF, 2] },
  { needs: '厦写寓舍楼s', value: [BARE_ROOM, 2] },
  { needs: '床 院科房区妇', value: [WARD, 0] },
  { needs: '队箱', value: [BARRACKS, 0] },
]);

/** Where somebody works, trades or stays for a night: stalls, offices on a floor, rooms of hotels. */
export function businessPlaces(text: string): readonly Stretch[] {
  return worthTrying(text).flatMap(([pattern, shortestName]) => placesNamed(text, pattern, shortestName));
}
