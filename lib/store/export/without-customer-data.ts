import type { Phrase } from '../../chat/phrase';
import { ALL_DETECTORS } from '../../privacy/all-detectors';
import type { Review } from '../../review/review';

/** What goes into an export. */
export interface CleanPhrases {
  readonly phrases: readonly Phrase[];
  /** Sample questions that were left out because something in them looks like a buyer's data. */
  readonly leftOut: number;
  /** Titles of phrases whose own text looks so. They stay in, for it is what the shop itself says; somebody should look. */
  readonly suspicious: readonly string[];
}

const KINDS: ReadonlySet<string> = new Set(ALL_DETECTORS.map(({ kind }) => kind));

/**
 * Phrases as they may leave this machine: sample questions were buyers' words once. They are cleaned when they are learnt;
 * this looks again. `review`: the verdict that the guard would give.
 */
export function withoutCustomerData(phrases: readonly Phrase[], review: (text: string) => Review): CleanPhrases {
  const hasData = (text: string) => review(text).findings.some(({ rule }) => KINDS.has(rule));
  let leftOut = 0;
  const suspicious: string[] = [];
  const clean = phrases.map((phrase) => {
    const samples = phrase.samples.filter((sample) => !hasData(sample));
    leftOut += phrase.samples.length - samples.length;
    // A title or a keyword may hold it as well: 张三13812345678专用.
    if (hasData([phrase.title, ...phrase.keywords, phrase.body].join('\n'))) suspicious.push(phrase.title);
    return samples.length === phrase.samples.length ? phrase : { ...phrase, samples };
  });
  return { phrases: clean, leftOut, suspicious };
}
