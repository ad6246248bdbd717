import type { Finding, Severity } from '../../chat/finding';
import { isWritable } from '../../sites/visible';
import { isOnDark } from '../page-darkness';
import { followEdit } from './follow-edit';
import { createHighlightMarks } from './highlight-marks';
import { createMirrorMarks } from './mirror-marks';

/** Words to be underlined, code units of the draft. */
export interface DraftMark {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
}

/** One way of underlining words where they stand. */
export interface MarkLayer {
  readonly show: (composer: HTMLElement, draft: string, marks: readonly DraftMark[], dark: boolean) => void;
  /** The draft was edited around the marks. */
  readonly follow: (draft: string, marks: readonly DraftMark[], dark: boolean) => void;
  readonly hide: () => void;
  /** An element of ours on the page. */
  readonly owns: (node: Node) => boolean;
}

export interface Marks {
  /** Underlines what was found in the draft that stands in the composer; what was underlined before is not any more. */
  readonly show: (composer: HTMLElement, draft: string, findings: readonly Finding[]) => void;
  /** The draft was edited: the lines stay with their words until the next verdict. */
  readonly follow: (draft: string) => void;
  readonly hide: () => void;
  readonly owns: (node: Node) => boolean;
}

/** Drafts longer than this are not marked: measuring them would be felt. */
const LONGEST = 4_000;

/**
 * Underlines words in the page's own composer, where page and browser allow: a text area by a picture over it, an editable element by
 * highlights. Elsewhere nothing is drawn, and the bar beside the draft says it all.
 */
export function createMarks(document: Document, view: Window, randomName: () => string): Marks {
  const mirror = createMirrorMarks(document, view, randomName);
  const highlights = createHighlightMarks(document, randomName);
  let layer: MarkLayer | undefined;
  let shown: { readonly draft: string; readonly marks: readonly DraftMark[]; readonly dark: boolean } | undefined;

  const hide = () => {
    layer?.hide();
    layer = undefined;
    shown = undefined;
  };
  return {
    show: (composer, draft, findings) => {
      const next =
        composer.tagName === 'TEXTAREA'
          ? mirror
          : isWritable(composer) && composer.tagName !== 'INPUT'
            ? highlights
            : undefined;
      if (layer !== next) hide();
      if (next === undefined || draft.length > LONGEST) return;
      const marks = findings.map(({ start, end, severity }) => ({ start, end, severity }));
      layer = next;
      shown = { draft, marks: marks.toSorted((a, b) => a.start - b.start || b.end - a.end), dark: isOnDark(composer) };
      try {
        layer.show(composer, draft, shown.marks, shown.dark);
      } catch {
        // A browser that keeps the page's style sheets from extensions: the bar says what the lines would.
        hide();
      }
    },
    follow: (draft) => {
      if (shown === undefined || draft === shown.draft) return;
      shown = { ...shown, draft, marks: followEdit(shown.marks, shown.draft, draft) };
      layer?.follow(draft, shown.marks, shown.dark);
    },
    hide,
    owns: (node) => mirror.owns(node),
  };
}
