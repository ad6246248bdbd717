/**
 * `npm run pack -- keys|make|serve`: a shop's supervisor makes keys, makes and signs a pack of an exported bank and exported rules, and
 * serves it on this machine for a demonstration. Keys stay on the supervisor's machine; the pack may lie on any web host.
 */
import { parseArgs } from 'node:util';
import { createKeys, shownFingerprint, writeKeys } from './pack-keys';
import { publishPack, readPackKey } from './pack-publish';
import { servePack } from './pack-serve';

const USAGE = `npm run pack -- keys --out shop.keys.json
npm run pack -- make --keys shop.keys.json --bank bank.xlsx --id my-shop --name 店名 --out shop.pack.json
    [--rules tuotie-rules.json] [--allow allow.txt] [--strict-masking] [--automatic] [--days 90] [--old-keys old.keys.json]
npm run pack -- serve shop.pack.json [--port 8787]`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    keys: { type: 'string' },
    'old-keys': { type: 'string' },
    bank: { type: 'string' },
    rules: { type: 'string' },
    allow: { type: 'string' },
    'strict-masking': { type: 'boolean', default: false },
    id: { type: 'string' },
    name: { type: 'string' },
    automatic: { type: 'boolean', default: false },
    days: { type: 'string', default: '90' },
    port: { type: 'string', default: '8787' },
  },
});

const [command, file] = positionals;
if (command === 'keys' && values.out !== undefined) await makeKeys(values.out);
else if (command === 'make') await make();
else if (command === 'serve' && file !== undefined) await serve(file);
else {
  console.error(USAGE);
  process.exitCode = 2;
}

async function makeKeys(out: string): Promise<void> {
  const keys = await createKeys();
  writeKeys(out, keys);
  console.log(`keys: ${out} (keep it secret, keep a copy)`);
  console.log(`fingerprint: ${await shownFingerprint(keys)}`);
}

async function make(): Promise<void> {
  const { keys, bank, id, name, out, rules, allow } = values;
  if (keys === undefined || bank === undefined || id === undefined || name === undefined || out === undefined) {
    throw new Error(USAGE);
  }
  const { content, notes } = await publishPack(
    {
      keys,
      bank,
      id,
      name,
      out,
      rules,
      allow,
      oldKeys: values['old-keys'],
      masking: values['strict-masking'] ? 'strict' : undefined,
      apply: values.automatic ? 'automatic' : 'ask',
      days: Number(values.days),
    },
    Date.now(),
  );
  for (const { kind, what } of notes) console.error(`${kind}: ${what}`);
  console.log(`pack: ${out}, version ${content.version}, ${content.phrases.length} phrases`);
  console.log(`fingerprint: ${await shownFingerprint(readPackKey(out))}`);
}

async function serve(pack: string): Promise<void> {
  const fingerprint = await shownFingerprint(readPackKey(pack));
  const { address } = await servePack(pack, Number(values.port));
  console.log(`address: ${address} (for builds of \`npm start\`; a release asks https addresses only)`);
  console.log(`fingerprint: ${fingerprint}`);
}
