import type { Finding } from '../../lib/chat/finding';
import { adviceOf, messageOf, reasonOf } from '../../lib/language/finding-text';
import { t } from '../../lib/language/t';
import { Severity } from '../text/Severity';

interface FindingItemProps {
  readonly finding: Finding;
  readonly explain: boolean;
}

/** One finding: how grave, which words, what is wrong, what to write instead. */
export function FindingItem({ finding, explain }: FindingItemProps) {
  const better = finding.fix ?? adviceOf(finding);
  const said = messageOf(finding);
  const why = finding.why === undefined ? said : reasonOf(finding.rule, finding.why);
  return (
    <li class="t-finding">
      <p>
        <Severity level={finding.severity} /> <mark>{finding.text}</mark> {said}
      </p>
      {better !== '' && (
        <p>
          <span class="t-muted">{finding.fix === undefined ? t('verdict.advice') : t('verdict.better')}</span> {better}
        </p>
      )}
      {explain && why !== said && (
        <p>
          <span class="t-muted">{t('verdict.why')}</span> {why}
        </p>
      )}
    </li>
  );
}
