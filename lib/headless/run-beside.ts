import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Bytes that one run may print. */
const MOST = 1 << 28;

/**
 * Runs a file of this folder beside this process, once for each argument, as many at once as there are cores; answers what each printed, in the
 * order of the arguments. Rejects when a run fails.
 */
export async function runBeside(file: string, args: readonly string[]): Promise<readonly string[]> {
  const printed: string[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < args.length) {
      const at = next;
      next += 1;
      const { stdout } = await run(process.execPath, ['lib/headless/run.ts', `lib/headless/${file}`, args[at] ?? ''], {
        maxBuffer: MOST,
      });
      printed[at] = stdout;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return printed;
}
