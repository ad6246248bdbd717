import type { MessageKey } from '../../lib/language/t';
import { t } from '../../lib/language/t';
import type { PackRefusal } from '../../lib/packs/pack';
import type { PolicyChange } from '../../lib/packs/policy-changes';
import { changeLine, titleOfRule } from './pack-lines';

/** Why a pack was not taken: what happened, what is safe, what to do. */
export const REFUSALS = {
  'not-a-pack': 'shared.fault.notAPack',
  'newer-format': 'shared.fault.newerFormat',
  'too-large': 'shared.fault.tooLarge',
  forged: 'shared.fault.forged',
  'foreign-key': 'shared.fault.foreignKey',
  'other-pack': 'shared.fault.otherPack',
  'rolled-back': 'shared.fault.rolledBack',
  replaced: 'shared.fault.replaced',
  expired: 'shared.fault.expired',
  'not-yet': 'shared.fault.notYet',
  frozen: 'shared.fault.frozen',
  'already-there': 'shared.fault.alreadyThere',
  'wrong-address': 'shared.fault.wrongAddress',
  redirected: 'shared.fault.redirected',
  'no-permission': 'shared.fault.noPermission',
  'closed-host': 'shared.fault.closedHost',
  unreachable: 'shared.fault.unreachable',
  locked: 'shared.fault.locked',
  'no-room': 'shared.fault.noRoom',
} as const satisfies Record<PackRefusal | 'locked' | 'no-room', MessageKey>;

/** One change of the policy in words. */
export function policyLine(change: PolicyChange): string {
  switch (change.kind) {
    case 'rule':
      return t('packs.ruleChange', {
        title: titleOfRule(change.id),
        from: t(`rule.choice.${change.from ?? 'standard'}`),
        to: t(`rule.choice.${change.to ?? 'standard'}`),
      });
    case 'brand':
      return changeLine(change);
    case 'list':
      return change.fate === 'removed'
        ? t('shared.diff.listRemoved', { name: change.name, n: change.removed })
        : changeLine({ ...change, isNew: change.fate === 'new' });
    case 'allow':
      return allowLine(change);
    default:
      return t('shared.diff.masking', { to: t(`manner.masking.${change.to}`) });
  }
}

/** What becomes public is shown: it is a hole in the guard that somebody else opens. */
function allowLine({ added, removed }: Extract<PolicyChange, { kind: 'allow' }>): string {
  const shown = [...added.map((text) => `+ ${text}`), ...removed.map((text) => `− ${text}`)];
  const counts = t('shared.diff.allow', { added: added.length, removed: removed.length });
  return `${counts}\n${shown.slice(0, MOST_SHOWN).join('\n')}${shown.length > MOST_SHOWN ? `\n${t('packs.more', { n: shown.length - MOST_SHOWN })}` : ''}`;
}

const MOST_SHOWN = 20;
