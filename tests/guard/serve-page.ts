import type { PageServer } from '../workbench/serve';
import { serveBuilt } from '../workbench/serve-built';

/** Builds the test's chat page and serves it on the loopback interface as `/index.html`. */
export async function serveGuardPage(folder = '.output/guard-page'): Promise<PageServer> {
  return serveBuilt(new URL('page', import.meta.url), folder);
}

/** Waits until the page is there; the extension is armed before the page's own script runs. */
export const PAGE_READY = () => window.guardPage !== undefined;
