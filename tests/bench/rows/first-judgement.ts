import { execFileSync } from 'node:child_process';
import type { FirstJudgement } from '../first-judgement';
import type { BenchRow } from '../measure';

const PROCESSES = 3;

/** A fresh process judges its first draft, cold and warmed up. Of several processes the shortest time counts, step by step. */
export default function firstJudgement(): BenchRow[] {
  const cold = shortest();
  const warm = shortest('warm');
  return [
    { what: 'review, first of a process, not warmed up', unit: 'ms', value: cold.drafts[0] ?? Infinity },
    { what: 'review, warming up, all steps', unit: 'ms', value: warm.steps.reduce((sum, step) => sum + step, 0) },
    {
      what: 'review, warming up, longest step',
      unit: 'ms',
      value: Math.max(...warm.steps),
      budget: { of: 'value', at: 30 },
    },
    {
      what: 'review, first of a process, warmed up',
      unit: 'ms',
      value: warm.drafts[0] ?? Infinity,
      budget: { of: 'value', at: 8 },
    },
  ];
}

function shortest(...mode: readonly string[]): FirstJudgement {
  const runs = Array.from({ length: PROCESSES }, () => measured(mode));
  return {
    steps: shortestOf(runs.map(({ steps }) => steps)),
    drafts: shortestOf(runs.map(({ drafts }) => drafts)),
  };
}

function measured(mode: readonly string[]): FirstJudgement {
  const script = ['lib/headless/run.ts', 'tests/bench/first-judgement.ts', ...mode];
  return JSON.parse(execFileSync(process.execPath, script, { encoding: 'utf8' })) as FirstJudgement;
}

function shortestOf(runs: readonly (readonly number[])[]): readonly number[] {
  return (runs[0] ?? []).map((_, at) => Math.min(...runs.map((run) => run[at] ?? Infinity)));
}
