import type { TestProject } from 'vitest/node';
import type { BrowserName } from '../../lib/headless/find-browser';
import { findOrInstallBrowser } from '../../lib/headless/install-browser';
import { type BuildMode, buildExtension } from '../workbench/build-extension';
import { buildPages, servePages } from '../workbench/serve';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the pages are served, such as `http://127.0.0.1:41237`. */
    readonly pages: string;
    /** Executables of the browsers. */
    readonly executables: Readonly<Record<BrowserName, string>>;
    /** Folders of the built extension. */
    readonly builds: Readonly<Record<BuildMode, Readonly<Record<BrowserName, string>>>>;
  }
}

const PAGES_FOLDER = '.output/pages';

/** Once a run: browsers found, the extension built as each kind that a story needs, the pages built and served. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('executables', { chromium: executable('chromium'), firefox: executable('firefox') });
  project.provide('builds', {
    e2e: await buildFor('e2e'),
    demo: await buildFor('demo'),
    production: await buildFor('production'),
  });
  await buildPages(PAGES_FOLDER);
  const server = await servePages(PAGES_FOLDER);
  project.provide('pages', server.origin);
  return server.close;
}

function executable(name: BrowserName): string {
  const found = findOrInstallBrowser(name);
  if (!found.ok) throw new Error(found.reason);
  return found.path;
}

/** One after the other: both targets share WXT's working folder. */
async function buildFor(mode: BuildMode): Promise<Record<BrowserName, string>> {
  return { chromium: await buildExtension('chromium', mode), firefox: await buildExtension('firefox', mode) };
}
