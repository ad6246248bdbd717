import { t } from '../../lib/language/t';
import './welcome.css';

interface StepNavProps<Step extends string> {
  readonly steps: readonly (readonly [id: Step, title: string])[];
  readonly current: Step;
  readonly onGo: (step: Step) => void;
}

/** The steps in their order; any of them can be gone to. */
export function StepNav<Step extends string>({ steps, current, onGo }: StepNavProps<Step>) {
  return (
    <nav aria-label={t('welcome.steps')}>
      <ol class="t-steps">
        {steps.map(([id, title], at) => (
          <li key={id}>
            <button
              type="button"
              class="t-steps__step"
              aria-current={id === current ? 'step' : undefined}
              onClick={() => onGo(id)}
            >
              <span class="t-steps__number">{at + 1}</span> {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
