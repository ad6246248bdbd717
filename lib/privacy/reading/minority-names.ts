// Names without a Chinese surname. Tibetan and Mongolian ones are put together of few parts, Uyghur and Kazakh ones are written in few characters.
const PARTS =
  '扎西 次仁 次旦 卓玛 央金 白玛 多吉 旦增 丹增 尼玛 达瓦 格桑 拉姆 平措 顿珠 罗布 索朗 仁青 仁增 洛桑 德吉 普布 贡布 桑吉 才让 边巴 巴桑 米玛 拉巴 央宗 曲珍 曲扎 群培 旺堆 旺姆 嘎玛 西热 土登 强巴 阿旺 益西 巴特 巴图 乌云 其其格 娜仁 托娅 格日勒 苏日娜 萨仁 斯琴 高娃 呼和 额尔 德力 那日苏 朝鲁 孟和 宝力 图雅 阿古拉 吉日 格勒 毕力格 敖登'.split(
    ' ',
  );
const PAIR = new RegExp(
  `^(?:${PARTS.join('|')}){2}|^(?:巴特尔|其其格|乌日娜|那日苏|阿依古丽|古丽米拉|买买提|吐尔逊|艾尔肯|热依汗)`,
  'u',
);
const TRANSLITERATING =
  '阿卜杜拉热合曼买提麦依古丽吐尔逊艾力木江努比亚布克孜帕玛海沙吾甫司马义伊斯玉素库尼莎汗肯别地里娜迪牙生赛巴特哈萨达西格勒莱加那图加乌';
const DOTTED = new RegExp(`[${TRANSLITERATING}]{2,6}·[${TRANSLITERATING}]{2,6}`, 'gu');

/** The name put together of known parts that a text begins with: 扎西次仁. */
export function composedName(text: string): string | undefined {
  return PAIR.exec(text)?.[0];
}

/** Names with a dot that are written in the characters such names are written in, wherever they stand. */
export const DOTTED_NAME: RegExp = DOTTED;

/** Whether a character begins a part of a composed name: cheaper than looking for the name. */
export const COMPOSED_OPENINGS: ReadonlySet<number> = new Set(
  [...PARTS, '买', '吐', '艾', '热', '阿', '古'].map((part) => part.charCodeAt(0)),
);

const OPENS = new Uint8Array(0x10000);
for (const unit of COMPOSED_OPENINGS) OPENS[unit] = 1;

/** The same of one code unit. */
export function opensComposed(unit: number): boolean {
  return OPENS[unit] === 1;
}
