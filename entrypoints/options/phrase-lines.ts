import type { PhraseLine } from '../../components/packs/PackChanges';
import { intentName } from '../../components/text/intent-name';
import type { Phrase } from '../../lib/chat/phrase';
import { t } from '../../lib/language/t';
import type { PhraseChange, PhraseChangeKind } from '../../lib/packs/phrase-changes';
import { TAKEABLE } from '../../lib/packs/phrase-changes';

/** What asks for a decision first. */
const KINDS = [
  'conflict',
  'new',
  'changed',
  'removed',
  'edited',
  'absent',
  'left',
] as const satisfies readonly PhraseChangeKind[];

/** What stands in one line; the text itself has its own place. */
const FIELDS = ['title', 'group', 'code', 'keywords', 'intents', 'validFrom', 'validUntil'] as const;

/** The changes of phrases, what asks for a decision first. */
export function phraseLines(changes: readonly PhraseChange[]): readonly PhraseLine[] {
  return KINDS.flatMap((kind) => changes.filter((change) => change.kind === kind)).map(
    ({ kind, rowId, before, after }) => ({
      id: rowId,
      kind: t(`shared.kind.${kind}`),
      title: after?.title ?? before?.title ?? '',
      stands: before?.body,
      becomes: kind === 'removed' || kind === 'left' ? undefined : after?.body,
      beside: before === undefined || after === undefined ? [] : besideLines(before, after),
      takeable: TAKEABLE.has(kind),
    }),
  );
}

/** `新增 12 · 修改 3`. */
export function phraseSummary(changes: readonly PhraseChange[]): string {
  return KINDS.map((kind) => [kind, changes.filter((change) => change.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${t(`shared.kind.${kind}`)} ${String(count)}`)
    .join(' · ');
}

/** What differs beside the text, a line each. */
function besideLines(before: Phrase, after: Phrase): readonly string[] {
  const fields = FIELDS.flatMap((field) => {
    const [from, to] = [before, after].map((phrase) =>
      textOf(field === 'intents' ? phrase.intents?.map(intentName) : phrase[field]),
    ) as [string, string];
    return from === to ? [] : [t('packs.ruleChange', { title: t(`phrase.${field}`), from, to })];
  });
  const [old, now] = [new Set(before.samples), new Set(after.samples)];
  const [added, removed] = [now.difference(old).size, old.difference(now).size];
  return added + removed === 0 ? fields : [...fields, t('shared.diff.samples', { added, removed })];
}

function textOf(value: string | readonly string[] | undefined): string {
  const text = typeof value === 'string' ? value : (value ?? []).join(' ');
  return text === '' ? t('shared.diff.empty') : text;
}
