/**
 * Selectors from the outermost document of the page inwards: each next one is looked for inside the open shadow root, or
 * the document of the frame, that the one before it found.
 */
export type Path = readonly string[];

/** Several ways to the same element, the most durable first; the first that finds anything counts. */
export type Paths = readonly Path[];

/** What an agent shows of a page, in the order of being asked. */
export const TAUGHT_PARTS = ['composer', 'send', 'buyerRow', 'ownRow', 'name'] as const;
export type TaughtPart = (typeof TAUGHT_PARTS)[number];

/**
 * How the agent's rows are told from the buyer's on a page that was taught. What detection takes for the page's own lines and
 * for notes among colleagues is nobody's, unless one of the rows that were shown looks so to it: then `saysAll`.
 */
export type TaughtSides = TaughtWay & { readonly saysAll?: true };

type TaughtWay =
  /** As detection tells them: it was right about both rows that were shown. */
  | { readonly by: 'detection' }
  /**
   * Selectors of something around, on or in a row: `own` rows of the agent have, `theirs` at least those of the buyer, and
   * notices of the page have neither. Empty `theirs`: nothing parts the buyer's rows from notices.
   */
  | { readonly by: 'marks'; readonly own: readonly string[]; readonly theirs: readonly string[] }
  /** The side to which the agent's rows lean. */
  | { readonly by: 'place'; readonly own: 'left' | 'right' }
  /** By the names above the rows: who is not the buyer is the shop. */
  | { readonly by: 'authors' };

/** What an agent has shown of the chat pages of one origin. Selectors only: no text of the page. */
export interface TaughtPage {
  /** `https://desk.example.com` */
  readonly origin: string;
  /** When it was taught, milliseconds since the epoch. */
  readonly at: number;
  readonly composer: Paths;
  /** Empty where the page sends by a key only. */
  readonly send: Paths;
  /** The box that holds the rows. */
  readonly list: Paths;
  /** Selectors of single rows inside the list, the most durable first; empty where detection finds them in it. */
  readonly rows: readonly string[];
  /** Selectors of what holds the words in a row, the most durable first; empty where that is the whole row. */
  readonly words: readonly string[];
  readonly sides: TaughtSides;
  /** The buyer's name. */
  readonly name: Paths;
}
