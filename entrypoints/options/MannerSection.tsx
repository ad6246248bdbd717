import { MaskingChoice } from '../../components/policy/MaskingChoice';
import { MannerSwitches } from '../../components/policy/MannerSwitches';
import { PolicyFields } from '../../components/policy/PolicyFields';
import { t } from '../../lib/language/t';
import type { SettingsDesk } from './create-settings-desk';

/** How the shop speaks. */
export function MannerSection({ desk }: { readonly desk: SettingsDesk }) {
  const { brand, masking } = desk.settings.value.policy;
  return (
    <>
      <p class="t-muted">{t('manner.why')}</p>
      <PolicyFields disabled={!desk.mayChangePolicy.value}>
        <div class="t-options__card">
          <MannerSwitches
            brand={brand}
            onChange={(change) =>
              desk.change((before) => ({
                ...before,
                policy: { ...before.policy, brand: { ...before.policy.brand, ...change } },
              }))
            }
          />
        </div>
        <div class="t-options__card">
          <MaskingChoice
            masking={masking}
            onChange={(next) => desk.change((before) => ({ ...before, policy: { ...before.policy, masking: next } }))}
          />
        </div>
      </PolicyFields>
    </>
  );
}
