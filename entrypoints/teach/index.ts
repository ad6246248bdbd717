import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawTeaching } from '../../components/teach/draw-teaching';
import { ask } from '../../lib/messages/ask';
import { createOwnHost, randomName } from '../../lib/page/own-host';
import { isOnDark } from '../../lib/page/page-darkness';
import { startTeaching } from './create-teaching';

/** On this world's own global, which the page cannot reach: leaves a lesson that is going on. */
const MARK = Symbol.for('tuotie.teaching');

/** Put by the popup into the page in front of it, once for each lesson. */
export default defineUnlistedScript(async () => {
  const world = globalThis as { [MARK]?: () => void };
  world[MARK]?.();
  const answer = await ask('page.settings', {});
  const before = document.activeElement;
  const host = createOwnHost(document, randomName());
  host.element.setAttribute('popover', 'manual');
  host.element.dataset['theme'] = isOnDark(document.body) ? 'dark' : 'light';
  host.style({ inset: '0', width: '100vw', height: '100vh' });
  document.documentElement.append(host.element);
  host.element.showPopover();
  const leave = () => {
    host.element.remove();
    delete world[MARK];
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  world[MARK] = leave;
  startTeaching({
    document,
    taught: answer.ok ? answer.value.taught : [],
    now: Date.now,
    save: async (page) => ask('page.teach', { id: crypto.randomUUID(), page }),
    draw: (view, actions) => drawTeaching(host.root, view, actions),
    isScreen: (element) => element === host.element,
    leave,
  });
});
