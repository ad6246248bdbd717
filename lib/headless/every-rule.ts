import type { Policy } from '../chat/policy';
import { DEFAULT_POLICY } from '../chat/policy';
import { ALL_RULES } from '../rules/all-rules';

const STARTING_OFF = ALL_RULES.filter(({ meta }) => meta.startsOff === true);

/** The shipped policy of a shop that has asked for the rules that start switched off, too. */
export const EVERY_RULE: Policy = {
  ...DEFAULT_POLICY,
  rules: Object.fromEntries(STARTING_OFF.map(({ meta }) => [meta.id, meta.severity])),
};
