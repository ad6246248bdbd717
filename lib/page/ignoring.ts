import type { Conversation } from '../chat/conversation';
import type { Finding } from '../chat/finding';
import type { WayToIgnore } from '../chat/notice';
import type { Policy } from '../chat/policy';
import type { TextOrigin } from '../privacy/owner/personal-data';
import { withoutPersonalData } from '../privacy/owner/personal-data';
import { isData, isIgnorable, sentenceOf, tagOf } from '../review/exceptions';

export interface IgnoringOptions {
  readonly policy: () => Policy;
  /** False: it was not stored; where another key than this one stands in the store, the policy has that one by then. */
  readonly tellException: (exception: Exception) => Promise<boolean>;
  /** False: it was not stored. */
  readonly tellFalseAlarm: (alarm: { readonly rule: string; readonly sentence?: string }) => Promise<boolean>;
}

interface Exception {
  readonly rule: string;
  readonly tag: string;
  readonly key: string;
}

/** A draft, and whom it is written to. */
interface Written {
  readonly text: string;
  readonly buyer: string;
  /** Where it was written, as far as the page tells. */
  readonly conversation?: Conversation | undefined;
}

export interface Ignoring {
  /** The findings that the agent has not waved through. */
  readonly left: (draft: Written, findings: readonly Finding[]) => readonly Finding[];
  /** Resolves with false where what was to be remembered beyond this page could not be stored. */
  readonly ignore: (way: WayToIgnore, draft: Written, findings: readonly Finding[]) => Promise<boolean>;
  /** The composer is empty: what was ignored in the draft that stood there is over. */
  readonly endDraft: (buyer: string) => void;
  /** Grows with each change: a verdict made before it is old. */
  readonly version: () => number;
}

/** Buyers whose conversations are remembered; a day's work is below it. */
const MOST_BUYERS = 500;
/** Stands in a kept sentence where customer data stood. */
const GAP = '…';

/** What the agent has told Tuotie not to say again, in memory: gone when the page is loaded anew. */
export function createIgnoring(options: IgnoringOptions): Ignoring {
  const drafts = new Map<string, Set<string>>();
  const conversations = new Map<string, Set<string>>();
  let version = 0;
  const storedKey = () => options.policy().exceptions?.key || undefined;
  const except = async (rule: string, sentence: string): Promise<boolean> => {
    const tell = async (key: string) => options.tellException({ rule, key, tag: tagOf(key, rule, sentence) });
    const key = storedKey() ?? newKey();
    if (await tell(key)) return true;
    // Two pages may make the first key at the same time, and the other's was stored.
    const other = storedKey();
    return other !== undefined && other !== key && tell(other);
  };

  return {
    left: ({ buyer }, findings) => {
      const told = [drafts.get(buyer), conversations.get(buyer)].filter((marks) => marks !== undefined);
      if (told.length === 0) return findings;
      const isTold = (finding: Finding) =>
        isIgnorable(finding, options.policy()) &&
        told.some((marks) => marks.has(wordsMark(finding)) || marks.has(finding.rule));
      return findings.filter((finding) => !isTold(finding));
    },
    ignore: async (way, { text, buyer, conversation }, findings) => {
      const ignored = findings.filter((finding) => isIgnorable(finding, options.policy()));
      version += 1;
      for (const finding of ignored) {
        // A whole kind of customer data is never silent: only these very digits.
        const mark = way === 'conversation' && !isData(finding) ? finding.rule : wordsMark(finding);
        add(way === 'conversation' ? conversations : drafts, buyer, mark);
      }
      const [first] = ignored;
      if (first === undefined) return true;
      const { rule } = first;
      const sentence = sentenceOf(text, first);
      if (way === 'never') return except(rule, sentence);
      if (way === 'falseAlarm') return options.tellFalseAlarm({ rule });
      if (way !== 'keepFalseAlarm') return true;
      const origin = originOf(conversation, options.policy().allow);
      return options.tellFalseAlarm({ rule, sentence: withoutPersonalData(sentence.trim(), origin, () => GAP) });
    },
    endDraft: (buyer) => {
      if (drafts.delete(buyer)) version += 1;
    },
    version: () => version,
  };
}

/** What the page shows of the buyer is customer data in whatever form the agent wrote it. */
function originOf(conversation: Conversation | undefined, allow: readonly string[]): TextOrigin {
  const { messages = [], order, buyer } = conversation ?? {};
  return { from: 'agent', messages, order, buyerName: buyer?.name, allow };
}

/** One finding however the draft around it is edited. */
function wordsMark({ rule, text }: Finding): string {
  return `${rule}\n${text}`;
}

function add(marks: Map<string, Set<string>>, buyer: string, mark: string): void {
  const own = marks.get(buyer) ?? new Set();
  marks.set(buyer, own.add(mark));
  if (marks.size > MOST_BUYERS) marks.delete(marks.keys().next().value ?? buyer);
}

/** For the first exception of an installation: 32 bytes as hexadecimal. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
