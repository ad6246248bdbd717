/**
 * `npm run test:disk -- [--extension FOLDER]` shows the store as the user sees it in a real Chromium: a disk
 * that is full and freed again (as root on Linux, where a small one can be mounted; else it says why not), and two windows and many
 * tabs that all write at once. Exit status 1, or an error, where something was lost or not told.
 */
import { parseArgs } from 'node:util';
import { findBrowser } from '../../../lib/headless/find-browser';
import { launch } from '../../e2e/browser';
import { buildExtension } from '../../workbench/build-extension';
import { fillDisk } from './fill-disk';
import { openWindows } from './open-windows';
import { diskHindrance } from './small-disk';

const { values } = parseArgs({ options: { extension: { type: 'string' } } });
const found = findBrowser('chromium');
if (!found.ok) throw new Error(found.reason);
const start = {
  executable: found.path,
  extension: values.extension ?? (await buildExtension('chromium', 'production')),
};

const reason = diskHindrance();
if (reason === undefined) {
  const held = await fillDisk(start);
  for (const what of held) console.log(`  yes ${what}`);
  console.log(`full disk: ${held.length} of ${held.length} held`);
} else {
  console.log(`full disk: not tried, ${reason}`);
}

const browser = await launch('chromium', start);
try {
  const { pages, writes, missing, live } = await openWindows(browser);
  const times = Object.entries(live).map(([what, took]) => `${what} ${String(Math.round(took))} ms`);
  console.log(
    `windows: ${pages} pages, ${writes} writes at once, ${missing} rows missing; shown everywhere: ${times.join(', ')}`,
  );
  if (missing !== 0) process.exitCode = 1;
} finally {
  await browser.close();
}
