import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Pages of these tests, by the address they are served at. */
export const PAGES = {
  workbench: '/app/im/chat/index.html',
  chatui: '/replicas/chatui/index.html',
  chatscope: '/replicas/chatscope/index.html',
  /** Messages but no composer: nothing to protect. */
  reader: '/replicas/reader/index.html',
} as const;

export type PageName = keyof typeof PAGES;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * Bundles the workbench and the replicas into `folder`. The replicas' components want `default-src 'self'` loosened for
 * styles only, so every page is served under a strict policy, as real chat pages are.
 */
export async function buildPages(folder: string): Promise<void> {
  const parts = [
    { root: HERE, base: '/', inputs: ['app/im/chat/index.html', 'app/im/chat-core/index.html'] },
    {
      root: join(HERE, '../replicas'),
      base: '/replicas/',
      inputs: ['chatui/index.html', 'chatscope/index.html', 'reader/index.html'],
    },
  ];
  for (const { root, base, inputs } of parts) {
    await build({
      configFile: false,
      root,
      base,
      logLevel: 'error',
      publicDir: false,
      // The caller may be a development server or a test run; the pages are always built as a shop would ship them.
      define: { 'process.env.NODE_ENV': '"production"' },
      // ChatUI's `browser` field is a UMD bundle without a default export.
      resolve: { mainFields: ['module', 'browser', 'main'] },
      oxc: { jsx: { runtime: 'automatic', development: false } },
      build: {
        outDir: join(resolve(folder), base),
        emptyOutDir: base === '/',
        modulePreload: false,
        assetsInlineLimit: 0,
        rolldownOptions: { input: inputs.map((input) => join(root, input)) },
      },
    });
  }
}

export interface PageServer {
  /** Such as `http://127.0.0.1:41237`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves built pages on a free port of the loopback interface, under the content policy of a careful site. */
export async function servePages(folder: string): Promise<PageServer> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://page').pathname));
    readFile(join(resolve(folder), path)).then(
      (body) => {
        response.writeHead(200, {
          'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
          'content-security-policy':
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src 'self' blob: http://localhost:*",
          'cache-control': 'no-store',
        });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return { origin: `http://127.0.0.1:${portOf(server)}`, close: () => closed(server) };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the page server has no port');
  return address.port;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => {
    server.close(() => done());
  });
}
