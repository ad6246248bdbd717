import type { Settings } from '../chat/settings';
import type { TallyKind } from '../messages/protocol';
import type { Health } from '../messages/health';
import type { SharedTags } from '../privacy/known-tags';
import type { IgnoringOptions } from './ignoring';
import type { LateToolsOptions } from './late-tools';
import type { JudgeReceiverOptions } from './receive-judge';
import type { DrawNotice } from './warning';

/** What the page script gives to the co-pilot: the page, the settings, and the ways to the rest of the extension. */
export interface CoPilotOptions {
  readonly document: Document;
  readonly view: Window;
  readonly settings: () => Settings;
  readonly settingsRead: () => boolean;
  readonly askJudge: JudgeReceiverOptions['askSlice'];
  /** Fetches what judges, and what else only a frame with a composer needs; may never come. False: it cannot be asked for. */
  readonly fetchTools: LateToolsOptions['fetchTools'];
  readonly drawNotice: DrawNotice;
  readonly panel: { readonly url: string; readonly origin: string };
  readonly tally: (what: TallyKind) => void;
  readonly tellIgnored: Pick<IgnoringOptions, 'tellException' | 'tellFalseAlarm'>;
  /** What the pages of this session know of their buyers. */
  readonly known: {
    readonly read: () => Promise<SharedTags | undefined>;
    readonly tell: (key: string, packed: string) => void;
  };
}

export interface CoPilot {
  /** Undefined once the document has been replaced. */
  readonly health: () => Health | undefined;
  /** The settings have changed. */
  readonly refresh: () => void;
  /** Another page has seen more of its buyers. */
  readonly takeKnown: (key: string, packed: string) => void;
  /** What was known was cleared: from now on this. */
  readonly joinKnown: (shared: SharedTags) => void;
}
