import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { servePack } from '../../lib/headless/pack-serve';
import { fetchPack } from '../../lib/packs/fetch-pack';
import { MOST_BYTES } from '../../lib/packs/pack';

/** A host on this machine that answers as it is told. */
async function hostThat(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/shop.pack.json`;
}

test('the file comes with its ETag, and by that ETag it does not come again until it is another', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  const file = join(folder, 'shop.pack.json');
  writeFileSync(file, '{"version":1,"name":"蓝莓"}');
  const { address, answers, close } = await servePack(file);
  onTestFinished(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });
  const first = await fetchPack(address, '');
  expect(first).toMatchObject({ kind: 'fresh', text: '{"version":1,"name":"蓝莓"}' });
  const etag = first.kind === 'fresh' ? first.etag : '';
  expect(await fetchPack(address, etag)).toEqual({ kind: 'same' });
  writeFileSync(file, '{"version":2}');
  expect(await fetchPack(address, etag)).toMatchObject({ kind: 'fresh', text: '{"version":2}' });
  expect(answers).toEqual([200, 304, 200]);
});

test('nothing of the user goes along', async () => {
  const seen: Record<string, unknown>[] = [];
  const address = await hostThat((question, answer) => {
    seen.push(question.headers);
    answer.end('{}');
  });
  await fetchPack(address, '"a"');
  expect(seen[0]).toMatchObject({ 'if-none-match': '"a"' });
  expect(Object.keys(seen[0] ?? {})).not.toEqual(expect.arrayContaining(['cookie']));
  expect(Object.keys(seen[0] ?? {})).not.toEqual(expect.arrayContaining(['referer']));
});

test.each<[string, number, Record<string, string>, object]>([
  ['there is no file', 404, {}, { reason: 'wrong-address' }],
  ['it is not for everybody', 403, {}, { reason: 'wrong-address' }],
  ['it redirects', 302, { location: 'https://elsewhere.example.com/' }, { reason: 'redirected' }],
  ['the host is down', 503, { 'retry-after': '120' }, { reason: 'unreachable', retryAfter: 120_000 }],
  ['too many ask', 429, {}, { reason: 'unreachable', retryAfter: 0 }],
])('where %s, that is the reason', async (_, status, headers, refusal) => {
  const address = await hostThat((_question, answer) => answer.writeHead(status, headers).end());
  expect(await fetchPack(address, '')).toEqual({ kind: 'refused', ...refusal });
});

test('a redirect is not followed', async () => {
  let asked = 0;
  const other = await hostThat((_question, answer) => {
    asked += 1;
    answer.end('{}');
  });
  const address = await hostThat((_question, answer) => answer.writeHead(307, { location: other }).end());
  await fetchPack(address, '');
  expect(asked).toBe(0);
});

test('a line that is cut is no answer', async () => {
  const address = await hostThat((_question, answer) => {
    answer.writeHead(200, { 'content-length': '100' });
    answer.write('{"format"', () => answer.destroy());
  });
  expect(await fetchPack(address, '')).toEqual({ kind: 'refused', reason: 'unreachable' });
});

test('a body without end is left as soon as it is too large, whatever length it was said to have', async () => {
  const piece = new Uint8Array(256 * 1024);
  let pulled = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      pulled += piece.length;
      controller.enqueue(piece);
    },
  });
  const answer = await fetchPack('https://packs.example.com/', '', async () => new Response(body));
  expect(answer).toEqual({ kind: 'refused', reason: 'too-large' });
  expect(pulled).toBeLessThan(MOST_BYTES + 4 * piece.length);
});
