import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, findBrowser, type FoundBrowser } from './find-browser';

/** Debian's packages; without a Chinese font the screenshots show boxes. */
const PACKAGES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'fonts-noto-cjk'],
};

/**
 * Finds a browser, and where none is and the system's package manager may be used without asking for a password
 * (Debian or Ubuntu, as root or with passwordless sudo), installs it. Says on standard error what it installs.
 */
export function findOrInstallBrowser(name: BrowserName): FoundBrowser {
  const found = findBrowser(name);
  if (found.ok || !existsSync('/usr/bin/apt-get')) return found;
  const rights = rootRights();
  if (rights === undefined) return found;
  console.error(`Installing ${PACKAGES[name].join(', ')} with apt-get…`);
  const failed = [['update'], ['install', '-y', '--no-install-recommends', ...PACKAGES[name]]]
    .map((argument) => run([...rights, 'apt-get', '-q', ...argument]))
    .find((result) => !result.ok);
  if (failed !== undefined) return { ok: false, reason: `${found.reason} Installing it failed: ${failed.output}` };
  return findBrowser(name);
}

/** The words to put before a command that needs root, or undefined if root cannot be had silently. */
function rootRights(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return run(['sudo', '-n', 'true']).ok ? ['sudo', '-n'] : undefined;
}

function run(command: readonly string[]): { readonly ok: boolean; readonly output: string } {
  const [file = '', ...rest] = command;
  const result = spawnSync(file, rest, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 600_000,
  });
  const output = `${result.stderr ?? ''}${result.error?.message ?? ''}`.trim().split('\n').slice(-3).join(' ');
  return { ok: result.status === 0, output };
}
