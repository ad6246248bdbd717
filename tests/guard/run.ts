/**
 * `npm run test:guard -- [--sends 400] [--seed 1] [--browser chromium|firefox] [--extension FOLDER] [--only SENDER]…`
 * plays a random schedule of sends and faults in real browsers and prints what slipped. Exit status 1 if anything did.
 */
import { parseArgs } from 'node:util';
import type { BrowserName } from '../../lib/headless/find-browser';
import { findBrowser } from '../../lib/headless/find-browser';
import { launch } from '../e2e/browser';
import { buildExtension } from '../workbench/build-extension';
import { type SenderName, SENDERS } from './page/senders';
import { playIn } from './play-in';
import { serveGuardPage } from './serve-page';

const { values } = parseArgs({
  options: {
    sends: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    browser: { type: 'string' },
    extension: { type: 'string' },
    only: { type: 'string', multiple: true },
  },
});
const browsers: readonly BrowserName[] =
  values.browser === undefined ? ['chromium', 'firefox'] : [values.browser === 'firefox' ? 'firefox' : 'chromium'];
const server = await serveGuardPage();
try {
  for (const name of browsers) await report(name);
} finally {
  await server.close();
}

async function report(name: BrowserName): Promise<void> {
  const found = findBrowser(name);
  if (!found.ok) throw new Error(found.reason);
  const extension = values.extension ?? (await buildExtension(name, 'e2e'));
  const began = performance.now();
  const start = async (folder: string) => launch(name, { executable: found.path, extension: folder });
  const schedule = { sends: Number(values.sends), seed: Number(values.seed), only: values.only?.map(senderOf) };
  const { figures, faults } = await playIn({ name, extension, start, url: `${server.origin}/index.html`, ...schedule });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const { risky, fine, trusted, slipped, lost } = figures;
  console.log(
    `${name}: ${risky + fine} sends in ${seconds} s (${risky} risky, ${fine} fine, ${trusted} by the browser's own input): ` +
      `${slipped.length} slipped, ${lost.length} fine ones lost`,
  );
  console.log(`  faults: ${[...faults].map(([fault, count]) => `${fault} ${count}`).join(', ')}`);
  for (const line of slipped) console.log(`  slipped: ${line}`);
  for (const line of lost) console.log(`  lost: ${line}`);
  if (slipped.length + lost.length > 0) process.exitCode = 1;
}

function senderOf(name: string): SenderName {
  if (name in SENDERS) return name as SenderName;
  throw new Error(`no sender is called «${name}»; there are: ${Object.keys(SENDERS).join(', ')}`);
}
