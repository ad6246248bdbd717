import { useState } from 'preact/hooks';
import { t } from '../../lib/language/t';
import type { ShopFacts } from '../../lib/text/template/computed';
import { countRenderings, renderPart } from '../../lib/text/template/render';
import { statesOf } from '../../lib/text/template/sample-texts';
import type { Template } from '../../lib/text/template/template';
import { Button } from '../form/Button';
import { Select } from '../form/Select';
import { filledSegments } from '../text/segments';
import { SegmentedText } from '../text/SegmentedText';
import { NO_STATE, sampleFacts, uncertainFacts } from './sample-facts';
import './template-preview.css';

interface TemplatePreviewProps {
  readonly template: Template;
  readonly shop: ShopFacts;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

const UNKNOWN = '';

/** What a buyer would be told, with invented values: each message, one variant after the other, for each state. */
export function TemplatePreview({ template, shop, now }: TemplatePreviewProps) {
  const [turn, setTurn] = useState(0);
  const states = statesOf(template);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const state =
    chosen !== undefined && [...states, NO_STATE, UNKNOWN].includes(chosen) ? chosen : (states[0] ?? UNKNOWN);
  const facts = state === UNKNOWN ? uncertainFacts(shop, now) : sampleFacts(shop, now, state);
  const ways = Math.max(...template.parts.map((_, place) => countRenderings(template, place, facts)));
  const several = template.parts.length > 1;
  return (
    <section class="t-preview" aria-label={t('phrase.preview')}>
      <div class="t-preview__head">
        <span class="t-field__label">{t('phrase.preview')}</span>
        {states.length > 0 && (
          <Select
            label={t('phrase.previewState')}
            value={state}
            choices={[
              ...states.map((name) => [name, name] as const),
              [NO_STATE, t('phrase.previewOther')],
              [UNKNOWN, t('phrase.previewUnknown')],
            ]}
            onChange={setChosen}
          />
        )}
        {ways > 1 && (
          <Button look="quiet" onPress={() => setTurn((turn + 1) % ways)}>
            {t('phrase.nextVariant')} {(turn % ways) + 1}/{ways}
          </Button>
        )}
      </div>
      <ol class="t-preview__parts">
        {template.parts.map((_, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a message is its place
          <li key={place} class="t-preview__part">
            {several && (
              <span class="t-muted">
                {place + 1}/{template.parts.length}{' '}
              </span>
            )}
            <SegmentedText
              segments={filledSegments(renderPart(template, place, facts, turn).pieces, template.body, [])}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
