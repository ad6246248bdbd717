import '../../components/base/page';
import { effect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Fragment, render } from 'preact';
import { Notice } from '../../components/notice/Notice';
import type { Language } from '../../lib/chat/settings';
import { chooseLanguage } from '../../lib/language/choose-language';
import type { MessageKey } from '../../lib/language/t';
import { t } from '../../lib/language/t';
import { ask } from '../../lib/messages/ask';
import { onSettingsChanged, readSettings } from '../../lib/store/settings';
import type { SettingsDesk } from './create-settings-desk';
import { createSettingsDesk } from './create-settings-desk';

/** What the page is called among the tabs and by a screen reader. */
type Title = Extract<MessageKey, `pageTitle.${string}`>;

/** The key makes every text be asked for again when the language changes. */
async function showIn(language: Language, title: Title, app: ComponentChildren, root: Element): Promise<void> {
  await chooseLanguage(language, document.documentElement);
  document.title = t(title);
  render(<Fragment key={language}>{app}</Fragment>, root);
}

/** Reads the settings, chooses the language and draws an extension page; says so where even that fails. */
export async function startPage(
  title: Title,
  draw: (desk: SettingsDesk, closing: AbortSignal) => ComponentChildren,
): Promise<void> {
  const root = document.querySelector('#app');
  if (root === null) throw new Error('the page has no #app');
  const closing = new AbortController();
  window.addEventListener('pagehide', () => closing.abort());
  try {
    const settings = await readSettings();
    const world = { ask, newId: () => crypto.randomUUID(), onSettingsChanged };
    const desk = createSettingsDesk(settings, world, closing.signal);
    const app = draw(desk, closing.signal);
    effect(() => void showIn(desk.settings.value.language, title, app, root));
  } catch (error) {
    document.title = t(title);
    render(
      <main>
        <Notice tone="block">{t('fault.page')}</Notice>
      </main>,
      root,
    );
    throw error;
  }
}
