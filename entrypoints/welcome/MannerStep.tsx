import { Notice } from '../../components/notice/Notice';
import { MannerSwitches } from '../../components/policy/MannerSwitches';
import { PolicyFields } from '../../components/policy/PolicyFields';
import { t } from '../../lib/language/t';
import type { SettingsDesk } from '../options/create-settings-desk';

/** How the shop speaks. */
export function MannerStep({ desk }: { readonly desk: SettingsDesk }) {
  const locked = !desk.mayChangePolicy.value;
  return (
    <>
      {locked && <Notice tone="hint">{t('welcome.locked')}</Notice>}
      <PolicyFields disabled={locked}>
        <MannerSwitches
          brand={desk.settings.value.policy.brand}
          onChange={(change) =>
            desk.change((before) => ({
              ...before,
              policy: { ...before.policy, brand: { ...before.policy.brand, ...change } },
            }))
          }
        />
      </PolicyFields>
    </>
  );
}
