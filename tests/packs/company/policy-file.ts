import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserName } from '../../../lib/headless/find-browser';
import type { ManagedPack } from '../../../lib/packs/managed';

/** Where a company's administrator puts policies on Linux: one of several files in Chromium, the only one in Firefox. */
const FILES: Readonly<Record<BrowserName, string>> = {
  chromium: '/etc/chromium/policies/managed/tuotie-proof.json',
  firefox: '/etc/firefox/policies/policies.json',
};

/** A company's policy file for one extension. */
export interface PolicyFile {
  readonly write: (packs: readonly ManagedPack[]) => void;
  /** Takes it away, with the folders that were made for it. */
  readonly remove: () => void;
}

/** Why this machine cannot play the company; undefined where it can. */
export function hindrance(name: BrowserName): string | undefined {
  if (process.platform !== 'linux') return `a company's policy lies elsewhere than in ${FILES[name]} on this system`;
  if (process.getuid?.() !== 0) return `only root may write ${FILES[name]}`;
  return existsSync(FILES[name]) ? `${FILES[name]} is there already and would be overwritten` : undefined;
}

/** @param id of the extension. */
export function policyFileOf(name: BrowserName, id: string): PolicyFile {
  const file = FILES[name];
  const made = foldersAbove(file).filter((folder) => !existsSync(folder));
  return {
    write: (packs) => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(name === 'chromium' ? ofChromium(id, packs) : ofFirefox(id, packs), null, 2));
    },
    remove: () => {
      rmSync(file, { force: true });
      for (const folder of made) if (existsSync(folder)) rmdirSync(folder);
    },
  };
}

/** Chromium's id of an unpacked extension: 16 bytes of its folder's SHA-256, a letter from a to p for four bits. */
export function unpackedId(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16))).join('');
}

function ofChromium(id: string, packs: readonly ManagedPack[]): object {
  return { '3rdparty': { extensions: { [id]: { packs } } } };
}

function ofFirefox(id: string, packs: readonly ManagedPack[]): object {
  return { policies: { '3rdparty': { Extensions: { [id]: { packs } } } } };
}

/** The innermost first. */
function foldersAbove(file: string): readonly string[] {
  const folder = dirname(file);
  return folder === '/' ? [] : [folder, ...foldersAbove(folder)];
}
