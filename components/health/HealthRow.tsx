import type { MessageKey } from '../../lib/language/t';
import { t } from '../../lib/language/t';
import type { HealthPart } from '../../lib/messages/health';
import { Icon } from '../icon/Icon';

const ICONS = { green: 'ok', amber: 'warn', red: 'block' } as const;

/** One part of a page's protection. The reason is the key of its sentence, as the page's script gives it. */
export function HealthRow({ part }: { readonly part: HealthPart }) {
  return (
    <li class={`t-health__part t-health__part--${part.state}`}>
      <Icon name={ICONS[part.state]} />
      <span>
        {t(`health.part.${part.part}`)}
        <span class="t-heard"> {t(`health.word.${part.state}`)}</span>
        {part.reason !== undefined && <span class="t-muted"> {t(part.reason as MessageKey)}</span>}
      </span>
    </li>
  );
}
