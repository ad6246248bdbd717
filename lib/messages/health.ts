/** State of one frame of a chat page, in words that hold no text of any chat. */
export interface Health {
  /** Origin and path only. */
  readonly frame: string;
  readonly top: boolean;
  readonly site: string;
  readonly parts: readonly HealthPart[];
}

export interface HealthPart {
  readonly part: 'composer' | 'send' | 'rows' | 'buyer' | 'order' | 'guard' | 'panel' | 'words' | 'settings';
  readonly state: 'green' | 'amber' | 'red';
  /** Key of the sentence that says why, for amber and red. */
  readonly reason?: string;
}
