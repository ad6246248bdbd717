/** Serves one pack on this machine as a web host or an object store would: with an ETag, and 304 where nothing is new. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PackServer {
  readonly address: string;
  /** Answers so far, by status. */
  readonly answers: readonly number[];
  readonly close: () => Promise<void>;
}

/** Reads the file again for each question, so that a new version is there as soon as it is written. @param port 0: any that is free. */
export async function servePack(file: string, port = 0): Promise<PackServer> {
  const answers: number[] = [];
  const server = createServer((question, answer) => {
    answerWith(file, question, answer);
    answers.push(answer.statusCode);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${taken}/shop.pack.json`,
    answers,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function answerWith(file: string, question: IncomingMessage, answer: ServerResponse): void {
  if (question.url !== '/shop.pack.json') {
    answer.writeHead(404).end();
    return;
  }
  const bytes = readFileSync(file);
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`;
  // Open to everybody's reading, so that what a company's policy names needs nobody's leave.
  const open = { 'access-control-allow-origin': '*' };
  const headers = { etag, 'content-type': 'application/json', 'cache-control': 'no-cache', ...open };
  if (question.headers['if-none-match'] === etag) answer.writeHead(304, headers).end();
  else answer.writeHead(200, headers).end(bytes);
}
