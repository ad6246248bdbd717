import * as v from 'valibot';
import type { Settings } from '../chat/settings';
import { DEFAULT_POLICY } from '../chat/policy';
import { addFalseAlarm, clearFalseAlarms, withException } from '../store/exceptions';
import type { InTurn } from '../chat/in-turn';
import { createTurns } from '../chat/in-turn';
import { joinChanges } from '../store/join-changes';
import { opens, readLock, writeLock } from '../store/policy-lock';
import { readSettings, wasApplied, writeSettings } from '../store/settings';
import { SettingsSchema } from '../store/settings-schema';
import type { StorageArea } from '../store/storage-area';
import { MOST_TAUGHT } from '../store/taught-schema';
import { writeFaultOf } from '../store/written';
import type { Fault } from './answer';
import type { Handlers } from './handle';

export interface PolicyBackground {
  readonly area: StorageArea;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Called after the settings have changed. */
  readonly settingsChanged: (settings: Settings) => Promise<void>;
  /** The queue of those who write the settings; one of its own where nobody else does. */
  readonly inSettingsTurn?: InTurn;
}

type PolicyMessages =
  | 'page.settings'
  | 'settings.save'
  | 'page.teach'
  | 'exception.add'
  | 'falseAlarm.add'
  | 'falseAlarm.clear'
  | 'policy.lock'
  | 'policy.reset';

type Done = { readonly ok: true; readonly value: undefined } | { readonly ok: false; readonly reason: Fault };

const DONE: Done = { ok: true, value: undefined };
const LOCKED = { ok: false, reason: 'locked' } as const;

/** What the background does about the settings, the shop's policy among them: one thing after the other, since storage.local has no transactions. */
export function createPolicyHandlers({
  area,
  now,
  settingsChanged,
  inSettingsTurn: inTurn = createTurns(),
}: PolicyBackground): Pick<Handlers, PolicyMessages> {
  const save = async (id: string, settings: Settings): Promise<Done> => {
    const written = await writeSettings(id, settings, area);
    if (!written.ok) return written;
    await settingsChanged(await readSettings(area));
    return DONE;
  };

  return {
    'page.settings': async () => ({ ok: true, value: await readSettings(area) }),
    'settings.save': async ({ id, settings, from, key }) =>
      inTurn(async () => {
        const newest = await readSettings(area);
        if (await wasApplied(id, area)) return { ok: true, value: newest };
        const joined = joinChanges(from, settings, newest);
        // Two changes that each fit may be too much together.
        if (joined === undefined || !v.is(SettingsSchema, joined)) return { ok: false, reason: 'changed' };
        const { lock } = await readLock(area);
        const locked = lock !== undefined;
        const isAllowed = !locked || (await opens(lock, key)) || lockedPartsOf(joined) === lockedPartsOf(newest);
        if (!isAllowed) return LOCKED;
        const next = { ...joined, policy: { ...joined.policy, locked } };
        const saved = await save(id, next);
        return saved.ok ? { ok: true, value: next } : saved;
      }),
    'page.teach': async ({ id, page }) =>
      inTurn(async () => {
        const settings = await readSettings(area);
        const others = settings.taught.filter(({ origin }) => origin !== page.origin);
        return save(id, { ...settings, taught: [page, ...others].slice(0, MOST_TAUGHT) });
      }),
    'exception.add': async ({ id, rule, tag, key }) =>
      inTurn(async () => {
        const settings = await readSettings(area);
        const { exceptions } = settings.policy;
        // Made with another key than all the others, it would never be known again.
        if (exceptions.key !== '' && exceptions.key !== key) return { ok: false, reason: 'not-found' };
        const added = withException(exceptions, key, { rule, tag, at: now() });
        return save(id, { ...settings, policy: { ...settings.policy, exceptions: added } });
      }),
    'falseAlarm.add': async ({ id, rule, sentence }) =>
      inTurn(async () => stored(addFalseAlarm(id, { rule, at: now() }, sentence, area))),
    'falseAlarm.clear': async ({ rule }) => inTurn(async () => stored(clearFalseAlarms(rule, area))),
    'policy.lock': async ({ id, lock, key }) =>
      inTurn(async () => {
        const before = await readLock(area);
        if (before.lock !== undefined && !(await opens(before.lock, key))) return LOCKED;
        const written = await stored(writeLock(lock === undefined ? {} : { lock }, area));
        return written.ok ? save(id, await settingsWith({ locked: lock !== undefined }, area)) : written;
      }),
    'policy.reset': async ({ id }) =>
      inTurn(async () => {
        const { allow, exceptions, masking } = (await readSettings(area)).policy;
        const written = await stored(writeLock({ resetAt: now() }, area));
        if (!written.ok) return written;
        return save(id, await settingsWith({ ...DEFAULT_POLICY, allow, exceptions, masking }, area));
      }),
  };
}

async function settingsWith(policy: Partial<Settings['policy']>, area: StorageArea): Promise<Settings> {
  const settings = await readSettings(area);
  return { ...settings, policy: { ...settings.policy, ...policy } };
}

/** What a supervisor's lock covers, to be compared. */
function lockedPartsOf({ policy: { rules, brand, masking, wordLists, allow } }: Settings): string {
  return JSON.stringify([
    Object.entries(rules).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    brand,
    masking,
    wordLists,
    allow,
  ]);
}

async function stored(writing: Promise<void>): Promise<Done> {
  try {
    await writing;
    return DONE;
  } catch (error) {
    const reason = writeFaultOf(error);
    if (reason === undefined) throw error;
    return { ok: false, reason };
  }
}
