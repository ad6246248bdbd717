import type { Finding } from '../../lib/chat/finding';
import { adviceOf, messageOf } from '../../lib/language/finding-text';
import { t } from '../../lib/language/t';
import { Severity } from '../text/Severity';

interface FindingItemProps {
  readonly finding: Finding;
  readonly explain: boolean;
}

/** One finding: how grave, which words, what is wrong, what to write instead. */
export function FindingItem({ finding, explain }: FindingItemProps) {
  const better = finding.fix ?? adviceOf(finding);
  return (
    <li class="t-finding">
      <p>
        <Severity level={finding.severity} /> <mark>{finding.text}</mark> {messageOf(finding)}
      </p>
      {better !== '' && (
        <p>
          <span class="t-muted">{finding.fix === undefined ? t('verdict.advice') : t('verdict.better')}</span> {better}
        </p>
      )}
      {explain && finding.why !== undefined && (
        <p>
          <span class="t-muted">{t('verdict.why')}</span> {finding.why}
        </p>
      )}
    </li>
  );
}
