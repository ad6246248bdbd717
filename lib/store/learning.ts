import type * as v from 'valibot';
import type { IntentUse, Usage } from '../chat/phrase';
import type { LearningSchema } from './learning-schema';
import type { IntentCount, Tally } from './tally';
import { countOnce } from './tally';
import type { Once } from './write-once';
import type { Written } from './written';

/** Where the intent of a question was not read. */
const UNREAD = '';

/** One insertion of a phrase. */
export interface PhraseUse {
  readonly phraseId: string;
  /** Milliseconds since the epoch; a time to come counts as now. */
  readonly at: number;
  /** Id of what was asked, where it is known. */
  readonly intent?: string | undefined;
}

/** What became of the phrases suggested for one question, once an answer went out. */
export interface Aftermath {
  readonly intent?: string | undefined;
  readonly passedOver: readonly string[];
  readonly edited: readonly string[];
}

/** What is known of each phrase's use, by phrase and by what was asked; phrases that nothing happened to are absent. */
export async function listUsage(tally: Tally): Promise<readonly Usage[]> {
  const [uses, counts] = await tally.transaction('r', tally.usage, tally.intentUse, async () =>
    Promise.all([tally.usage.toArray(), tally.intentUse.toArray()]),
  );
  const byPhrase = new Map<string, Record<string, IntentUse>>();
  for (const { phraseId, intent, ...use } of counts) {
    byPhrase.set(phraseId, { ...byPhrase.get(phraseId), [intent]: use });
  }
  const used = new Set(uses.map(({ phraseId }) => phraseId));
  const never = [...byPhrase.keys()].filter((phraseId) => !used.has(phraseId));
  return [...uses, ...never.map((phraseId) => ({ phraseId, count: 0, lastUsedAt: 0 }))].map((use) => {
    const byIntent = byPhrase.get(use.phraseId);
    return byIntent === undefined ? use : { ...use, byIntent };
  });
}

/** Counts one insertion, in all and for its intent. */
export async function recordUse(tally: Tally, once: Once, { phraseId, at, intent }: PhraseUse): Promise<Written> {
  return countOnce(tally, once, async () => {
    const known = await tally.usage.get(phraseId);
    const lastUsedAt = Math.max(known?.lastUsedAt ?? 0, Math.min(at, once.now));
    await tally.usage.put({ phraseId, count: (known?.count ?? 0) + 1, lastUsedAt });
    await addTo(tally, phraseId, intent, 'used');
  });
}

/** Counts what was passed over and what was edited when an answer went out. */
export async function recordAftermath(tally: Tally, once: Once, aftermath: Aftermath): Promise<Written> {
  const { intent, passedOver, edited } = aftermath;
  return countOnce(tally, once, async () => {
    for (const phraseId of passedOver) await addTo(tally, phraseId, intent, 'passedOver');
    for (const phraseId of edited) await addTo(tally, phraseId, intent, 'edited');
  });
}

/** Forgets what was learnt of all phrases. The numbers of the days stay. */
export async function clearLearning(tally: Tally, once: Once): Promise<Written> {
  return countOnce(tally, once, async () => {
    await tally.usage.clear();
    await tally.intentUse.clear();
  });
}

/** What was learnt, to be carried along with the bank: counts by phrase and intent, never a text. */
export type Learning = v.InferOutput<typeof LearningSchema>;

/** Everything that was learnt on this machine. */
export async function exportLearning(tally: Tally): Promise<Learning> {
  const phrases = (await listUsage(tally)).map(({ byIntent, ...use }) =>
    byIntent === undefined ? use : { ...use, byIntent: { ...byIntent } },
  );
  return { format: 'tuotie-learning', version: 1, phrases };
}

/** Joins an export to what is known here: of each count the higher one stays, so that bringing in the same file twice changes nothing. */
export async function importLearning(tally: Tally, once: Once, exported: Learning): Promise<Written> {
  return countOnce(tally, once, async () => {
    for (const { phraseId, count, lastUsedAt, byIntent = {} } of exported.phrases) {
      const known = await tally.usage.get(phraseId);
      await tally.usage.put({
        phraseId,
        count: Math.max(known?.count ?? 0, count),
        lastUsedAt: Math.max(known?.lastUsedAt ?? 0, Math.min(lastUsedAt, once.now)),
      });
      for (const [intent, use] of Object.entries(byIntent)) await keepHigher(tally, { phraseId, intent, ...use });
    }
  });
}

async function addTo(tally: Tally, phraseId: string, intent: string | undefined, what: keyof IntentUse): Promise<void> {
  const key = intent ?? UNREAD;
  const known = (await tally.intentUse.get([phraseId, key])) ?? NEVER;
  await tally.intentUse.put({ ...known, phraseId, intent: key, [what]: known[what] + 1 });
}

async function keepHigher(tally: Tally, { phraseId, intent, used, passedOver, edited }: IntentCount): Promise<void> {
  const known = (await tally.intentUse.get([phraseId, intent])) ?? NEVER;
  await tally.intentUse.put({
    phraseId,
    intent,
    used: Math.max(known.used, used),
    passedOver: Math.max(known.passedOver, passedOver),
    edited: Math.max(known.edited, edited),
  });
}

const NEVER: IntentUse = { used: 0, passedOver: 0, edited: 0 };
