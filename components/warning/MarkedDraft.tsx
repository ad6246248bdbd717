import type { Finding } from '../../lib/chat/finding';
import { quotePieces } from './quote-pieces';

interface MarkedDraftProps {
  readonly draft: string;
  /** In order of their start. */
  readonly findings: readonly Finding[];
}

/** The words in question, marked, with as much around them as tells where they stand. */
export function MarkedDraft({ draft, findings }: MarkedDraftProps) {
  return (
    <q class="quote">
      {quotePieces(draft, findings).map(({ look, text, at }) =>
        look === 'mark' ? <mark key={at}>{text}</mark> : text,
      )}
    </q>
  );
}
