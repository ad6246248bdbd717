import type { Severity } from '../../lib/chat/finding';

/** Three shapes, so that colour is never alone: a circle, a triangle, an octagon. */
const SHAPES: Readonly<Record<Severity, string>> = {
  hint: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z',
  warn: 'M12 2.5 23 21.5H1z',
  block: 'M7.9 2h8.2L22 7.9v8.2L16.1 22H7.9L2 16.1V7.9z',
};

/** A shape for each severity, so that colour is not needed to tell them apart. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={SHAPES[severity]} fill="currentColor" />
      <path d="M12 8v6" stroke="var(--t-surface)" stroke-width="2.4" stroke-linecap="round" />
      <circle cx="12" cy="17.4" r="1.5" fill="var(--t-surface)" />
    </svg>
  );
}
