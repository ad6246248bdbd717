/**
 * `npm run pack -- keys|make|serve`: a shop's supervisor makes keys, makes and signs a pack of an exported bank and exported rules, and
 * serves it on this machine for a demonstration. Keys stay on the supervisor's machine; the pack may lie on any web host.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { KeyChange, Pack } from '../packs/pack';
import { EnvelopeSchema } from '../packs/pack-schema';
import { signKeyChange } from '../packs/signing';
import { NO_TRUST, verifyPack } from '../packs/verify-pack';
import type { PackKeys } from './pack-keys';
import { createKeys, readKeys, shownFingerprint, writeKeys } from './pack-keys';
import { packPhrases, packPolicy } from './pack-make';
import { servePack } from './pack-serve';
import { signedPack } from './pack-sign';

const USAGE = `npm run pack -- keys --out shop.keys.json
npm run pack -- make --keys shop.keys.json --bank bank.xlsx --id my-shop --name 店名 --out shop.pack.json
    [--rules tuotie-rules.json] [--allow allow.txt] [--masking strict] [--automatic] [--days 90] [--old-keys old.keys.json]
npm run pack -- serve shop.pack.json [--port 8787]
`;
const DAY = 24 * 60 * 60 * 1_000;
/** Days until a pack counts as withheld; a shop that changes nothing publishes anew within them. */
const DAYS = '90';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    keys: { type: 'string' },
    bank: { type: 'string' },
    rules: { type: 'string' },
    allow: { type: 'string' },
    masking: { type: 'string' },
    id: { type: 'string' },
    name: { type: 'string' },
    automatic: { type: 'boolean', default: false },
    days: { type: 'string', default: DAYS },
    'old-keys': { type: 'string' },
    port: { type: 'string', default: '8787' },
  },
});

const [command, file] = positionals;
if (command === 'keys' && values.out !== undefined) await makeKeys(values.out);
else if (command === 'make') await make();
else if (command === 'serve' && file !== undefined) await serve(file);
else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}

async function makeKeys(out: string): Promise<void> {
  const keys = await createKeys();
  writeKeys(out, keys);
  console.log(`keys: ${out} (keep it secret, keep a copy)\nfingerprint: ${await shownFingerprint(keys)}`);
}

async function make(): Promise<void> {
  const [keysFile, bankFile, id, name, out] = [values.keys, values.bank, values.id, values.name, values.out];
  if (keysFile === undefined || bankFile === undefined || id === undefined || name === undefined || out === undefined) {
    throw new Error(USAGE);
  }
  const keys = readKeys(keysFile);
  const allow = values.allow === undefined ? [] : linesOf(values.allow);
  const masking = values.masking === 'strict' ? 'strict' : undefined;
  const rulesText = values.rules === undefined ? undefined : readFileSync(values.rules, 'utf8');
  const bank = await packPhrases(readFileSync(bankFile), basename(bankFile), allow);
  const { policy, notes } = packPolicy(rulesText, allow, masking);
  const before = readBefore(out);
  const keyChanges = await changesTo(keys, id, before);
  const issued = Date.now();
  const content: Pack = {
    id,
    name,
    version: (before?.version ?? 0) + 1,
    issued,
    expires: issued + Number(values.days) * DAY,
    apply: values.automatic ? 'automatic' : 'ask',
    phrases: bank.phrases,
    ...policy,
  };
  const text = `${JSON.stringify(await signedPack(content, keys, keyChanges))}\n`;
  const verified = await verifyPack(text, () => NO_TRUST, issued);
  if (!verified.ok) throw new Error(`the pack would be refused: ${verified.reason}`);
  writeFileSync(out, text);
  for (const { kind, what } of [...bank.notes, ...notes]) console.error(`${kind}: ${what}`);
  console.log(
    `pack: ${out}, version ${content.version}, ${content.phrases.length} phrases\nfingerprint: ${await shownFingerprint(keys)}`,
  );
}

interface Before {
  readonly version: number;
  readonly key: string;
  readonly keyChanges: readonly KeyChange[];
}

/** The pack that lies there already: the next one counts on from it and leads on from its key. */
function readBefore(out: string): Before | undefined {
  if (!existsSync(out)) return undefined;
  const { key, keyChanges, content } = v.parse(EnvelopeSchema, JSON.parse(readFileSync(out, 'utf8')));
  return { key, keyChanges, version: v.parse(v.object({ version: v.number() }), content).version };
}

async function changesTo(keys: PackKeys, id: string, before: Before | undefined): Promise<readonly KeyChange[]> {
  const known = before?.keyChanges ?? [];
  if (before === undefined || before.key === keys.key) return known;
  const old = values['old-keys'] === undefined ? undefined : readKeys(values['old-keys']);
  if (old?.key !== before.key) {
    throw new Error(
      'agents believe the key of the pack before: give its file as --old-keys, so that it vouches for the new one',
    );
  }
  return [...known, await signKeyChange(id, old.secret, old.key, keys.key)];
}

async function serve(pack: string): Promise<void> {
  const { key } = v.parse(EnvelopeSchema, JSON.parse(readFileSync(pack, 'utf8')));
  const { address } = await servePack(pack, Number(values.port));
  console.log(
    `address: ${address}\nfingerprint: ${await shownFingerprint({ key })}\n(demo builds only: releases ask https addresses)`,
  );
}

function linesOf(name: string): readonly string[] {
  return readFileSync(name, 'utf8')
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
