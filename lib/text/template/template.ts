/**
 * A phrase as it is written. Everything points back into `body` by code units, half-open:
 *
 *     {买家昵称}            a slot: filled from the page, the clock or the settings; any other name is filled by hand
 *     {买家昵称|亲}         a slot with a default
 *     {今天+3天}            a date some days away
 *     {光标}                where the caret is left
 *     [[好的|没问题]]       variants: one of them
 *     {?已发货}…{?其他}…{/?} states: the alternative that is true of the order
 *     ---                   on a line of its own: what follows is another message
 *
 * Braces, bars and question marks may be full-width, names traditional: input methods write them so.
 */
export interface Template {
  readonly body: string;
  /** The messages, first to last; at least one. */
  readonly parts: readonly Part[];
  /** In order of their start. What is wrong stays in the parts as plain text. */
  readonly issues: readonly Issue[];
}

/** One message of a phrase. */
export type Part = readonly TemplateNode[];

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface TextNode extends Span {
  readonly kind: 'text';
}

export interface SlotNode extends Span {
  readonly kind: 'slot';
  /** The variable's own name, or what is written, where no variable is called so. */
  readonly name: string;
  /** Days added to a date. */
  readonly days: number;
  /** What is said when there is no value; may be empty. */
  readonly fallback?: Span;
}

export interface CursorNode extends Span {
  readonly kind: 'cursor';
}

export interface VariantsNode extends Span {
  readonly kind: 'variants';
  readonly options: readonly Part[];
}

export interface StatesNode extends Span {
  readonly kind: 'states';
  readonly branches: readonly Branch[];
  /** `{/?}` */
  readonly close: Span;
}

/** `start` to `end` is the mark `{?已发货}` alone. */
export interface Branch extends Span {
  readonly state: string;
  readonly nodes: Part;
}

export type TemplateNode = TextNode | SlotNode | CursorNode | VariantsNode | StatesNode;

export type IssueKind =
  /** Opened and not closed in the same message. */
  | 'unclosed'
  /** Begins like a variable and goes on like none. */
  | 'malformed'
  /** A slot within a slot. */
  | 'slot-in-slot'
  /** A default for a name that is filled by hand. */
  | 'default-for-unknown'
  /** Days added to what is no date, or more than a year of them. */
  | 'days'
  /** A name that no variable has but nearly: it would have to be filled by hand. */
  | 'near-name'
  | 'unknown-state'
  | 'state-twice'
  | 'empty-variant'
  | 'one-variant'
  | 'too-deep'
  | 'cursor-twice'
  | 'nothing-to-close'
  | 'empty-part';

/** Something that the author surely (`error`) or perhaps (`note`) did not mean. */
export interface Issue extends Span {
  readonly kind: IssueKind;
  readonly severity: 'error' | 'note';
  /** What was probably meant, ready to take the place of the span. */
  readonly suggestion?: string;
}
