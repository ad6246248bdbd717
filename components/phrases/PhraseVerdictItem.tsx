import { t } from '../../lib/language/t';
import type { PhraseVerdict } from '../../lib/review/judge-bank';
import { Button } from '../form/Button';
import { FindingItem } from '../verdict/FindingItem';
import './phrase-verdict-item.css';

interface PhraseVerdictItemProps {
  readonly verdict: PhraseVerdict;
  readonly onEdit: () => void;
  readonly onFix: (body: string) => void;
}

/** One phrase that breaks a rule: what is wrong, what it would say after the better wording, edit. */
export function PhraseVerdictItem({ verdict, onEdit, onFix }: PhraseVerdictItemProps) {
  const { phrase, findings, fixed } = verdict;
  const { title } = phrase;
  return (
    <li class="t-phrase-verdict">
      <div class="t-phrase-verdict__head">
        <p class="t-phrase-verdict__title">{title}</p>
        <Button icon="edit" look="quiet" label={t('phrase.editNamed', { title })} onPress={onEdit} />
      </div>
      <ul>
        {findings.map((finding) => (
          <FindingItem key={`${finding.rule} ${finding.text} ${finding.message}`} finding={finding} explain={false} />
        ))}
      </ul>
      {fixed !== undefined && (
        <div class="t-phrase-verdict__fixed">
          <p>
            <span class="t-muted">{t('bankCheck.fixed')}</span> {fixed}
          </p>
          <Button label={t('bankCheck.fixNamed', { title })} onPress={() => onFix(fixed)}>
            {t('bankCheck.fix')}
          </Button>
        </div>
      )}
    </li>
  );
}
