import type { Rule } from './rule';

const files = import.meta.glob<Rule>(['./tone/*.ts', './promise/*.ts', './conduct/*.ts', './style/*.ts'], {
  eager: true,
  import: 'default',
});

/** Path inside this folder (`./tone/insult.ts`) → the rule that the file declares. */
export const RULE_FILES: Readonly<Record<string, Rule>> = files;

/** Every rule, by id. */
export const ALL_RULES: readonly Rule[] = Object.values(files).toSorted((a, b) => (a.meta.id < b.meta.id ? -1 : 1));
