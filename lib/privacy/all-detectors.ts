import type { Detector } from './detector';

const files = import.meta.glob<Detector>(
  // Kinds only; what detectors share lives in the folders.
  [
    './*.ts',
    '!./{all-detectors,all-examples,data-text,detector,find-customer-data,known-data,known-tags,ownership}.ts',
  ],
  { eager: true, import: 'default' },
);

/** Every kind of customer data, the most specific first. */
export const ALL_DETECTORS: readonly Detector[] = Object.values(files).toSorted((a, b) => a.order - b.order);
