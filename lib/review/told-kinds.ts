import type { Detector } from '../privacy/detector';
import otherBuyer from '../privacy/other-buyer';
import sensitiveFact from '../privacy/sensitive-fact';
import shopSecret from '../privacy/shop-secret';
import type { RuleMeta } from '../rules/rule';

/** What the model's finding is told with, be it a rule's or a kind's. */
export type Matter = Pick<RuleMeta, 'id' | 'message' | 'why' | 'severity' | 'advice'>;

/**
 * Kinds of data that have no form: told in everyday words ("这个我们拿来就要二十七了"), they are the model's to hear. What has a form their
 * detectors find.
 */
export const TOLD_KINDS: readonly Matter[] = [shopSecret, otherBuyer, sensitiveFact].map((detector) =>
  toldMatter(detector),
);

/** What is told of a kind of data that a model has heard. */
export function toldMatter({ kind, why, title, message, severity, withheld }: Detector): Matter {
  return {
    id: kind,
    message: message ?? `这里有${title}，请核对。`,
    why,
    severity: severity.foreign,
    advice: `删去这一部分；可以说：${withheld}`,
  };
}
