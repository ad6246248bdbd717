import { adviceOf, reasonOf, titleOf } from '../../lib/language/finding-text';
import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { Severity } from '../text/Severity';
import type { RuleChoice, RuleEntry } from './rule-entry';
import './rule-item.css';

const CHOICES = ['standard', 'hint', 'warn', 'block', 'off'] as const satisfies readonly RuleChoice[];

interface RuleItemProps {
  readonly rule: RuleEntry;
  readonly choice: RuleChoice;
  /** A supervisor has locked the rules. */
  readonly locked: boolean;
  readonly onChoose: (choice: RuleChoice) => void;
}

/** One rule: what it is for, what it does by itself, what the shop wants instead, and its examples on demand. */
export function RuleItem({ rule, choice, locked, onChoose }: RuleItemProps) {
  const { id, why, advice, standard, examples } = rule;
  const title = titleOf(id, rule.title);
  const isChanged = choice !== 'standard';
  return (
    <li class={`t-rule ${choice === 'off' ? 't-rule--off' : ''}`}>
      <div class="t-rule__text">
        <h3>
          <span class="t-rule__title">{title}</span> <code class="t-muted t-small">{id}</code>
          {isChanged && <span class="t-rule__changed t-small">{t('rule.changed')}</span>}
        </h3>
        <p class="t-muted t-small">{reasonOf(id, why)}</p>
        <details class="t-small">
          <summary>{t('rule.examples')}</summary>
          {advice !== undefined && <Examples label={t('rule.advice')} texts={[adviceOf({ rule: id, advice })]} />}
          <Examples label={t('rule.trips')} texts={examples.trips} />
          <Examples label={t('rule.nearMisses')} texts={examples.nearMisses} />
        </details>
      </div>
      <div class="t-rule__choice">
        <select
          class="t-field__control"
          aria-label={t('rule.chooseNamed', { title })}
          value={choice}
          disabled={locked}
          onChange={(event) => onChoose(event.currentTarget.value as RuleChoice)}
        >
          {CHOICES.map((one) => (
            <option key={one} value={one}>
              {t(`rule.choice.${one}`)}
            </option>
          ))}
        </select>
        <div class="t-rule__standard">
          <Standard standard={standard} />
          {isChanged && (
            <Button
              look="quiet"
              label={t('rule.resetNamed', { title })}
              disabled={locked}
              onPress={() => onChoose('standard')}
            >
              {t('rule.reset')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}

function Standard({ standard }: { readonly standard: RuleEntry['standard'] }) {
  const [unknown, foreign] = standard;
  if (unknown === 'off') return <span class="t-muted">{t('rule.choice.off')}</span>;
  if (foreign === undefined) return <Severity level={unknown} />;
  return (
    <ul class="t-small">
      <li>
        {t('rule.foreign')} <Severity level={foreign} />
      </li>
      <li>
        {t('rule.unknown')} <Severity level={unknown} />
      </li>
    </ul>
  );
}

function Examples({ label, texts }: { readonly label: string; readonly texts: readonly string[] }) {
  return (
    <div class="t-rule__examples">
      <p class="t-muted">{label}</p>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
