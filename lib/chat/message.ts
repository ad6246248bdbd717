/** One row of a chat page, as a site reads it. */
export interface Message {
  /** The page's own row id where it has one. */
  readonly id?: string;
  readonly from: 'buyer' | 'agent' | 'system';
  /** Plain text; empty for rows without text. Never stored, never logged. */
  readonly text: string;
  /** Default: text. */
  readonly kind?: 'text' | 'image' | 'card' | 'system';
  /** Milliseconds since the epoch, where the page shows a time. */
  readonly time?: number;
}
