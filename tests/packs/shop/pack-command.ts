import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const COMMAND = ['lib/headless/run.ts', 'lib/headless/pack.ts'];

/** `npm run pack -- …` as a supervisor types it; resolves with what it printed. Rejects with its own words. */
export async function runPack(...words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [...COMMAND, ...words], { cwd: ROOT }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`pack ${words.join(' ')} failed:\n${stdout}${stderr}`));
    });
  });
}

/** `npm run pack -- serve FILE`, until it is closed. */
export async function servePack(
  file: string,
): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const serving = spawn(process.execPath, [...COMMAND, 'serve', file, '--port', '0'], { cwd: ROOT });
  let said = '';
  for await (const piece of serving.stdout) {
    said += String(piece);
    if (said.includes('fingerprint:')) break;
  }
  const address = /address: (\S+)/u.exec(said)?.[1];
  if (address === undefined) throw new Error(`nothing is served: ${said}`);
  return {
    address,
    close: async () => {
      serving.kill();
      await once(serving, 'exit');
    },
  };
}
