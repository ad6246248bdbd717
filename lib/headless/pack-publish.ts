/** Makes, signs and writes the next version of a pack. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import type { KeyChange, Pack } from '../packs/pack';
import { EnvelopeSchema } from '../packs/pack-schema';
import { signKeyChange } from '../packs/signing';
import { NO_TRUST, verifyPack } from '../packs/verify-pack';
import type { PackKeys } from './pack-keys';
import { readKeys } from './pack-keys';
import type { PackNote } from './pack-make';
import { packPhrases, packPolicy } from './pack-make';
import { signedPack } from './pack-sign';

/** What is to be published, and where. Names of files, but for the id, the shop's name and the numbers. */
export interface PackWish {
  readonly keys: string;
  /** The key file of the version before, where the key changes. */
  readonly oldKeys?: string | undefined;
  /** A bank in any format that is imported. */
  readonly bank: string;
  /** Rules as the options page exports them. */
  readonly rules?: string | undefined;
  /** Texts that are public, a line each. */
  readonly allow?: string | undefined;
  readonly masking?: Pack['masking'] | undefined;
  readonly id: string;
  readonly name: string;
  readonly apply: Pack['apply'];
  /** Days until it counts as withheld: a shop that changes nothing publishes anew within them. */
  readonly days: number;
  readonly out: string;
}

const DAY = 24 * 60 * 60 * 1_000;

/** Writes the version after the one that lies there. Throws, and writes nothing, where an agent's machine would refuse it. */
export async function publishPack(
  wish: PackWish,
  now: number,
): Promise<{ readonly content: Pack; readonly notes: readonly PackNote[] }> {
  const keys = readKeys(wish.keys);
  const allow = wish.allow === undefined ? [] : linesOf(wish.allow);
  const bank = await packPhrases(readFileSync(wish.bank), basename(wish.bank), allow);
  const rules = wish.rules === undefined ? undefined : readFileSync(wish.rules, 'utf8');
  const { policy, notes } = packPolicy(rules, allow, wish.masking);
  const before = readBefore(wish.out);
  const content: Pack = {
    id: wish.id,
    name: wish.name,
    version: (before?.version ?? 0) + 1,
    issued: now,
    expires: now + wish.days * DAY,
    apply: wish.apply,
    phrases: bank.phrases,
    ...policy,
  };
  const file = await signedPack(content, keys, await keyChangesTo(keys, wish, before));
  const text = `${JSON.stringify(file)}\n`;
  const verified = await verifyPack(text, () => NO_TRUST, now);
  if (!verified.ok) throw new Error(`the pack would be refused: ${verified.reason}`);
  writeFileSync(wish.out, text);
  return { content, notes: [...bank.notes, ...notes] };
}

/** The key that speaks for a pack that was published. Throws where the file is none. */
export function readPackKey(file: string): Pick<PackKeys, 'key'> {
  return v.parse(EnvelopeSchema, JSON.parse(readFileSync(file, 'utf8')));
}

interface Before {
  readonly version: number;
  readonly key: string;
  readonly keyChanges: readonly KeyChange[];
}

function readBefore(out: string): Before | undefined {
  if (!existsSync(out)) return undefined;
  const { key, keyChanges, content } = v.parse(EnvelopeSchema, JSON.parse(readFileSync(out, 'utf8')));
  return { key, keyChanges, version: v.parse(v.object({ version: v.number() }), content).version };
}

/** How agents who believe an older key get to this one. */
async function keyChangesTo(
  keys: PackKeys,
  { id, oldKeys }: PackWish,
  before: Before | undefined,
): Promise<readonly KeyChange[]> {
  const known = before?.keyChanges ?? [];
  if (before === undefined || before.key === keys.key) return known;
  const old = oldKeys === undefined ? undefined : readKeys(oldKeys);
  if (old?.key !== before.key) {
    throw new Error(
      'agents believe the key of the pack before: give its file as --old-keys, so that it vouches for the new one',
    );
  }
  return [...known, await signKeyChange(id, old.secret, old.key, keys.key)];
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
