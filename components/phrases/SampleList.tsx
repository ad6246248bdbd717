import { t } from '../../lib/language/t';
import { findPersonalData } from '../../lib/privacy/owner/personal-data';
import { Field } from '../form/Field';

interface SampleListProps {
  /** As they are typed: unfinished and empty ones too. */
  readonly samples: readonly string[];
  readonly onChange: (samples: readonly string[]) => void;
}

/** The questions that a phrase answers, one a line. Customer data among them is pointed out and stays the agent's decision. */
export function SampleList({ samples, onChange }: SampleListProps) {
  const what = samples.flatMap(customerDataIn).join('、');
  return (
    <Field
      label={t('phrase.samples')}
      hint={t('phrase.samplesHint')}
      error={what === '' ? undefined : t('phrase.sampleData', { what })}
      rows={Math.min(8, Math.max(3, samples.length + 1))}
      value={samples.join('\n')}
      onInput={(text) => onChange(text.split('\n'))}
    />
  );
}

function customerDataIn(text: string): string[] {
  const spans = findPersonalData(text, { from: 'buyer', messages: [], allow: [] });
  return spans.map(({ start, end }) => text.slice(start, end));
}
