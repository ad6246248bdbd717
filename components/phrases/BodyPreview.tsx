import { t } from '../../lib/language/t';
import type { Span } from '../../lib/suggest/suggestion';
import { parseTemplate } from '../../lib/text/template/parse';
import type { Facts } from '../../lib/text/template/render';
import { renderPart } from '../../lib/text/template/render';
import { filledSegments } from '../text/segments';
import { SegmentedText } from '../text/SegmentedText';

interface BodyPreviewProps {
  readonly body: string;
  readonly marks: readonly Span[];
  readonly facts: Facts;
}

/** The first message of a phrase as a buyer would read it, and how many there are. */
export function BodyPreview({ body, marks, facts }: BodyPreviewProps) {
  const template = parseTemplate(body);
  const parts = template.parts.length;
  return (
    <>
      {parts > 1 && <span class="t-muted">{t('phrase.parts', { n: parts })} </span>}
      <SegmentedText segments={filledSegments(renderPart(template, 0, facts, 0).pieces, body, marks)} />
    </>
  );
}
