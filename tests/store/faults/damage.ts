import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../../lib/headless/seeded';
import { pick } from '../../../lib/headless/seeded';

/** The files of a LevelDB folder: its table of contents, the name of that, sorted tables, and what is not sorted yet. */
const FILES = { MANIFEST: /^MANIFEST-/u, CURRENT: /^CURRENT$/u, ldb: /\.ldb$/u, log: /^\d+\.log$/u } as const;

/** Bytes of a file that are turned into others, in runs. */
const RUNS = 8;
const RUN = 64;

/** What is done to a file. */
const WAYS: Readonly<Record<string, (path: string, random: Random) => void>> = {
  garbled: (path, random) => {
    const bytes = readFileSync(path);
    for (let run = 0; run < RUNS; run += 1) {
      const start = Math.floor(random() * bytes.length);
      for (let at = start; at < Math.min(bytes.length, start + RUN); at += 1) bytes[at] = Math.floor(random() * 256);
    }
    writeFileSync(path, bytes);
  },
  'cut in half': (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
  emptied: (path) => truncateSync(path, 0),
  deleted: (path) => rmSync(path),
};

export interface Damage {
  readonly name: string;
  /** Damages a browser's profile that is not in use; false where there is no such file. */
  readonly inflict: (profile: string, random: Random) => boolean;
}

/** Every way with every file of the databases, with all of one kind, and with the whole folders. */
export const DAMAGES: readonly Damage[] = [
  ...Object.entries(FILES).flatMap(([file, pattern]) =>
    Object.entries(WAYS).map(([way, inflict]): Damage => ({
      name: `${file} ${way}`,
      inflict: (profile, random) => {
        const paths = filesIn(databaseFolder(profile)).filter(([name]) => pattern.test(name));
        const [first, ...others] = paths.map(([, path]) => path);
        if (first === undefined) return false;
        inflict(pick(random, [first, ...others]), random);
        return true;
      },
    })),
  ),
  {
    name: 'all ldb garbled',
    inflict: (profile, random) => {
      const paths = filesIn(databaseFolder(profile)).filter(([name]) => FILES.ldb.test(name));
      for (const [, path] of paths) WAYS.garbled?.(path, random);
      return paths.length > 0;
    },
  },
  {
    name: 'databases deleted',
    inflict: (profile) => {
      rmSync(databaseFolder(profile), { recursive: true });
      return true;
    },
  },
  {
    name: 'storage.local deleted',
    inflict: (profile) => {
      rmSync(join(profile, 'Default', 'Local Extension Settings'), { recursive: true });
      return true;
    },
  },
];

/** Chromium keeps all databases of an extension in one folder. */
function databaseFolder(profile: string): string {
  const folder = join(profile, 'Default', 'IndexedDB');
  const name = readdirSync(folder).find((entry) => /^chrome-extension_.*\.leveldb$/u.test(entry));
  if (name === undefined) throw new Error('the profile has no databases of an extension');
  return join(folder, name);
}

function filesIn(folder: string): [name: string, path: string][] {
  return readdirSync(folder).map((name) => [name, join(folder, name)]);
}
