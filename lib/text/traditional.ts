import { SIMPLIFIED, TRADITIONAL } from './script-table';
import { simplify } from './script';
import { FULL, PLAIN } from './traditional-table';

/** The reading table backwards, then what differs from it: of several traditional forms the usual one wins. */
const TO_TRADITIONAL = new Map<string, string>([
  ...[...SIMPLIFIED].map((char, i) => [char, TRADITIONAL.charAt(i)] as const),
  ...[...PLAIN].map((char, i) => [char, FULL.charAt(i)] as const),
]);

/**
 * Words in which a character does not take its usual traditional form (发 is 發, but 头发 is 頭髮). In traditional
 * characters, of equal length, limited to what shop talk says; the wording that Tuotie offers is checked against OpenCC's dictionaries by a test.
 */
const WORDS =
  '頭髮 理髮 染髮 洗髮 護髮 髮型 假髮 髮色 皇后 王后 公里 里程 英里 乾淨 乾燥 晾乾 烘乾 餅乾 風乾 吹乾 擦乾 肉乾 乾洗 干涉 干擾 若干 相干 干預 一隻 兩隻 ' +
  '幾隻 每隻 這隻 單隻 麵粉 麵條 泡麵 麵包 麵團 掛麵 聯繫 維繫 繫鞋帶 關係 重複 複雜 複製 複印 複核 覆蓋 沖洗 沖泡 沖水 製作 定製 製造 製品 特製 自製 寬鬆 ' +
  '放鬆 蓬鬆 輕鬆 鬆緊 鬆動 儘快 儘量 儘管 儘早 儘可能 分鐘 鐘頭 時鐘 鬧鐘 點鐘 手錶 鐘錶 腕錶 簽收 簽字 簽名 簽署 代簽 簽約 明瞭 合適 批准 准許 不准 點讚 ' +
  '稱讚 誇讚 颱風 摺疊 鬍鬚 游泳 雲南 週末 週期 下週 本週 上週 每週 夥伴 鞦韆 范先生 採購 採用 採集 捨不得 杯子 表面 裡面 註冊 備註 託運 委託 拜託 佈置 公佈 ' +
  '發佈 克隆 划算 佔用 佔地 出色 勝出 向來 瞭解 想了解 反饋 準確 標註 尺碼表 下襬 方向 嚮導';
// Read character by character these would not come back.
const PAIRS = '回复回覆 答复答覆 批复批覆 征求徵求 特征特徵 征收徵收 仿佛彷彿 家具傢俱 反复反覆';

const BY_WORD = new Map<string, string>([
  ...WORDS.split(' ').map((word) => [simplify(word), word] as const),
  ...PAIRS.split(' ').map((pair) => [pair.slice(0, pair.length / 2), pair.slice(pair.length / 2)] as const),
]);

const LONGEST = Math.max(...[...BY_WORD.keys()].map((word) => word.length));

/** Simplified → traditional (Taiwan's forms), longest word first, same length. For our own wording, not for arbitrary text. */
export function toTraditional(text: string): string {
  let out = '';
  while (out.length < text.length) out += next(text, out.length);
  return out;
}

function next(text: string, at: number): string {
  for (let length = LONGEST; length > 1; length -= 1) {
    const word = text.slice(at, at + length);
    const words = BY_WORD.get(word);
    if (words !== undefined) return words;
  }
  const unit = text.charAt(at);
  return TO_TRADITIONAL.get(unit) ?? unit;
}
