import { render } from 'preact';
import theme from '../theme.css?inline';
import { firmTheme } from '../warning/firm-theme';
import { TeachScreen } from './TeachScreen';
import styles from './teach.css?inline';
import type { TeachActions, TeachView } from './teach-view';

/** Draws the screen into a shadow root over somebody else's page. */
export function drawTeaching(root: ShadowRoot, view: TeachView, actions: TeachActions): void {
  let stage = root.querySelector('[data-stage]');
  if (stage === null) {
    const style = root.ownerDocument.createElement('style');
    style.textContent = `${firmTheme(theme)}\n${styles}`;
    stage = root.ownerDocument.createElement('div');
    stage.setAttribute('data-stage', '');
    root.append(style, stage);
  }
  render(<TeachScreen view={view} actions={actions} />, stage);
}
