import type { Level } from '../../lib/chat/finding';
import { t } from '../../lib/language/t';
import { Icon } from '../icon/Icon';
import './severity.css';

/** A level by icon, word and colour together. */
export function Severity({ level }: { readonly level: Level }) {
  return (
    <span class={`t-severity t-severity--${level}`}>
      <Icon name={level === 'pass' ? 'ok' : level} />
      {t(`level.${level}`)}
    </span>
  );
}
