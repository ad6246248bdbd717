import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Detection as a script that leaves itself at `window.detection`: what it needs is geometry, not the extension. */
export async function bundleDetection(): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {
        entry: `${ROOT}/tests/sites/generic/teach-in-page.ts`,
        formats: ['iife'],
        name: 'detection',
        fileName: 'detection',
      },
    },
  });
  const [bundle] = [result].flat();
  if (bundle === undefined || !('output' in bundle)) throw new Error('nothing was built');
  return `${bundle.output[0].code}\nwindow.detection = detection;`;
}
