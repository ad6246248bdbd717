import type { PageServer } from '../../workbench/serve';
import { serveBuilt } from '../../workbench/serve-built';

/** Builds the page of editors and serves it on the loopback interface as `/index.html`. */
export async function serveEditors(folder = '.output/editors-page'): Promise<PageServer> {
  return serveBuilt(new URL('../../replicas/editors', import.meta.url), folder, {
    // Editors are tried as a shop would ship them, whoever builds.
    define: {
      'process.env.NODE_ENV': '"production"',
      global: 'globalThis',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    oxc: { jsx: { runtime: 'automatic', development: false } },
  });
}
