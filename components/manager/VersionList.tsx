import { useEffect, useState } from 'preact/hooks';
import type { Phrase } from '../../lib/chat/phrase';
import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { momentText } from '../text/moment-text';
import './version-list.css';

/** A phrase as it was before a change. */
export interface Version {
  readonly phrase: Phrase;
  readonly by: 'edited' | 'bulk' | 'import';
  /** Milliseconds since the epoch. */
  readonly at: number;
}

interface VersionListProps {
  /** The newest first. */
  readonly read: () => Promise<readonly Version[]>;
  readonly onRestore: (phrase: Phrase) => void;
}

/** What a phrase said before, with a way back to each. */
export function VersionList({ read, onRestore }: VersionListProps) {
  const [versions, setVersions] = useState<readonly Version[] | undefined>(undefined);
  useEffect(() => {
    void read().then(setVersions);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- read once, when the list is opened
  }, []);
  if (versions === undefined) return <p class="t-muted t-small">{t('manager.versionsLoading')}</p>;
  if (versions.length === 0) return <p class="t-muted t-small">{t('manager.versionsNone')}</p>;
  return (
    <ul class="t-versions">
      {versions.map(({ phrase, by, at }) => (
        <li key={at} class="t-versions__version">
          <div class="t-versions__head">
            <span class="t-muted t-small">{t(`manager.replaced.${by}`, { at: momentText(at) })}</span>
            <Button look="quiet" onPress={() => onRestore(phrase)}>
              {t('manager.restore')}
            </Button>
          </div>
          <p>
            <b>{phrase.title}</b>{' '}
            {phrase.group !== '' && <span class="t-muted">{phrase.group.replaceAll('/', ' / ')}</span>}
          </p>
          <p class="t-versions__body">{phrase.body}</p>
        </li>
      ))}
    </ul>
  );
}
