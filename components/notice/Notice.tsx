import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/Icon';
import './notice.css';

type Tone = 'ok' | 'hint' | 'warn' | 'block';

interface NoticeProps {
  readonly tone: Tone;
  /** What happened, what is safe, what to do. */
  readonly children: ComponentChildren;
  /** The next step, as buttons. */
  readonly action?: ComponentChildren;
  /** Read out as soon as it appears. */
  readonly live?: boolean;
}

/** A message in the page: an icon, what happened, and the next step. */
export function Notice({ tone, children, action, live }: NoticeProps) {
  return (
    <div class={`t-notice t-notice--${tone}`} role={live === true ? 'status' : undefined}>
      <Icon name={tone} />
      <div class="t-notice__text">{children}</div>
      {action !== undefined && <div class="t-notice__action">{action}</div>}
    </div>
  );
}
