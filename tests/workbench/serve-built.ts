import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';
import { type PageServer, servePages } from './serve';

/** Builds the page whose `index.html` lies in `root` into `folder` and serves it on the loopback interface. */
export async function serveBuilt(
  root: URL,
  folder: string,
  settings: Pick<InlineConfig, 'define' | 'oxc'> = {},
): Promise<PageServer> {
  const page = fileURLToPath(root);
  await build({
    ...settings,
    configFile: false,
    root: page,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: resolve(folder),
      emptyOutDir: true,
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(page, 'index.html') },
    },
  });
  return servePages(folder);
}
