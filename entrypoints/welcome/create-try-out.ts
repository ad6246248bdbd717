import type { Move, TryChatProps } from '../../components/welcome/TryChat';
import type { Order } from '../../lib/chat/order';
import type { Phrase } from '../../lib/chat/phrase';
import type { Settings } from '../../lib/chat/settings';
import { t } from '../../lib/language/t';
import { ALL_DETECTORS } from '../../lib/privacy/all-detectors';
import { applyAllFixes } from '../../lib/review/apply-fix';
import type { Review } from '../../lib/review/review';
import { reviewDraft } from '../../lib/review/review-draft';
import { buildIndex } from '../../lib/suggest/build-index';
import type { IntentModel } from '../../lib/suggest/intents/intent-model';
import { suggestForMessages } from '../../lib/suggest/for-messages';
import { findVariables } from '../../lib/text/template/find-variables';

/** Suggestions that the small chat shows. */
const OFFERED = 3;
/** A buyer who is not the one written to: an invented person, and a number that is given to nobody. */
const OTHER: Order = { receiver: '王小满', phone: '13800000000' };
const KINDS = new Set(ALL_DETECTORS.map(({ kind }) => kind));

/** The chat of the last step: the engine's own suggestions over this bank, the shipped rules under these settings. */
export function createTryOut(
  phrases: readonly Phrase[],
  model: IntentModel | undefined,
  settings: Settings,
  now: number,
): TryChatProps {
  const question = t('welcome.question');
  const messages = [{ from: 'buyer', text: question }] as const;
  // What somebody would first have to fill in by hand shows nothing in a first try.
  const ready = phrases.filter(({ body }) => findVariables(body).length === 0);
  const { suggestions } = suggestForMessages(buildIndex(ready, model), messages, { now, limit: OFFERED });
  const judge = (draft: string): Review => reviewDraft(draft, { messages, others: [OTHER] }, settings.policy);
  return {
    question,
    offers: suggestions.map(({ phrase }, at) => ({ key: settings.hotkeys.insert[at] ?? '', text: phrase.body })),
    samples: { insult: t('welcome.sample.insult'), leak: t('welcome.sample.leak') },
    review: (draft) => judge(draft),
    better: (draft, review) => betterThan(draft, review, judge),
    moveOf,
  };
}

function betterThan(draft: string, review: Review, judge: (draft: string) => Review): string | undefined {
  const fixed = applyAllFixes(draft, review);
  return fixed === draft || judge(fixed).level !== 'pass' ? undefined : fixed;
}

function moveOf({ findings }: Review): Move {
  return findings.some(({ rule, severity }) => severity !== 'hint' && KINDS.has(rule)) ? 'leak' : 'insult';
}
