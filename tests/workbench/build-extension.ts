import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { BrowserName } from '../../lib/headless/find-browser';

/** `e2e`: loopback pages and open shadow roots; `demo`: loopback pages, otherwise as released; `production`: as released. */
export type BuildMode = 'e2e' | 'demo' | 'production';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TARGETS: Readonly<Record<BrowserName, string>> = { chromium: 'chrome', firefox: 'firefox' };

/** Builds the extension and returns its folder. Rejects with the build's own words. */
export function buildExtension(browser: BrowserName, mode: BuildMode): Promise<string> {
  const target = TARGETS[browser];
  // The caller's NODE_ENV (a test run's) must not leak into the build.
  const env = { ...process.env, NODE_ENV: undefined };
  const command = ['node_modules/wxt/bin/wxt.mjs', 'build', '--browser', target, '--mode', mode];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, command, { cwd: ROOT, env }, (error, stdout, stderr) => {
      const words = stripVTControlCharacters(`${stdout}\n${stderr}`).trim().slice(0, 2000);
      if (error !== null) reject(new Error(`building the extension for ${browser} failed:\n${words}`));
      else resolve(`${ROOT}.output/${target}-mv3${mode === 'production' ? '' : `-${mode}`}`);
    });
  });
}
