import type { ReviewContext } from '../chat/draft';
import type { Severity } from '../chat/finding';
import type { Message } from '../chat/message';
import type { Brand } from '../chat/policy';
import type { Normalised } from '../text/normalise';
import type { Talk } from './talk';

/** A draft as every rule reads it. */
export interface ReadDraft {
  /** What the agent typed. */
  readonly raw: string;
  readonly normalised: Normalised;
  /**
   * The normalised text with everything that is quoted replaced by spaces of the same length (unless the quotation is
   * most of the message): rules judge the agent's own words, not the buyer's and not titles.
   */
  readonly own: string;
}

/** Where a rule struck, in code units of `ReadDraft.normalised.text`. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Overrides the rule's own message where one rule has several faces. */
  readonly message?: string;
  /** The whole replacement of the span, in simplified characters. */
  readonly fix?: string;
  readonly advice?: string;
  /** Overrides the rule's severity for this hit; the shop's policy still has the last word. */
  readonly severity?: Severity;
}

export interface RuleMeta {
  /** Equal to the file's name. */
  readonly id: string;
  /** Equal to the folder's name. */
  readonly kind: 'tone' | 'promise' | 'conduct' | 'style';
  /** The rule's name in the catalogue, zh-CN. */
  readonly title: string;
  /** What to tell the agent when it strikes: one sentence, never scolding. */
  readonly message: string;
  /** Why the trade or the law wants it, with the norm or article. */
  readonly why: string;
  readonly severity: Severity;
  /** It says nothing until the shop asks for it: what it finds is no breach, only worth remembering. */
  readonly startsOff?: true;
  /** With an angry or complaining buyer its hints become warnings, like those of every rule of tone. */
  readonly weighsMoreWhenUpset?: boolean;
  /** What to write instead when no hit has a fix of its own. */
  readonly advice: string;
}

/** Sentences that a rule must strike, and neighbours that only look like it. A named export beside the rule, `examples`. */
export interface RuleExamples {
  readonly trips: readonly string[];
  readonly nearMisses: readonly string[];
  /** What had been said before each of them, where the rule looks at that. */
  readonly messages?: readonly Message[];
}

export interface Rule {
  readonly meta: RuleMeta;
  /** Pure and total; linear in the draft's length. */
  readonly check: (draft: ReadDraft, context: ReviewContext, talk: Talk, brand: Brand) => readonly Hit[];
}

/** Declares a rule; the file that default-exports it is its registration. */
export function defineRule(meta: RuleMeta, check: Rule['check']): Rule {
  return { meta, check };
}
