import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BrowserName } from '../../lib/headless/find-browser';

/** `e2e`: loopback pages and open shadow roots; `demo`: loopback pages, otherwise as released; `production`: as released. */
export type BuildMode = 'e2e' | 'demo' | 'production';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TARGETS: Readonly<Record<BrowserName, string>> = { chromium: 'chrome', firefox: 'firefox' };

/** Builds the extension and returns its folder. Rejects with the build's own words. */
export async function buildExtension(browser: BrowserName, mode: BuildMode): Promise<string> {
  const target = TARGETS[browser];
  // The caller's NODE_ENV (a test run's) must not leak into the build.
  const { NODE_ENV: _callers, ...environment } = process.env;
  const command = ['node_modules/wxt/bin/wxt.mjs', 'build', '--browser', target, '--mode', mode];
  try {
    await promisify(execFile)(process.execPath, command, { cwd: ROOT, env: environment });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`building the extension failed:\n${stdout}\n${stderr}`, { cause: error });
  }
  return `${ROOT}.output/${target}-mv3${mode === 'production' ? '' : `-${mode}`}`;
}
