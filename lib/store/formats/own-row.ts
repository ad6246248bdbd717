import * as v from 'valibot';
import { DaySchema, PhraseSchema, TimeSchema } from '../phrase-schema';
import type { RowReading } from './bank-row';
import type { SourceRecord } from './format';

const { entries } = PhraseSchema;

/** A row of Tuotie's own export, table or JSON: its texts are taken exactly as they are. */
const OwnRowSchema = v.object({
  body: entries.body,
  title: v.optional(entries.title, ''),
  code: v.optional(entries.code, ''),
  group: v.optional(entries.group, ''),
  keywords: v.optional(entries.keywords, []),
  samples: v.optional(entries.samples, []),
  intents: v.optional(v.array(v.string()), []),
  validFrom: v.fallback(v.optional(DaySchema), undefined),
  validUntil: v.fallback(v.optional(DaySchema), undefined),
  pinned: v.fallback(
    v.optional(
      v.pipe(
        v.picklist(['是', 'true']),
        v.transform(() => true),
      ),
    ),
    undefined,
  ),
  place: v.fallback(v.optional(v.pipe(v.string(), v.digits(), v.transform(Number), TimeSchema)), undefined),
  id: v.optional(v.pipe(v.string(), v.maxLength(100))),
  owner: v.fallback(v.optional(v.picklist(['shop', 'mine'])), undefined),
});

/** Column of an own table → field of a phrase. */
const COLUMNS: Readonly<Record<string, string>> = {
  分组: 'group',
  标题: 'title',
  内容: 'body',
  快捷编码: 'code',
  关键词: 'keywords',
  相似问法: 'samples',
  意图: 'intents',
  归属: 'owner',
  妥帖编号: 'id',
  生效日: 'validFrom',
  失效日: 'validUntil',
  置顶: 'pinned',
  位置: 'place',
};
const LISTS: ReadonlySet<string> = new Set(['keywords', 'samples', 'intents']);

/** A row of a file that Tuotie wrote, by the names of its columns. */
export function rowOfOwn(record: SourceRecord, row: number): RowReading {
  const named = Object.entries(record).flatMap(([column, value]) => {
    const field = COLUMNS[column] ?? column;
    if (value === '' && field !== 'body') return [];
    return [[field, LISTS.has(field) && typeof value === 'string' ? listOfCell(value) : value] as const];
  });
  const parsed = v.safeParse(OwnRowSchema, Object.fromEntries(named));
  if (!parsed.success) {
    const { body } = record['内容'] === undefined ? record : { body: record['内容'] };
    if (body === undefined || body === '') return { ok: false, reason: named.length === 0 ? 'empty' : 'no-body' };
    return { ok: false, reason: 'too-long' };
  }
  const { intents, id, owner, validFrom, validUntil, pinned, place, ...texts } = parsed.output;
  return {
    ok: true,
    row: {
      row,
      ...texts,
      ...(intents.length === 0 ? {} : { intents: intents.slice(0, 8) }),
      ...(validFrom === undefined ? {} : { validFrom }),
      ...(validUntil === undefined ? {} : { validUntil }),
      ...(pinned === undefined ? {} : { pinned }),
      ...(place === undefined ? {} : { place }),
      ...(id === undefined ? {} : { id }),
      ...(owner === undefined ? {} : { owner }),
    },
  };
}

/** Several texts in one cell: a line each; as JSON where a text has lines itself or could be taken for something else. */
export function cellOfList(texts: readonly string[]): string {
  const isPlain =
    texts.every((text) => text !== '' && text === text.trim() && !/[\r\n]/u.test(text)) &&
    !(texts[0] ?? '').startsWith('[');
  return isPlain ? texts.join('\n') : JSON.stringify(texts);
}

function listOfCell(cell: string): readonly string[] {
  if (cell.startsWith('[')) {
    try {
      const list: unknown = JSON.parse(cell);
      if (Array.isArray(list) && list.every((item) => typeof item === 'string')) return list;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return cell.split('\n');
}
