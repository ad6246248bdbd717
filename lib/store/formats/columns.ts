import { printOfArrays } from '../../suggest/prints';

/** What a column of an imported file means. */
export type Field = 'title' | 'body' | 'code' | 'group' | 'keywords' | 'samples' | 'intents';

// Names used by the tools that shops bring files from; within a field, earlier names win where a file has several.
const NAMES: Readonly<Record<Field, string>> = {
  body: '快捷短语 话术 话术内容 回复话术 回复内容 关键词内容 短语内容 短语 内容 正文 答案 标准答案 回答 答复 回复 快捷回复 文本 body content text snippet answer answers a reply response replace message phrase value 內容 話術 回覆內容 回覆 答覆 常用語',
  title: '标题 话术标题 名称 短语名称 主题 简述 title name subject label summary 標題 名稱',
  code: '快捷编码 编码 快捷码 短码 简码 代码 缩写 快捷键 快捷方式 快捷词 触发词 code short_code shortcode shortcut trigger triggers abbreviation abbr hotkey keyword_shortcut 快捷編碼 編碼 代碼',
  keywords: '关键词 关键字 匹配关键词 触发关键词 标签 keywords keyword tags tag labels 關鍵詞 關鍵字 標籤',
  samples:
    '标准问法 标准问 标准问题 标准问法/常用语 问题 问法 相似问法 相似问 相似问题 扩展问法 扩展问 用户问题 买家问题 客户问题 提问 样例 samples sample question questions q query queries indexes utterances examples 問題 相似問法 標準問法',
  intents: '意图 意图名称 意图标签 回答什么 intents intent 意圖',
  group:
    '分组 分类 一级分类 二级分类 三级分类 一级分组 二级分组 类型 类别 目录 场景 产品 文件夹 所属分组 group groups category categories folder type scene 分組 分類 類型',
};

const FIELDS = new Map<string, { readonly field: Field; readonly rank: number }>();
for (const [field, names] of Object.entries(NAMES) as [Field, string][]) {
  for (const [rank, name] of names.split(' ').entries()) FIELDS.set(name, { field, rank });
}

/** The columns by which one of Tuotie's own tables is told from any other, in their order. */
export const OWN_COLUMNS = [
  '分组',
  '标题',
  '内容',
  '快捷编码',
  '关键词',
  '相似问法',
  '意图',
  '归属',
  '妥帖编号',
] as const;

/** Columns that follow them since phrases have more to say. */
export const LATER_COLUMNS = ['生效日', '失效日', '置顶', '位置'] as const;

/** Whether a row of cells is the header of Tuotie's own export. */
export function isOwnHeader(cells: readonly string[]): boolean {
  return OWN_COLUMNS.every((name, place) => cells[place] === name);
}

/** Characters; what is longer is remembered by its print. */
const LONGEST_SIGNATURE = 1_000;

/** The columns of a file as one text, by which a choice of their meaning is remembered. */
export function columnSignature(names: readonly string[]): string {
  const signature = names.map(plain).join('|');
  return signature.length > LONGEST_SIGNATURE ? `columns:${printOfTexts(names)}` : signature;
}

/** What a choice of what a first row is, is remembered by. */
export function firstRowSignature(cells: readonly string[]): string {
  return `first-row:${printOfTexts(cells)}`;
}

function printOfTexts(texts: readonly string[]): string {
  return printOfArrays(texts.map((text) => new TextEncoder().encode(text))).toString(36);
}

/** The meaning of a column name in either language; undefined for columns that an import leaves out. */
export function fieldOf(name: string): Field | undefined {
  return FIELDS.get(plain(name))?.field;
}

/** Columns that mean one thing, the likeliest first. */
export function columnsOf(names: readonly string[], field: Field): string[] {
  const rankOf = (name: string): number => {
    const known = FIELDS.get(plain(name));
    // A column that the user chose comes before what only a name suggests.
    return known?.field === field ? known.rank : -1;
  };
  return names.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Whether a row of cells names columns: at least what to send, or two other things. */
export function isHeader(cells: readonly string[]): boolean {
  const fields = new Set(cells.map(fieldOf).filter((field) => field !== undefined));
  return fields.size >= 2 || (fields.has('body') && cells.filter((cell) => cell.trim() !== '').length === 1);
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s*:：]|\(.*\)/gu, '');
}
