import type { Detector } from './detector';

const files = import.meta.glob<Detector | undefined>(
  // Kinds only: the modules that themselves ask for all detectors would go round in a circle.
  ['./*.ts', '!./{all-detectors,find-customer-data,known-data,order-data,owners,ownership,to-finding}.ts'],
  { eager: true, import: 'default' },
);

/** Every kind of customer data, the most specific first. */
export const ALL_DETECTORS: readonly Detector[] = Object.values(files)
  .filter((detector) => detector !== undefined)
  .toSorted((a, b) => a.order - b.order);
