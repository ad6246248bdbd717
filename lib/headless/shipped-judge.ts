import { readFileSync } from 'node:fs';
import type { JudgeModel } from '../review/judge/judge-model';
import { loadJudge } from '../review/judge/open-judge';

const MODELS = new URL('../../public/models/', import.meta.url);
export const JUDGE_FILE = new URL('judge.bin', MODELS);

/** The judge of words that ships with the extension, with the models of moods and of told leaks; throws when a file is missing or not what this version reads. */
export function readShippedJudge(): JudgeModel {
  const files = [JUDGE_FILE, new URL('moods.bin', MODELS), new URL('leaks.bin', MODELS)].map((file) =>
    readFileSync(file),
  );
  const read = loadJudge(Buffer.concat(files));
  if (!read.ok) throw new Error(`one of public/models/*.bin is ${read.reason}: train them again`);
  return read.model;
}
