// Surnames as mainland pinyin, Hong Kong and Taiwan romanisation write them.
const SURNAMES =
  'wang|li|lee|zhang|cheung|chang|liu|lau|chen|chan|yang|yeung|zhao|chiu|huang|wong|zhou|chow|chou|wu|ng|xu|hsu|tsui|sun|hu|wu|zhu|chu|gao|lin|lam|he|ho|guo|kwok|kuo|ma|luo|law|lo|liang|leung|song|zheng|cheng|tang|xie|hsieh|tse|han|feng|fung|yu|yip|ye|dong|xiao|hsiao|siu|cao|yuan|deng|fu|shen|zeng|tsang|peng|lu|su|jiang|kwan|cai|tsai|choi|jia|ding|wei|xue|yan|pan|poon|du|dai|xia|zhong|tian|fan|fang|shi|yao|tan|liao|zou|xiong|jin|hao|kong|bai|cui|kang|mao|qiu|qin|gu|hou|shao|meng|long|wan|duan|qian|yin|qiao|jiao|ke|ning|ouyang|rao|ren|ruan|shang|teng|tong|weng|xiang|xing|zhan|zhuang|zhuo|zong|zuo|bao|bian|cen|chai|geng|gong|guan|huo|lei|nie|pang|pei|pu|qu|sang|situ|tu|yue';
const GIVEN = '[a-z]{2,10}';
const NAME = new RegExp(
  `^(?:(?:${SURNAMES})[\\s,]{1,2}${GIVEN}(?:[\\s-]${GIVEN})?|${GIVEN}(?:[\\s-]${GIVEN})?\\s(?:${SURNAMES}))(?![a-z\\d@_-])`,
  'u',
);

const SYLLABLES =
  /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[aeiou]|ai|ei|ao|ou|i[aeu]|iao|u[aoie]|uai|ue)(?:n|ng)?){1,3}$/u;

/** The same, of syllables of pinyin only: where other words of two parts may stand. */
export function pinyinName(text: string): string | undefined {
  const name = latinName(text);
  return name?.split(/[\s,-]+/u).every((word) => SYLLABLES.test(word)) === true ? name : undefined;
}

/** The romanised name of two or three words that a text begins with: chen jia hui, david wong. Small letters. */
export function latinName(text: string): string | undefined {
  return NAME.exec(text)?.[0];
}
