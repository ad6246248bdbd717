/**
 * `npm run test:packs -- [--extension FOLDER] [--pictures FOLDER]` plays a shop and an agent: keys, two
 * versions and a server by the commands of `npm run pack`, then an agent in a real Chromium who subscribes in the options page, looks
 * at both versions, works with them, and takes the second one back. Prints what held; ends with an error where something does not.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../../lib/headless/find-browser';
import { launch } from '../../e2e/browser';
import { buildExtension } from '../../workbench/build-extension';
import { runPack, servePack } from './pack-command';
import { picturesIn, playShop } from './play-shop';
import { writeShopFiles } from './shop-versions';

const { values } = parseArgs({ options: { extension: { type: 'string' }, pictures: { type: 'string' } } });
const found = findBrowser('chromium');
if (!found.ok) throw new Error(found.reason);
const extension = values.extension ?? (await buildExtension('chromium', 'e2e'));
const folder = mkdtempSync(join(tmpdir(), 'tuotie-shop-'));
const [keys, pack] = [join(folder, 'shop.keys.json'), join(folder, 'shop.pack.json')];
if (values.pictures !== undefined) mkdirSync(values.pictures, { recursive: true });

try {
  const fingerprint = /fingerprint: (.+)/u.exec(await runPack('keys', '--out', keys))?.[1] ?? '';
  await publish(1);
  const host = await servePack(pack);
  const browser = await launch('chromium', { executable: found.path, extension });
  try {
    const picture = values.pictures === undefined ? async () => undefined : picturesIn(values.pictures);
    const held = await playShop(browser, { address: host.address, fingerprint, publish }, picture);
    for (const what of held) console.log(`  yes ${what}`);
    console.log(`shop pack: ${held.length} of ${held.length} held`);
  } finally {
    await browser.close();
    await host.close();
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function publish(version: 1 | 2): Promise<void> {
  const { bank, rules, allow } = writeShopFiles(folder, version);
  const more = version === 1 ? [] : ['--strict-masking'];
  const files = ['--keys', keys, '--bank', bank, '--rules', rules, '--allow', allow, '--out', pack];
  await runPack('make', ...files, '--id', 'lanmei', '--name', '蓝莓小铺', ...more);
}
