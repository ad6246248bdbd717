import type { ReviewContext } from '../../chat/draft';
import type { Severity } from '../../chat/finding';
import type { Hit, ReadDraft } from '../rule';
import { prospect } from './prospects';
import type { Span } from './quotations';
import type { Guard, Scene } from './scene';
import { sceneOf } from './scene';

/** One way of saying something: a pattern of slots, and what makes it harmless. */
export interface Frame {
  /** Source of a regular expression over `ReadDraft.own`, written with the slots. Bounded repetition only. */
  readonly says: string;
  /** Any of these true: no hit. */
  readonly unless?: readonly Guard[];
  /** All of these must be true for a hit. */
  readonly when?: readonly Guard[];
  /** What the hit covers. A fix replaces just that. Default: the clause. */
  readonly covers?: 'words' | 'clause';
  readonly fix?: string;
  readonly advice?: string;
  readonly message?: string;
  readonly severity?: Severity;
}

/**
 * Compiles frames into a rule's check. Linear: each pattern runs once over the text, each match sees a bounded scene.
 * `defaults` hold for every frame that does not say otherwise; its `unless` holds for all.
 */
export function strikes(
  frames: readonly Frame[],
  defaults: Pick<Frame, 'covers' | 'fix' | 'unless'> = {},
): (draft: ReadDraft, context: ReviewContext) => readonly Hit[] {
  const compiled = frames.map((own) => ({
    frame: { ...defaults, ...own, unless: [...(own.unless ?? []), ...(defaults.unless ?? [])] },
    pattern: prospect(own.says),
  }));
  return ({ own }, context) => {
    const hits: Hit[] = [];
    for (const { frame, pattern } of compiled) {
      for (const found of pattern.matches(own)) {
        const match = trimmed(found[0], found.index);
        if (match.end === match.start) continue;
        const scene = sceneOf(own, match, context);
        if (means(frame, scene)) hits.push(hitOf(frame, scene));
      }
    }
    return hits;
  };
}

function means(frame: Frame, scene: Scene): boolean {
  return (frame.when ?? []).every((guard) => guard(scene)) && !(frame.unless ?? []).some((guard) => guard(scene));
}

function hitOf(frame: Frame, scene: Scene): Hit {
  const { start, end } = frame.covers === 'words' ? scene.match : scene.clause;
  return {
    start,
    end,
    ...(frame.fix === undefined ? {} : { fix: frame.fix }),
    ...(frame.advice === undefined ? {} : { advice: frame.advice }),
    ...(frame.message === undefined ? {} : { message: frame.message }),
    ...(frame.severity === undefined ? {} : { severity: frame.severity }),
  };
}

function trimmed(words: string, index: number): Span {
  const start = index + words.length - words.trimStart().length;
  return { start, end: Math.max(start, index + words.trimEnd().length) };
}
