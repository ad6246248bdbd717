/** An amount of money or of goods, a share or a discount, as the source of a pattern. */
export const AMOUNT: string =
  '(?:百分之[一二三四五六七八九十\\d]+|[\\d.]+|[一二两三四五六七八九十百千万几半壹贰叁肆伍陆柒捌玖拾佰仟]+)\\s?[多来几]?(?:\\s?个(?:百分)?点|\\s?[元块毛角分成wk千万百%蚊])*';
/** What stands between a word and its amount: 就, 才, 差不多. */
export const LINK: string =
  '(?:[都也就才只抓是有在要得约为剩赚:$￥¥\\s]|差不多|大概|大约|[一每](?:件|个|单|双|斤|天|个?月)|不到|不足|不止|超过|将近|接近|压[到在]|控制在|高达|已经|现在)*';
/** The end of an amount of money: no day, no piece, no measure. */
export const NOT_COUNTED =
  '(?!\\s?(?:[\\d天年月日号分次件个单箱套斤码寸米款色种期岁站楼层位人折倍万%]|小?时|点[半到前后]|公斤|kg|ml|cm|mm|g))';
