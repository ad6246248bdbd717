import type { Finding } from '../../lib/chat/finding';

/** Characters shown before and after the words in question. */
const AROUND = 16;

/** The words in question, marked, with as much around them as tells where they stand. */
export function MarkedDraft({ draft, finding }: { readonly draft: string; readonly finding: Finding }) {
  const from = Math.max(0, finding.start - AROUND);
  const to = Math.min(draft.length, finding.end + AROUND);
  return (
    <q class="quote">
      {from > 0 && '…'}
      {draft.slice(from, finding.start)}
      <mark>{draft.slice(finding.start, finding.end)}</mark>
      {draft.slice(finding.end, to)}
      {to < draft.length && '…'}
    </q>
  );
}
