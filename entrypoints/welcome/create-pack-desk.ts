import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Answer, Fault } from '../../lib/messages/answer';
import type { Protocol } from '../../lib/messages/protocol';
import type { PackId, PackLanguage } from '../../lib/store/starter/pack-ids';
import type { StarterIndex } from '../../lib/store/starter/starter-files';
import type { StarterChoice, StarterSource } from '../../lib/store/starter/starter-source';
import { FIRST_PACKS } from '../../lib/store/starter/starter-source';

export interface PackChoiceState {
  readonly offered: StarterIndex['packs'];
  readonly chosen: ReadonlySet<PackId>;
  readonly language: PackLanguage;
  readonly saving: 'saving' | 'saved' | Fault | undefined;
}

/** Which shipped phrases the bank shall hold: chosen here, brought by the background when `save` is called. */
export interface PackDesk {
  /** Undefined until it is read. */
  readonly state: ReadonlySignal<PackChoiceState | undefined>;
  readonly choose: (pack: PackId, chosen: boolean) => void;
  readonly speak: (language: PackLanguage) => void;
  /** True: the bank is as chosen. Asks only where something was changed. */
  readonly save: () => Promise<boolean>;
}

interface PackWorld {
  /** Asks the background. */
  readonly bring: (choice: Parameters<Protocol['starter.choose']>[0]) => Promise<Answer<'starter.choose'>>;
  readonly newId: () => string;
  readonly source: StarterSource;
  /** What the bank was given so far. */
  readonly readChoice: () => Promise<StarterChoice | undefined>;
}

/** Brings the chosen packs into the bank, one choice at a time; the last one holds. */
export function createPackDesk({ bring, newId, source, readChoice }: PackWorld): PackDesk & {
  /** Reads what ships and what was chosen before. */
  readonly open: () => Promise<void>;
} {
  const state = signal<PackChoiceState | undefined>(undefined);
  let changed = false;
  let running: Promise<boolean> | undefined;
  const change = (next: Partial<PackChoiceState>): void => {
    if (state.value !== undefined) state.value = { ...state.value, saving: undefined, ...next };
  };
  const bringChosen = async (): Promise<boolean> => {
    const now = state.value;
    if (now === undefined || !changed) return true;
    change({ saving: 'saving' });
    changed = false;
    const answer = await bring({ id: newId(), packs: [...now.chosen], language: now.language });
    if (!answer.ok) changed = true;
    change({ saving: answer.ok ? 'saved' : answer.reason });
    // What was chosen while that was on its way is brought, too.
    return answer.ok && bringChosen();
  };
  return {
    state,
    open: async () => {
      const [index, choice] = await Promise.all([source.readIndex(), readChoice()]);
      state.value = {
        offered: index?.packs ?? [],
        chosen: new Set(choice?.packs ?? FIRST_PACKS),
        language: choice?.language ?? source.language,
        saving: undefined,
      };
    },
    choose: (pack, chosen) => {
      changed = true;
      const before = [...(state.value?.chosen ?? [])].filter((id) => id !== pack);
      change({ chosen: new Set(chosen ? [...before, pack] : before) });
    },
    speak: (language) => {
      changed = true;
      change({ language });
    },
    save: async () => {
      running ??= bringChosen().finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}
