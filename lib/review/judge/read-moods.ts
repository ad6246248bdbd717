import { MOODS } from './moods';

/** A buyer's message, as it was labelled by reading. */
export interface MoodSentence {
  /** The file it stands in: sentences of one file are one author's, or from one source. */
  readonly file: string;
  readonly text: string;
  /** `none`: a question, a worry before buying, a joke, praise in rough words, thanks. */
  readonly mood: (typeof MOODS)[number] | 'none';
}

const NAMES: ReadonlySet<string> = new Set([...MOODS, 'none']);

/**
 * Reads a file of lib/review/judge/moods, UTF-8, one message a line: `anger|complaint|none<TAB>message`. Anger is hostile, however politely it is
 * put (contempt, threats, sarcasm, having had enough); a complaint tells of something that has gone wrong, or is dissatisfied, without hostility.
 * Files `before-replies-*` hold messages that agents' lines of the judge's batches answer, `asked-*` those of the intents' batches, `written-*` what was
 * written for this. Doubtful ones are left out. Throws on a line it cannot read, naming it.
 */
export function readMoods(file: string, text: string): readonly MoodSentence[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const [mood = '', message = '', ...rest] = line.split('\t');
    if (!isMood(mood) || message.trim() === '' || rest.length > 0)
      throw new Error(`${file}:${String(i + 1)}: cannot read "${line}"`);
    return [{ file, text: message.trim(), mood }];
  });
}

function isMood(name: string): name is MoodSentence['mood'] {
  return NAMES.has(name);
}
