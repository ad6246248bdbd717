/** An editor as its page sees it: what would be sent is what its model says, not what is shown. */
export interface Editor {
  /** The model's text, `\n` for each line break. */
  readonly text: () => string;
  readonly clear: () => void;
}

/** Puts the editor into an empty box, as its own documentation does. A file of `kinds/` exports one. */
export type MountEditor = (box: HTMLElement) => Editor | Promise<Editor>;
