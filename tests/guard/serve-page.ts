import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type PageServer, servePages } from '../workbench/serve';

const PAGE = fileURLToPath(new URL('page', import.meta.url));

/** Builds the test's chat page and serves it on the loopback interface as `/index.html`. */
export async function serveGuardPage(folder = '.output/guard-page'): Promise<PageServer> {
  await build({
    configFile: false,
    root: PAGE,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: resolve(folder),
      emptyOutDir: true,
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(PAGE, 'index.html') },
    },
  });
  return servePages(folder);
}

/** Waits until the page is there; the extension is armed before the page's own script runs. */
export const PAGE_READY = () => window.guardPage !== undefined;
