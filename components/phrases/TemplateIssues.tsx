import { t } from '../../lib/language/t';
import type { Issue } from '../../lib/text/template/template';
import { Button } from '../form/Button';
import { issueWords, wordsOf } from './issue-words';

interface TemplateIssuesProps {
  readonly id: string;
  readonly body: string;
  /** Of this very body. */
  readonly issues: readonly Issue[];
  /** Shows where it is. */
  readonly onShow: (issue: Issue) => void;
  /** Takes what was probably meant. */
  readonly onTake: (issue: Issue, suggestion: string) => void;
}

/** More would not be read. */
const MOST_SHOWN = 4;

/** What is wrong with a phrase, each with its words and, where it is known, what was meant. Read out after a pause. */
export function TemplateIssues({ id, body, issues, onShow, onTake }: TemplateIssuesProps) {
  return (
    <div id={id} aria-live="polite">
      {issues.length > 0 && (
        <ul class="t-issues">
          {issues.slice(0, MOST_SHOWN).map((issue) => (
            <li key={`${issue.kind} ${issue.start}`} class={`t-issue t-issue--${issue.severity}`}>
              <button type="button" class="t-issue__words" title={t('phrase.issue.show')} onClick={() => onShow(issue)}>
                {wordsOf(issue, body)}
              </button>{' '}
              {issueWords(issue, wordsOf(issue, body))}
              {issue.suggestion !== undefined && (
                <Button look="quiet" onPress={() => onTake(issue, issue.suggestion ?? '')}>
                  {t('phrase.issue.take', { words: issue.suggestion })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
