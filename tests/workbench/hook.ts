/** One message that the page handed to its (imaginary) server: what the buyer would really have received. */
export interface Sent {
  readonly buyer: string;
  readonly text: string;
}

/**
 * What every page of these tests offers as `window.workbench`, so that a test can play the buyer and read what was really
 * sent. The extension never touches it.
 */
export interface WorkbenchHook {
  /** Names of the buyers, in the order of the list. */
  readonly buyers: readonly string[];
  readonly open: (buyer: string) => void;
  /** A buyer writes; the open one unless named. */
  readonly buyerWrites: (text: string, buyer?: string) => void;
  readonly sent: () => readonly Sent[];
  /** Shows or clears the page's own notice of a lost connection, where the page has one. */
  readonly disconnect?: (lost: boolean) => void;
}

declare global {
  interface Window {
    workbench?: WorkbenchHook;
  }
}
