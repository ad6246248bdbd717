import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import './rule-record.css';

interface RuleRecordProps {
  readonly title: string;
  /** How often and when. */
  readonly what: string;
  /** Sentences that agents chose to keep. */
  readonly sentences?: readonly string[];
  /** Where the rule can be lowered. */
  readonly adjust?: string;
  readonly onForget: () => void;
}

const NONE: readonly string[] = [];

/** What agents have said to one rule, and the way to forget it. */
export function RuleRecord({ title, what, sentences = NONE, adjust, onForget }: RuleRecordProps) {
  return (
    <li class="t-rule-record">
      <div>
        <h3>
          {title} <span class="t-muted t-small">{what}</span>
        </h3>
        {sentences.length > 0 && (
          <details class="t-small">
            <summary>{t('alarms.kept')}</summary>
            <ul>
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div class="t-rule-record__deeds">
        {adjust !== undefined && (
          <a class="t-small" href={adjust}>
            {t('alarms.adjust')}
          </a>
        )}
        <Button look="quiet" label={t('alarms.forgetNamed', { title })} onPress={onForget}>
          {t('alarms.forget')}
        </Button>
      </div>
    </li>
  );
}
