import { t } from '../../lib/language/t';
import type { Review } from '../../lib/review/review';
import { Severity } from '../text/Severity';
import { FindingItem } from './FindingItem';
import './verdict.css';

interface VerdictProps {
  readonly review: Review;
  /** Say why as well: the law, the norm. */
  readonly explain?: boolean;
}

/** What would be said about a text, quietly: nothing here holds anything. */
export function Verdict({ review, explain }: VerdictProps) {
  return (
    <output class="t-verdict">
      <p>
        <Severity level={review.level} /> <span class="t-muted t-small">{t(`verdict.${review.level}`)}</span>
      </p>
      {review.findings.length > 0 && (
        <ul class="t-verdict__findings">
          {review.findings.map((finding) => (
            <FindingItem
              key={`${finding.rule} ${finding.start} ${finding.end} ${finding.text}`}
              finding={finding}
              explain={explain === true}
            />
          ))}
        </ul>
      )}
    </output>
  );
}
