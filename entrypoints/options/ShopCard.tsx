import { Field } from '../../components/form/Field';
import type { Settings } from '../../lib/chat/settings';
import { t } from '../../lib/language/t';
import type { SettingsDesk } from './create-settings-desk';

/** As long as the stored settings allow. */
const LONGEST_NAME = 60;

/** What phrases may say of the shop, told once. */
export function ShopCard({ desk }: { readonly desk: SettingsDesk }) {
  const { shop } = desk.settings.value;
  const set = (fact: keyof Settings['shop']) => (value: string) =>
    desk.change((before) => ({ ...before, shop: { ...before.shop, [fact]: value.slice(0, LONGEST_NAME) } }));
  return (
    <div class="t-options__card">
      <div>
        <h3>{t('general.shop')}</h3>
        <p class="t-muted t-small">{t('general.shopHint')}</p>
      </div>
      <Field label={t('general.shopName')} value={shop.name} onInput={set('name')} />
      <div class="t-options__times">
        <Field time label={t('general.opens')} value={shop.opens} onInput={set('opens')} />
        <Field time label={t('general.closes')} value={shop.closes} onInput={set('closes')} />
        <Field time label={t('general.cutOff')} value={shop.cutOff} onInput={set('cutOff')} />
      </div>
    </div>
  );
}
