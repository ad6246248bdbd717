import { AllowList } from '../../components/allow-list/AllowList';
import { PolicyFields } from '../../components/policy/PolicyFields';
import { t } from '../../lib/language/t';
import { joinChanges } from '../../lib/store/join-changes';
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
            onChange={(lines, from) =>
              desk.change((before) => {
                // What a pack brought while the field was open is not what was written there.
                const allow = joinChanges(from, lines, before.policy.allow) ?? lines;
                return { ...before, policy: { ...before.policy, allow } };
              })
            }
          />
        </div>
      </PolicyFields>
    </>
  );
}
