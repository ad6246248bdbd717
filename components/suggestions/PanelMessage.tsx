import type { ComponentChildren } from 'preact';
import './panel-message.css';

interface PanelMessageProps {
  readonly children: ComponentChildren;
  /** What to do next. */
  readonly action?: ComponentChildren;
}

/** One quiet sentence in the place of the list. */
export function PanelMessage({ children, action }: PanelMessageProps) {
  return (
    <div class="t-panel-message">
      <p>{children}</p>
      {action}
    </div>
  );
}
