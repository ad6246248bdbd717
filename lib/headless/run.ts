/**
 * `node lib/headless/run.ts FILE ARGUMENTS…` runs a TypeScript file of this repository with Vite's resolution
 * (`import.meta.glob`, extensionless imports), so that commands and the extension run the very same modules.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createServer } from 'vite';

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node lib/headless/run.ts FILE [ARGUMENTS…]');
process.argv.splice(1, process.argv.length - 1, resolve(file), ...rest);

const server = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  define: { __OPEN_ROOTS__: 'false' },
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
});
try {
  await server.ssrLoadModule(pathToFileURL(resolve(file)).pathname);
} finally {
  await server.close();
}
