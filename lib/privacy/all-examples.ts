import type { DetectorExamples } from './detector';

const files = import.meta.glob<DetectorExamples>(
  [
    './*.ts',
    '!./{all-detectors,all-examples,data-text,detector,find-customer-data,known-data,known-tags,ownership}.ts',
  ],
  { eager: true, import: 'examples' },
);

const byKind = new Map(
  Object.entries(files).map(([path, examples]) => [path.slice('./'.length, -'.ts'.length), examples]),
);

/** The examples of a kind. Kept apart from the detectors so that the page script does not carry them. Throws where a file has none. */
export function detectorExamplesOf(kind: string): DetectorExamples {
  const examples = byKind.get(kind);
  if (examples === undefined) throw new Error(`lib/privacy: ${kind} exports no examples`);
  return examples;
}
