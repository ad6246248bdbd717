import { Select } from '../../components/form/Select';
import { Switch } from '../../components/form/Switch';
import type { Language, OwnPhrases } from '../../lib/chat/settings';
import { t } from '../../lib/language/t';
import { ShopCard } from './ShopCard';
import type { SettingsDesk } from './create-settings-desk';

/** Language, own phrases, the facts of the shop, and where Tuotie is switched off. */
export function GeneralSection({ desk }: { readonly desk: SettingsDesk }) {
  const { language, insertAndSend, ownPhrases, offAt } = desk.settings.value;
  return (
    <>
      <div class="t-options__card">
        <div class="t-options__setting">
          <div>
            <h3>{t('general.language')}</h3>
            <p class="t-muted t-small">{t('general.languageHint')}</p>
          </div>
          <Select
            label={t('general.language')}
            value={language}
            choices={[
              ['auto', t('general.languageAuto')],
              ['zh-CN', '简体中文'],
              ['zh-TW', '繁體中文'],
              ['en', 'English'],
            ]}
            onChange={(next) => desk.change((before) => ({ ...before, language: next as Language }))}
          />
        </div>
      </div>
      <div class="t-options__card">
        <div class="t-options__setting">
          <div>
            <h3>{t('general.insertAndSend')}</h3>
            <p class="t-muted t-small">{t('general.insertAndSendHint')}</p>
          </div>
          <Switch
            bare
            label={t('general.insertAndSend')}
            on={insertAndSend}
            onChange={(on) => desk.change((before) => ({ ...before, insertAndSend: on }))}
          />
        </div>
      </div>
      <div class="t-options__card">
        <div class="t-options__setting">
          <div>
            <h3>{t('general.ownPhrases')}</h3>
            <p class="t-muted t-small">{t('general.ownPhrasesHint')}</p>
          </div>
          <Select
            label={t('general.ownPhrases')}
            value={ownPhrases}
            choices={(['among', 'before', 'after'] as const).map((one) => [one, t(`general.own.${one}`)])}
            onChange={(next) => desk.change((before) => ({ ...before, ownPhrases: next as OwnPhrases }))}
          />
        </div>
      </div>
      <ShopCard desk={desk} />
      <div class="t-options__card">
        <div class="t-options__setting">
          <div>
            <h3>{t('general.firstRun')}</h3>
            <p class="t-muted t-small">{t('general.firstRunHint')}</p>
          </div>
          <a href="/welcome.html">{t('general.firstRunOpen')}</a>
        </div>
      </div>
      <div class="t-options__card">
        <h3>{t('general.offAt')}</h3>
        {offAt.length === 0 && <p class="t-muted t-small">{t('general.offNowhere')}</p>}
        <ul>
          {offAt.map((origin) => (
            <li key={origin} class="t-options__setting">
              <span>{origin}</span>
              <Switch
                bare
                label={t('general.switchOn', { origin })}
                on={false}
                onChange={() =>
                  desk.change((before) => ({ ...before, offAt: before.offAt.filter((other) => other !== origin) }))
                }
              />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
