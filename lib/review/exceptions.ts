import type { Finding } from '../chat/finding';
import type { Policy } from '../chat/policy';
import { ALL_DETECTORS } from '../privacy/all-detectors';
import { createKeyedHash } from '../text/keyed-hash';
import { normalise } from '../text/normalise';
import { NOT_JUDGED } from './unjudged';

const KINDS: ReadonlySet<string> = new Set(ALL_DETECTORS.map(({ kind }) => kind));
/** 64 bits: among ten thousand kept sentences another one meets a tag by chance once in a thousand million million. */
const TAG_BYTES = 8;
const SENTENCE_BREAK = /[。！？!?;；\n]/u;
const SPOKEN = /[^\p{L}\p{N}]+/gu;

/**
 * Whether a finding may be waved through by the agent alone. Customer data that blocks (another buyer's, a password, a payment
 * code) never; what else blocks, unless a supervisor has locked the rules; that something could not be checked, never.
 */
export function isIgnorable({ rule, severity }: Finding, { locked }: Policy): boolean {
  if (KINDS.has(rule)) return severity !== 'block';
  return !NOT_JUDGED.has(rule) && (severity !== 'block' || locked !== true);
}

/** Whether a finding is of a kind of customer data. */
export function isData({ rule }: Finding): boolean {
  return KINDS.has(rule);
}

/** The findings without those that the agent has told never to come again for their sentence. */
export function withoutExcepted(findings: readonly Finding[], draft: string, policy: Policy): readonly Finding[] {
  const { key, entries } = policy.exceptions ?? { key: '', entries: [] };
  if (entries.length === 0 || findings.length === 0) return findings;
  return findings.filter((finding) => {
    const tags = entries.filter(({ rule }) => rule === finding.rule);
    if (tags.length === 0 || !isIgnorable(finding, policy)) return true;
    const own = tagOf(key, finding.rule, sentenceOf(draft, finding));
    return !tags.some(({ tag }) => tag === own);
  });
}

/** The sentence of a draft in which a finding stands; several, where it reaches over their ends. */
export function sentenceOf(draft: string, { start, end }: Pick<Finding, 'start' | 'end'>): string {
  let [from, to] = [start, end];
  while (from > 0 && !SENTENCE_BREAK.test(draft.charAt(from - 1))) from -= 1;
  while (to < draft.length && !SENTENCE_BREAK.test(draft.charAt(to))) to += 1;
  return draft.slice(from, to);
}

/**
 * The tag of a sentence under a rule: HMAC-SHA256 with the installation's key over what is heard of it, so that a comma or a full
 * stop more is still the same sentence. The sentence cannot be read back out of it, nor tried out without the key.
 */
export function tagOf(key: string, rule: string, sentence: string): string {
  const heard = normalise(sentence).text.replace(SPOKEN, '');
  return toHex(createKeyedHash(fromHex(key))(`${rule}\n${heard}`).subarray(0, TAG_BYTES));
}

function fromHex(digits: string): Uint8Array {
  return Uint8Array.from(digits.match(/[\da-f]{2}/gu) ?? [], (pair) => Number.parseInt(pair, 16));
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
