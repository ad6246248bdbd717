import type { Severity } from './finding';

/** The shop's decisions about the rules. Everything absent keeps the rule's own default. */
export interface Policy {
  /** Rule id or kind of customer data → its severity here, or `off`. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Texts that are the shop's own public data: return address, hotline, invoice mailbox. */
  readonly allow: readonly string[];
}

export const DEFAULT_POLICY: Policy = { rules: {}, allow: [] };
