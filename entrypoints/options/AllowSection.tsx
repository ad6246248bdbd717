import { AllowList } from '../../components/allow-list/AllowList';
import { PolicyFields } from '../../components/policy/PolicyFields';
import { t } from '../../lib/language/t';
import type { SettingsDesk } from './create-settings-desk';

/** The shop's own public data, which is nobody's secret. */
export function AllowSection({ desk }: { readonly desk: SettingsDesk }) {
  return (
    <>
      <p class="t-muted">{t('allow.why')}</p>
      <PolicyFields disabled={!desk.mayChangePolicy.value}>
        <div class="t-options__card">
          <AllowList
            allow={desk.settings.value.policy.allow}
            onChange={(allow) => desk.change((before) => ({ ...before, policy: { ...before.policy, allow } }))}
          />
        </div>
      </PolicyFields>
    </>
  );
}
