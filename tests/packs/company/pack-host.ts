import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A host of packs on this machine, by https as in a company. */
export interface PackHost {
  /** The address of a pack by its file's name. */
  readonly addressOf: (name: string) => string;
  /** What lies there from now on. `isOpen`: everybody may read it, as an object store can be told. */
  readonly put: (name: string, text: string, isOpen: boolean) => void;
  /** Questions so far: their method and the pack's name. */
  readonly asked: readonly string[];
  /** SHA-256 of the certificate's key in base64, as Chromium is told to trust it. */
  readonly keyHash: string;
  readonly close: () => Promise<void>;
}

/** Starts it with a certificate made by `openssl`, which must be installed. */
export async function startPackHost(folder: string): Promise<PackHost> {
  const [key, cert] = [join(folder, 'host.key'), join(folder, 'host.crt')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert];
  execFileSync('openssl', [...made, ...subject], { stdio: 'ignore' });
  const files = new Map<string, { readonly text: string; readonly isOpen: boolean }>();
  const asked: string[] = [];
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (question, answer) => {
    const name = (question.url ?? '').slice(1);
    asked.push(`${question.method ?? ''} ${name}`);
    const file = files.get(name);
    if (file?.isOpen === true) answer.setHeader('access-control-allow-origin', '*');
    if (file === undefined || question.method !== 'GET') answer.writeHead(404).end();
    else answer.setHeader('content-type', 'application/json').end(file.text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    addressOf: (name) => `https://127.0.0.1:${String(port)}/${name}`,
    put: (name, text, isOpen) => void files.set(name, { text, isOpen }),
    asked,
    keyHash: createHash('sha256').update(publicKeyOf(cert)).digest('base64'),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function publicKeyOf(cert: string): Buffer {
  return new X509Certificate(readFileSync(cert)).publicKey.export({ type: 'spki', format: 'der' });
}
