/** State of one frame of a chat page, in words that hold no text of any chat. */
export interface Health {
  /** Origin and path only. */
  readonly frame: string;
  readonly top: boolean;
  readonly site: string;
  /** What is known of this site is one author's word only. */
  readonly experimental?: boolean;
  readonly parts: readonly HealthPart[];
  /** Where there is no composer: origins of frames of others in which there may be one. */
  readonly outside?: readonly string[];
  readonly counts?: HealthCounts;
}

export interface HealthPart {
  readonly part:
    | 'composer'
    | 'send'
    | 'rows'
    | 'buyer'
    | 'order'
    | 'guard'
    | 'panel'
    | 'words'
    | 'settings'
    | 'reader'
    | 'list';
  readonly state: 'green' | 'amber' | 'red';
  /** Key of the sentence that says why: always for amber and red, for green where it tells something. */
  readonly reason?: string;
}

/** What was read, as numbers, for a report that somebody else can make sense of. */
export interface HealthCounts {
  readonly siteId: string;
  /** When the site's selectors were last seen at work. */
  readonly seen?: string;
  readonly sendKey?: string;
  readonly sendControls: number;
  readonly buyerRows: number;
  readonly agentRows: number;
  readonly systemRows: number;
  /** Rows without text: images and cards. */
  readonly otherRows: number;
  readonly listed: number;
  readonly unread: number;
  /** Messages that went out without a verdict since the page was loaded, of all conversations. */
  readonly unchecked: number;
}
