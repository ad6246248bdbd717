/** A shop's key pair as a file: the secret half never leaves the supervisor's machine. */
import { readFileSync, writeFileSync } from 'node:fs';
import { etc, getPublicKeyAsync, utils } from '@noble/ed25519';
import * as v from 'valibot';
import { KeyHex } from '../packs/pack-schema';
import { fingerprintOf, groupsOfFour } from '../packs/signing';

const FORMAT = 'tuotie-pack-keys';

/** Both halves, 32 bytes each, in hexadecimal. */
export interface PackKeys {
  readonly key: string;
  readonly secret: string;
}

const KeysSchema = v.object({ format: v.literal(FORMAT), key: KeyHex, secret: KeyHex });

/** A new pair from the machine's own randomness. */
export async function createKeys(): Promise<PackKeys> {
  const secret = utils.randomSecretKey();
  return { key: etc.bytesToHex(await getPublicKeyAsync(secret)), secret: etc.bytesToHex(secret) };
}

/** Throws where there is a file already: a lost key cannot be made again. Only its owner may read it. */
export function writeKeys(file: string, { key, secret }: PackKeys): void {
  writeFileSync(file, `${JSON.stringify({ format: FORMAT, key, secret }, null, 2)}\n`, { flag: 'wx', mode: 0o600 });
}

/** Throws where it is no such file. */
export function readKeys(file: string): PackKeys {
  const { key, secret } = v.parse(KeysSchema, JSON.parse(readFileSync(file, 'utf8')));
  return { key, secret };
}

/** `0123 4567 …`, for agents to compare. */
export async function shownFingerprint({ key }: Pick<PackKeys, 'key'>): Promise<string> {
  return groupsOfFour(await fingerprintOf(key));
}
