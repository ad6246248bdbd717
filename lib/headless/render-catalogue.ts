import type { Severity } from '../chat/finding';
import { ALL_DETECTORS } from '../privacy/all-detectors';
import { detectorExamplesOf } from '../privacy/all-examples';
import { examplesOf } from '../rules/all-examples';
import { ALL_RULES } from '../rules/all-rules';
import { standardSeverity } from '../review/severity-under';
import type { RuleMeta } from '../rules/rule';

const WORDS: Readonly<Record<Severity | 'pass' | 'off', string>> = {
  hint: '提醒',
  warn: '先确认',
  block: '拦下',
  pass: '不提',
  off: '默认关闭，店铺可以打开',
};
const KINDS: readonly (readonly [RuleMeta['kind'], string])[] = [
  ['promise', '承诺与说法'],
  ['conduct', '平台与法规'],
  ['tone', '语气'],
  ['style', '用语习惯'],
];

/** The catalogue of all rules and kinds of customer data as Markdown, from their own metadata and examples. */
export function renderCatalogue(): string {
  const parts = [
    '# 检查规则总表',
    '由 `npm run catalogue` 从规则自己的说明和例子生成，不要手改。轻重是默认值，店铺可以在设置里调高、调低或关掉。',
    '**提醒**：标出来，照常发。**先确认**：停一下，再发一次即发出。**拦下**：改好才能发。',
    `## 客户资料（${ALL_DETECTORS.length}）`,
    ...ALL_DETECTORS.map(({ kind, title, why, severity }) =>
      entry(
        kind,
        title,
        [
          `- 轻重：这位买家自己的 ${WORDS[severity.own]} · 不知是谁的 ${WORDS[severity.unknown]} · 别的买家的 ${WORDS[severity.foreign]}`,
          `- 为什么：${why}`,
        ],
        detectorExamplesOf(kind),
      ),
    ),
    ...KINDS.flatMap(([kind, heading]) => {
      const metas = ALL_RULES.map(({ meta }) => meta).filter((meta) => meta.kind === kind);
      return [`## ${heading}（${metas.length}）`, ...metas.map(ruleEntry)];
    }),
  ];
  return `${parts.join('\n\n')}\n`;
}

function ruleEntry(meta: RuleMeta): string {
  const { id, title, why, advice } = meta;
  return entry(
    id,
    title,
    [`- 轻重：${WORDS[standardSeverity(meta)]}`, `- 为什么：${why}`, `- 改成：${advice}`],
    examplesOf(id),
  );
}

function entry(
  id: string,
  title: string,
  facts: readonly string[],
  { trips, nearMisses }: { readonly trips: readonly string[]; readonly nearMisses: readonly string[] },
): string {
  const lists = [exampleList('会指出', trips), exampleList('不会打扰', nearMisses)].filter((list) => list !== '');
  return [`### ${title} \`${id}\``, [...facts, ...lists].join('\n')].join('\n\n');
}

/** Code spans, because examples hold every sign that Markdown gives a meaning to. */
function exampleList(label: string, texts: readonly string[]): string {
  return texts.length === 0 ? '' : `- ${label}：${texts.map(codeSpan).join(' ')}`;
}

function codeSpan(text: string): string {
  const line = text.replaceAll(/\s*\n\s*/gu, ' ⏎ ');
  const fence = line.includes('`') ? '``' : '`';
  return `${fence}${line}${fence}`;
}
