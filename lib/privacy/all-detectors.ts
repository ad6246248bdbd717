import type { Detector } from './detector';

const files = import.meta.glob<Detector | undefined>(
  [
    './*.ts',
    '!./all-detectors.ts',
    '!./find-customer-data.ts',
    '!./find-known-text.ts',
    '!./known-data.ts',
    '!./order-data.ts',
    '!./owners.ts',
    '!./ownership.ts',
  ],
  { eager: true, import: 'default' },
);

/** Every kind of customer data, the most specific first. */
export const ALL_DETECTORS: readonly Detector[] = Object.values(files)
  .filter((detector) => detector !== undefined)
  .toSorted((a, b) => a.order - b.order);
