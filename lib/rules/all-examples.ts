import type { RuleExamples } from './rule';

const files = import.meta.glob<RuleExamples>(['./tone/*.ts', './promise/*.ts', './conduct/*.ts', './style/*.ts'], {
  eager: true,
  import: 'examples',
});

const byId = new Map(
  Object.entries(files).map(([path, examples]) => [path.replace(/^.*\/(.*)\.ts$/u, '$1'), examples]),
);

/** The examples of a rule. Kept apart from the rules so that the page script does not carry them. Throws where a file has none. */
export function examplesOf(id: string): RuleExamples {
  const examples = byId.get(id);
  if (examples === undefined) throw new Error(`lib/rules: ${id} exports no examples`);
  return examples;
}
