/** From an exported bank and exported rules to the content of a pack. */
import { createHash } from 'node:crypto';
import type { WholePolicy } from '../chat/policy';
import { DEFAULT_POLICY } from '../chat/policy';
import type { PackPhrase, PackPolicy } from '../packs/pack';
import { ALL_DETECTORS } from '../privacy/all-detectors';
import { reviewDraft } from '../review/review-draft';
import { ALL_RULES } from '../rules/all-rules';
import { withoutCustomerData } from '../store/export/without-customer-data';
import type { BankRow } from '../store/formats/bank-row';
import { readBank } from '../store/formats/read-bank';
import { textsOf } from '../store/import/import-plan';
import { readPack } from '../store/rule-packs';

const KNOWN_RULES = new Set([...ALL_RULES.map(({ meta }) => meta.id), ...ALL_DETECTORS.map(({ kind }) => kind)]);
/** What a phrase's id may be in a pack. */
const LONGEST_ID = 60;

/** Something for the supervisor to look at; the pack is made all the same. */
export interface PackNote {
  readonly kind: 'row-rejected' | 'sample-left-out' | 'customer-data' | 'rule-left-out';
  readonly what: string;
}

/**
 * The shop's phrases of a bank in any format that is imported. An agent's own stay out, and so do sample questions with a customer's
 * data in them. Throws where the file is no bank.
 */
export async function packPhrases(
  bytes: Uint8Array,
  name: string,
  allow: readonly string[],
): Promise<{ readonly phrases: readonly PackPhrase[]; readonly notes: readonly PackNote[] }> {
  const bank = await readBank(bytes, name);
  if (!bank.ok) throw new Error(`${name} is no bank of phrases: ${bank.reason}`);
  const shop = bank.rows.filter(({ owner }) => owner !== 'mine');
  const phrases = withIds(shop).map((phrase) => ({ ...phrase, owner: 'shop' as const, updatedAt: 0 }));
  const policy = { ...DEFAULT_POLICY, allow };
  const clean = withoutCustomerData(phrases, (text) => reviewDraft(text, { messages: [] }, policy));
  return {
    phrases: clean.phrases.map(({ owner: _o, updatedAt: _u, pinned: _p, place: _l, ...phrase }) => phrase),
    notes: [
      ...bank.rejected.map(({ row, reason }) => ({ kind: 'row-rejected' as const, what: `${row}: ${reason}` })),
      ...(clean.leftOut === 0 ? [] : [{ kind: 'sample-left-out' as const, what: String(clean.leftOut) }]),
      ...clean.suspicious.map((title) => ({ kind: 'customer-data' as const, what: title })),
    ],
  };
}

/** Rules, manner and word lists of an exported rule pack. Throws where the file is none. */
export function packPolicy(
  rulesText: string | undefined,
  allow: readonly string[],
  masking: WholePolicy['masking'] | undefined,
): { readonly policy: PackPolicy; readonly notes: readonly PackNote[] } {
  const rest = { allow, ...(masking === undefined ? {} : { masking }) };
  if (rulesText === undefined) return { policy: { rules: {}, brand: {}, wordLists: [], ...rest }, notes: [] };
  const read = readPack(rulesText, KNOWN_RULES);
  if (!read.ok) throw new Error(`no rules exported by Tuotie: ${read.reason}`);
  const notes = read.leftOut.map(({ what, reason }) => ({
    kind: 'rule-left-out' as const,
    what: `${what}: ${reason}`,
  }));
  return { policy: { ...read.pack, ...rest }, notes };
}

/** Ids that stay the same from one version to the next, so that a changed text is told from a new phrase. */
function withIds(rows: readonly BankRow[]): readonly PackPhrase[] {
  const used = new Set<string>();
  return rows.map((row) => {
    const wanted = row.id !== undefined && row.id.length <= LONGEST_ID ? row.id : `x-${hashOf(row)}`;
    let id = wanted;
    for (let copy = 2; used.has(id); copy += 1) id = `${wanted}-${copy}`;
    used.add(id);
    return { id, ...textsOf(row) };
  });
}

/** Files of other tools name no ids: the code, else the title, is what stays when a text is edited. */
function hashOf({ id, code, group, title }: BankRow): string {
  const name = id ?? (code === '' ? `${group}\n${title}` : code);
  return createHash('sha256').update(name).digest('hex').slice(0, 24);
}
