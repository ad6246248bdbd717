import { ALL_DETECTORS } from '../privacy/all-detectors';
import { isIgnorable } from '../review/exceptions';
import { openAndWarmJudge } from '../review/judge/warm-judge';
import { prepareLists } from '../review/list-findings';
import { JUDGES, reviewDraft } from '../review/review-draft';
import { warmUp } from '../review/warm-up';
import { findBetterWording } from '../review/wording/better-wording';
import { ALL_RULES } from '../rules/all-rules';
import type { ComposerTools } from './composer-tools';
import { createIgnoring } from './ignoring';
import { createKnownBuyers } from './known-buyers';
import { createMarks } from './marks/marks';

/** Only for the script that hands them over: whatever imports this has every rule and every detector in it. */
export const COMPOSER_TOOLS: ComposerTools = {
  review: (draft, context, policy, words) =>
    reviewDraft(draft, context, policy, words === undefined ? JUDGES : { ...JUDGES, words }),
  isIgnorable,
  findable: [...ALL_RULES.map(({ meta }) => meta.id), ...ALL_DETECTORS.map(({ kind }) => kind)],
  warmUp,
  prepareLists,
  openJudge: openAndWarmJudge,
  findBetterWording,
  createMarks,
  createIgnoring,
  createKnownBuyers,
};
