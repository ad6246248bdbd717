import type { Phrase } from '../../chat/phrase';
import type { Steps } from '../../suggest/run-steps';
import { withoutBlanks } from '../../text/likeness';
import type { BankRow } from '../formats/bank-row';
import type { NearTexts } from '../../text/near-texts';
import { createNearTexts } from '../../text/near-texts';

/**
 * What a row is to the bank. `changed`: the same reply with more or other things beside its text, or the same entry of an
 * own export; `conflict`: its code or its title belongs to another reply; `near`: almost the text of one; `repeat`: an
 * earlier row of the file says the same.
 */
export type RowKind = 'new' | 'changed' | 'same' | 'conflict' | 'near' | 'repeat';

export type RowChoice = 'add' | 'replace' | 'skip';

export interface PlanItem {
  readonly row: BankRow;
  readonly kind: RowKind;
  /** What stands in the bank instead. */
  readonly rival?: Phrase;
  /** What the rival would become. */
  readonly merged?: Phrase;
}

/** What can be done with a row, the default first. */
export const CHOICES: Readonly<Record<RowKind, readonly [RowChoice, ...RowChoice[]]>> = {
  new: ['add', 'skip'],
  changed: ['replace', 'add', 'skip'],
  same: ['skip'],
  conflict: ['skip', 'replace', 'add'],
  near: ['add', 'replace', 'skip'],
  repeat: ['skip', 'add'],
};

/** Compares each row with the bank and with the rows before it, a row a step. Pure: nothing is written. */
export function* planImport(rows: readonly BankRow[], phrases: readonly Phrase[], isOwn: boolean): Steps<PlanItem[]> {
  const known = yield* lookup(phrases);
  const seen = new Set<string>();
  const items: PlanItem[] = [];
  for (const row of rows) {
    items.push(seen.has(sayingOf(row)) ? { row, kind: 'repeat' } : planRow(row, known, isOwn));
    seen.add(sayingOf(row));
    yield;
  }
  return items;
}

/** The phrases to write. @param owner of rows that name none. */
export function writesOf(
  items: readonly PlanItem[],
  choiceOf: (item: PlanItem) => RowChoice,
  owner: Phrase['owner'],
  newId: () => string,
): Phrase[] {
  const writes = new Map<string, Phrase>();
  for (const item of items) {
    const choice = choiceOf(item);
    if (choice === 'replace' && item.merged !== undefined) writes.set(item.merged.id, item.merged);
    if (choice !== 'add') continue;
    const { row, kind } = item;
    const id = kind === 'new' && row.id !== undefined && !writes.has(row.id) ? row.id : newId();
    writes.set(id, { id, owner: row.owner ?? owner, ...textsOf(row), updatedAt: 0 });
  }
  return [...writes.values()];
}

interface Lookup {
  readonly phrases: readonly Phrase[];
  readonly byId: ReadonlyMap<string, Phrase>;
  readonly byBody: ReadonlyMap<string, Phrase>;
  readonly byCode: ReadonlyMap<string, Phrase>;
  readonly byTitle: ReadonlyMap<string, Phrase>;
  readonly near: NearTexts;
}

function* lookup(phrases: readonly Phrase[]): Steps<Lookup> {
  const near = createNearTexts();
  const byId = new Map<string, Phrase>();
  const byBody = new Map<string, Phrase>();
  const byCode = new Map<string, Phrase>();
  const byTitle = new Map<string, Phrase>();
  for (const phrase of phrases) {
    near.add(phrase.body);
    byId.set(phrase.id, phrase);
    byBody.set(bodyKey(phrase.body), phrase);
    if (phrase.code !== '') byCode.set(phrase.code.toLowerCase(), phrase);
    byTitle.set(`${phrase.group}\n${phrase.title}`, phrase);
    yield;
  }
  return { phrases, byId, byBody, byCode, byTitle, near };
}

function planRow(row: BankRow, known: Lookup, isOwn: boolean): PlanItem {
  const entry = row.id === undefined ? undefined : known.byId.get(row.id);
  const twin = entry ?? known.byBody.get(bodyKey(row.body));
  if (twin !== undefined) {
    const merged = mergedWith(twin, row, isOwn && entry !== undefined);
    return isSame(merged, twin) ? { row, kind: 'same', rival: twin } : { row, kind: 'changed', rival: twin, merged };
  }
  const rival =
    known.byCode.get(row.code.toLowerCase()) ??
    (isNamed(row) ? known.byTitle.get(`${row.group}\n${row.title}`) : undefined);
  if (rival !== undefined) return { row, kind: 'conflict', rival, merged: mergedWith(rival, row, false) };
  const near = known.near.find(row.body);
  const like = near === undefined ? undefined : known.phrases[near.place];
  return like === undefined
    ? { row, kind: 'new' }
    : { row, kind: 'near', rival: like, merged: mergedWith(like, row, false) };
}

/**
 * The phrase as the file would have it. An own export says everything; another tool's file is silent about much, and what it
 * does not say stays.
 */
function mergedWith(phrase: Phrase, row: BankRow, isWhole: boolean): Phrase {
  if (isWhole) {
    const { id, updatedAt } = phrase;
    return { id, updatedAt, ...textsOf(row), owner: row.owner ?? phrase.owner };
  }
  return {
    ...phrase,
    body: bodyKey(row.body) === bodyKey(phrase.body) ? phrase.body : row.body,
    title: isNamed(row) ? row.title : phrase.title,
    code: row.code === '' ? phrase.code : row.code,
    group: row.group === '' ? phrase.group : row.group,
    keywords: union(phrase.keywords, row.keywords, 200),
    samples: union(phrase.samples, row.samples, 500),
    ...(row.intents === undefined ? {} : { intents: row.intents }),
  };
}

/** The row as a phrase, without id, owner and date. */
export function textsOf(row: BankRow): Omit<Phrase, 'id' | 'owner' | 'updatedAt'> {
  const { row: _row, id: _id, owner: _owner, notes: _notes, ...texts } = row;
  return texts;
}

function isSame(a: Phrase, b: Phrase): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf(phrase: Phrase): string {
  const { title, body, code, group, owner, keywords, samples, intents = [] } = phrase;
  const { validFrom, validUntil, pinned = false, place } = phrase;
  return JSON.stringify([
    title,
    body,
    code,
    group,
    owner,
    keywords,
    samples,
    intents,
    validFrom,
    validUntil,
    pinned,
    place,
  ]);
}

/** Whether the title was given, not taken from the first words of the reply. */
function isNamed({ title, body }: BankRow): boolean {
  return title !== '' && !body.trimStart().startsWith(title);
}

/** How a body is compared: editors and tools change blanks and widths. */
function bodyKey(body: string): string {
  return withoutBlanks(body.normalize('NFKC'));
}

/** Two rows that agree in this say the same; of one text with two codes the second may matter. */
function sayingOf(row: BankRow): string {
  return row.id ?? `${row.code}\n${bodyKey(row.body)}`;
}

function union(a: readonly string[], b: readonly string[], most: number): readonly string[] {
  return [...new Set([...a, ...b])].slice(0, most);
}
