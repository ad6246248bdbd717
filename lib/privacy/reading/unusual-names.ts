import { matchesOf } from '../../text/matches';
import type { Normalised } from '../../text/normalise';
import type { Candidate } from '../detector';
import { candidateIn } from './candidates';
import { isSeam } from './lone-names';

// Names of the Uyghurs, Mongols and Tibetans, which have no surname and go on longer than Chinese ones: 收件人:迪丽娜尔, 古丽娜尔 那个包裹.
const TRANSCRIBED =
  '[阿依努尔古丽买提江热曼不都木合艾山吐逊克孜娜迪巴图其格乌云苏日娅麦力汗帕玛卡哈萨斯布达才让卓扎西多吉央金次仁旦增罗桑平措洛珠尼贡德拉姆白琪那]{3,8}?';
const NAME = new RegExp(
  `${TRANSCRIBED}(?=[这那的][个件单位]?(?:包裹|快递|订单|单|件|人|货)|签收|收(?![到货])|[,。!?;:~()\\d\\s]|$)`,
  'gu',
);
const LABEL =
  /(?:人|户名|机主|车主|姓名|真名|患者|收件者|名字|收[件货]的?)(?:的?(?:姓名|名字))?(?:[登预填留记写]*的?)?[是叫为写填:]*$/u;
const MAY_BE_TRANSCRIBED = /[古丽娜孜扎措卓旦依买吐艾玛乌其]/u;
const LABEL_DISTANCE = 10;

/** Names that are transcribed from other languages, behind a label or before what somebody owns. */
export function unusualNames(words: Normalised): readonly Candidate[] {
  const { text } = words;
  if (!MAY_BE_TRANSCRIBED.test(text)) return [];
  return matchesOf(NAME, text)
    .filter(({ index, 0: { length } }) => {
      const isLabelled = LABEL.test(text.slice(Math.max(0, index - LABEL_DISTANCE), index));
      const isOwner = isSeam(words, index) && /^(?:[这那的签收])/u.test(text.slice(index + length));
      return isOwner || (isLabelled && isSeam(words, index + length));
    })
    .map(({ index, 0: name }) => candidateIn(words, index, index + name.length, name, 'likely'));
}
