/**
 * `npm run bench`: measures the budgets that Node can measure, prints a table and writes .artifacts/bench.json. Exit
 * status 1 when a budget is broken. A file in tests/bench/rows that default-exports a RowGroup adds rows.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { BenchRow, RowGroup } from './measure';
import { keepsBudget } from './measure';

const groups = Object.entries(import.meta.glob<RowGroup>('./rows/*.ts', { import: 'default' }));
const rows: BenchRow[] = [];
for (const [, load] of groups) rows.push(...(await (await load())()));

const figure = (value: number | undefined) => (value === undefined ? '' : value.toFixed(value < 10 ? 2 : 0));
const bound = ({ budget }: BenchRow) =>
  budget === undefined ? '' : `${budget.of} ${budget.least === true ? '≥' : '≤'} ${budget.at}`;
const verdict = (row: BenchRow) => ({ true: 'ok', false: 'OVER', undefined: '' })[String(keepsBudget(row))];
const table = rows.map((row) => [
  row.what,
  figure(row.p50),
  figure(row.p99),
  figure(row.max),
  row.value === undefined ? '' : figure(row.value),
  row.unit,
  bound(row),
  verdict(row) ?? '',
]);
const titled = [['', 'p50', 'p99', 'max', 'value', 'unit', 'budget', ''], ...table];
const widths = titled[0]?.map((_, column) => Math.max(...titled.map((line) => line[column]?.length ?? 0))) ?? [];
for (const line of titled)
  console.log(
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );

mkdirSync('.artifacts', { recursive: true });
writeFileSync(
  '.artifacts/bench.json',
  `${JSON.stringify({ node: process.version, rows: rows.map((row) => ({ ...row, ok: keepsBudget(row) })) }, null, 2)}\n`,
);
if (rows.some((row) => keepsBudget(row) === false)) process.exitCode = 1;
