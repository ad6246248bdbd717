import type { Settings } from '../chat/settings';
import type { BankKeeper } from '../store/bank-keeper';
import { applyBulk, undoBulk } from '../store/bulk';
import { applyImport, stageImport, undoImport } from '../store/import/apply-import';
import { clearLearning, importLearning, recordAftermath, recordUse } from '../store/learning';
import { removePhrase, restorePhrase, savePhrase } from '../store/phrases';
import { addSample, removeSample } from '../store/samples';
import type { PackKeeper } from '../packs/pack-keeper';
import type { InTurn } from '../chat/in-turn';
import type { KnownKeeper } from '../store/known-keeper';
import type { StorageArea } from '../store/storage-area';
import type { Ledger } from '../store/ledger/ledger';
import type { Tally } from '../store/tally';
import { addToDay, countsOfDay } from '../store/tally';
import type { WriteFault, Written } from '../store/written';
import type { Handlers } from './handle';
import type { FileSlice, OptionsSection } from './protocol';
import { createPackHandlers } from './pack-handlers';
import { createPromiseHandlers } from './promise-handlers';
import { createPolicyHandlers } from './policy-handlers';
import type { tellPages } from './tell-pages';

/** What the handlers act on. */
export interface Background {
  readonly bank: BankKeeper;
  readonly tally: () => Promise<Tally>;
  readonly ledger: () => Promise<Ledger>;
  readonly area: StorageArea;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly openOptions: (section?: OptionsSection) => Promise<void>;
  readonly known: KnownKeeper;
  readonly judgeSlice: (slice: number) => Promise<FileSlice>;
  readonly packs: PackKeeper;
  readonly inSettingsTurn?: InTurn;
  readonly tellPages: typeof tellPages;
  /** Called after the settings or the counts of use have changed. */
  readonly settingsChanged: (settings: Settings) => Promise<void>;
  readonly usageChanged: () => void;
  /** Called after an entry of the ledger has changed. */
  readonly ledgerChanged: () => void;
}

/** What the background does for each message. */
export function createHandlers(background: Background): Handlers {
  const { bank, tally, now } = background;
  const once = (id: string) => ({ id, now: now() });
  const learn = async (count: (open: Tally) => Promise<Written>): Promise<Done> => {
    const written = await count(await tally());
    if (written.ok) background.usageChanged();
    return answer(written);
  };
  return {
    ...createPolicyHandlers(background),
    ...createPackHandlers(background),
    ...createPromiseHandlers(background),
    'page.judge': async ({ slice }) => ({ ok: true, value: await background.judgeSlice(slice) }),
    'known.read': async () => ({ ok: true, value: await background.known.read() }),
    'known.add': async ({ key, tags }) => {
      await background.known.add(key, tags);
      return answer(await background.tellPages('known.added', { key, tags }));
    },
    'known.clear': async () =>
      answer(await background.tellPages('known.cleared', { known: await background.known.clear() })),
    'tally.add': async ({ id, what }) => answer(await addToDay(await tally(), once(id), what)),
    'tally.today': async () => {
      const counts = await countsOfDay(await tally(), now());
      const of = (what: string) => counts.get(what) ?? 0;
      return {
        ok: true,
        value: { inserted: of('inserted'), hinted: of('hinted'), held: of('held'), fixed: of('fixed') },
      };
    },
    'phrase.used': async ({ id, ...use }) => learn(async (open) => recordUse(open, once(id), use)),
    'learning.record': async ({ id, ...aftermath }) =>
      learn(async (open) => recordAftermath(open, once(id), aftermath)),
    'learning.import': async ({ id, learning }) => learn(async (open) => importLearning(open, once(id), learning)),
    'learning.clear': async ({ id }) => learn(async (open) => clearLearning(open, once(id))),
    'phrase.save': async ({ id, phrase, from }) =>
      answer(await bank.write(async (open) => savePhrase(open, once(id), phrase, from))),
    'phrase.remove': async ({ id, phraseId }) =>
      answer(await bank.write(async (open) => removePhrase(open, once(id), phraseId))),
    'phrase.restore': async ({ id, phraseId }) =>
      answer(await bank.write(async (open) => restorePhrase(open, once(id), phraseId))),
    'import.stage': async ({ id, part, phrases }) =>
      answer(await bank.write(async (open) => stageImport(open, id, part, phrases))),
    'import.apply': async ({ id, parts }) =>
      answer(await bank.write(async (open) => applyImport(open, once(id), parts))),
    'import.undo': async ({ id }) => answer(await bank.write(async (open) => undoImport(open, once(id)))),
    'bulk.apply': async ({ id, ...change }) =>
      answer(await bank.write(async (open) => applyBulk(open, once(id), change))),
    'bulk.undo': async ({ id }) => answer(await bank.write(async (open) => undoBulk(open, once(id)))),
    'phrase.addSample': async ({ id, phraseId, sample }) =>
      answer(await bank.write(async (open) => addSample(open, once(id), phraseId, sample))),
    'phrase.removeSample': async ({ id, phraseId, sample }) =>
      answer(await bank.write(async (open) => removeSample(open, once(id), phraseId, sample))),
    'starter.choose': async ({ id, ...choice }) => answer(await bank.chooseStarter(once(id), choice)),
    'options.open': async ({ section }) => answer(await background.openOptions(section)),
    'backup.take': async () => answer(await bank.backUp('hand')),
    'backup.restore': async ({ id, takenAt }) => answer(await bank.restoreBackup(once(id), takenAt)),
    'backup.remove': async ({ takenAt }) => answer(await bank.removeBackups(takenAt)),
    'bank.condition': async () => ({ ok: true, value: await bank.condition() }),
    'bank.acknowledge': async () => answer(await bank.acknowledge()),
  };
}

type Done = { readonly ok: true; readonly value: undefined } | { readonly ok: false; readonly reason: WriteFault };

function answer(written: Written | void): Done {
  return written === undefined || written.ok ? { ok: true, value: undefined } : written;
}
