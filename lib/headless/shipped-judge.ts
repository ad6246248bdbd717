import { readFileSync } from 'node:fs';
import type { JudgeModel } from '../review/judge/judge-model';
import { loadJudge } from '../review/judge/open-judge';

/** The judge of words that ships with the extension; throws when the file is missing or not what this version reads. */
export function readShippedJudge(): JudgeModel {
  const read = loadJudge(readFileSync(new URL('../../public/models/judge.bin', import.meta.url)));
  if (!read.ok) throw new Error(`public/models/judge.bin is ${read.reason}: train it again`);
  return read.model;
}
