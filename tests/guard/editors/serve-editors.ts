import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type PageServer, servePages } from '../../workbench/serve';

const PAGE = fileURLToPath(new URL('../../replicas/editors', import.meta.url));

/** Builds the page of editors and serves it on the loopback interface as `/index.html`. */
export async function serveEditors(folder = '.output/editors-page'): Promise<PageServer> {
  await build({
    configFile: false,
    root: PAGE,
    logLevel: 'error',
    publicDir: false,
    // Editors are tried as a shop would ship them, whoever builds.
    define: {
      'process.env.NODE_ENV': '"production"',
      global: 'globalThis',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    oxc: { jsx: { runtime: 'automatic', development: false } },
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
