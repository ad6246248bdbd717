import { render } from 'preact';
import type { Notice, NoticeActions } from '../../lib/chat/notice';
import theme from '../theme.css?inline';
import { firmTheme } from './firm-theme';
import { HintBar } from './HintBar';
import { WarningCard } from './WarningCard';
import styles from './warning.css?inline';

/** Draws a notice into a shadow root over somebody else's page; `undefined` clears it. */
export function drawNotice(root: ShadowRoot, notice: Notice | undefined, actions: NoticeActions): void {
  const stage = stageOf(root);
  if (notice === undefined) render(null, stage);
  else if (notice.occasion === 'held') render(<WarningCard notice={notice} actions={actions} />, stage);
  else render(<HintBar notice={notice} actions={actions} />, stage);
}

function stageOf(root: ShadowRoot): Element {
  const known = root.querySelector('[data-stage]');
  if (known !== null) return known;
  const style = root.ownerDocument.createElement('style');
  style.textContent = `${firmTheme(theme)}\n${styles}`;
  const stage = root.ownerDocument.createElement('div');
  stage.dataset['stage'] = '';
  root.append(style, stage);
  return stage;
}
