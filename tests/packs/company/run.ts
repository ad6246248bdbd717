/**
 * `npm run test:company -- [--browser chromium|firefox] [--extension FOLDER]`, run as root on Linux, plays
 * a company: its policy file names packs at an https host of this machine, real browsers start under it, and what the agent sees of
 * rightly and wrongly published packs is looked at. The file is about a copy of the extension with an id of its own, and is taken away
 * at the end. Says why where it cannot. Exit status 1 where something is not as the company wants it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../../../lib/headless/find-browser';
import { findBrowser } from '../../../lib/headless/find-browser';
import { buildExtension } from '../../workbench/build-extension';
import { publishPacks } from './company-packs';
import { startPackHost } from './pack-host';
import { playCompany } from './play-company';
import { hindrance, policyFileOf } from './policy-file';
import { copyExtension, startBrowser } from './start-browser';

const { values } = parseArgs({ options: { browser: { type: 'string' }, extension: { type: 'string' } } });
const browsers = (['chromium', 'firefox'] as const).filter((name) => (values.browser ?? name) === name);
for (const name of browsers) await report(name);

async function report(name: BrowserName): Promise<void> {
  const found = findBrowser(name);
  const reason = found.ok ? hindrance(name) : found.reason;
  if (!found.ok || reason !== undefined) {
    console.log(`${name}: not tried, ${reason ?? ''}`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'tuotie-company-'));
  const host = await startPackHost(folder);
  const copy = copyExtension(name, values.extension ?? (await buildExtension(name, 'production')), folder);
  const policy = policyFileOf(name, copy.id);
  process.once('exit', policy.remove);
  try {
    const packs = await publishPacks(host);
    policy.write(packs.policy);
    const browser = await startBrowser(name, found.path, copy, host.keyHash);
    try {
      const findings = await playCompany(await browser.openOptions(), name, packs, policy);
      for (const { what, ok, took } of findings) {
        console.log(`  ${ok ? 'yes' : 'NO '} ${what}${took === undefined ? '' : ` (${(took / 1000).toFixed(1)} s)`}`);
      }
      const kept = findings.filter(({ ok }) => ok).length;
      console.log(
        `${name}: ${kept} of ${findings.length} as the company wants it; ${host.asked.length} questions to the host`,
      );
      if (kept < findings.length) process.exitCode = 1;
    } finally {
      await browser.close();
    }
  } finally {
    policy.remove();
    await host.close();
    rmSync(folder, { recursive: true });
  }
}
