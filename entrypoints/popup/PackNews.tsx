import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../components/icon/Icon';
import { t } from '../../lib/language/t';
import type { FollowedPack } from '../../lib/packs/read-packs';

interface PackNewsProps {
  readonly readFollowed: () => Promise<readonly FollowedPack[]>;
  /** Calls back after each change of what is followed, until the signal aborts. */
  readonly onChanged: (callback: () => void, signal: AbortSignal) => void;
}

/** That a shop's pack has a version to be looked at, and the way there. A version that was taken back is not told of again. */
export function PackNews({ readFollowed, onChanged }: PackNewsProps) {
  const [waiting, setWaiting] = useState<readonly FollowedPack[]>([]);
  useEffect(() => {
    const closing = new AbortController();
    const look = (): void => void readFollowed().then((all) => setWaiting(all.filter(isNews)));
    onChanged(look, closing.signal);
    look();
    return () => closing.abort();
  }, [readFollowed, onChanged]);
  const [first] = waiting;
  if (first === undefined) return null;
  return (
    <p class="t-popup__news t-small">
      <Icon name="hint" />
      <span>{waiting.length === 1 ? newsOf(first) : t('popup.packsNew', { n: waiting.length })}</span>
      <a href="/options.html#shared" target="_blank">
        {t('shared.look')}
      </a>
    </p>
  );
}

function isNews({ record: { offered, skipped = 0 } }: FollowedPack): boolean {
  return offered !== undefined && offered.version > skipped;
}

function newsOf({ subscription: { name }, record: { offered } }: FollowedPack): string {
  return t('popup.packNew', { name, version: offered?.version ?? 0 });
}
