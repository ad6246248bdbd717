import { matchesOf } from '../../text/matches';
import type { Stretch } from './place-names';

// City and district and road: who lives there is not told by that alone, but it is more than a city.
const STREET = /[市区县](?:(?![在是的到市区县])\p{Script=Han}){2,10}?(?:大道|大街|路|街道?|巷|胡同)/gu;
const ABOVE_STREET =
  /(?:(?![在是的去寄往给您我你他她住址到送从])\p{Script=Han}){2,6}?(?:省|市|自治区)(?:(?![在是的到])\p{Script=Han}){2,6}?$/u;
const NO_STREET_AFTER = /^(?:[\da-z]|店|口|站|附近|一带|门店|商圈|派出所|办事处|网点)/u;
/** Words that end like a road and are none; 道, 里 and 街 end many more words than roads. */
export const NO_ROAD: RegExp =
  /(?:[电线思套网回油水气铁走铺退出门半上赶顺迷绕问带领近近弯修开让公]路|(?<!\p{Script=Han}{2})马路|(?:^|[^\p{Script=Han}]|[祝您])一路|道路|[戒手胸腰臀领颈头]围|[知味渠频赛通轨跑管车报街难柔说要隧人厚厂]道|(?<![东西南北中])一道|[这那哪家屋心手眼夜城乡店柜箱袋包盒库仓群]里|逛街|上街)$/u;
const LONGEST_LEVELS = 32;

/** Addresses down to a road. */
export function streetsOf(text: string): readonly Stretch[] {
  return matchesOf(STREET, text).flatMap(({ index, 0: street }) => {
    const end = index + street.length;
    const above = ABOVE_STREET.exec(text.slice(Math.max(0, index - LONGEST_LEVELS), index));
    if (above === null || NO_ROAD.test(street) || NO_STREET_AFTER.test(text.slice(end, end + 4))) return [];
    return [{ start: index - above[0].length, end }];
  });
}
