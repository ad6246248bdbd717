/**
 * `npm run bench`: measures the budgets that Node can measure, prints a table and writes .artifacts/bench.json; with `-- --browser` those
 * that need a real Chromium, with `-- --manager` or `-- --typing` the manager of the bank or typing in a chat page alone. It says which budgets are broken and does not fail: a busy machine breaks them too. A file in
 * tests/bench/rows or tests/bench/browser that default-exports a RowGroup adds rows.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { BenchRow, RowGroup } from './measure';
import { keepsBudget } from './measure';

const inBrowser = import.meta.glob<RowGroup>('./browser/*.ts', { import: 'default' });
const ALONE: Readonly<Record<string, string>> = { '--manager': '/manager.ts', '--typing': '/input-delay.ts' };
const alone = process.argv.flatMap((option) => ALONE[option] ?? []);
const groups = Object.entries(
  alone.length > 0 || process.argv.includes('--browser')
    ? inBrowser
    : import.meta.glob<RowGroup>('./rows/*.ts', { import: 'default' }),
).filter(([file]) => alone.length === 0 || alone.some((end) => file.endsWith(end)));
const rows: BenchRow[] = [];
for (const [, load] of groups) rows.push(...(await (await load())()));

const figure = (value: number | undefined) => (value === undefined ? '' : value.toFixed(value < 10 ? 2 : 0));
const bound = ({ budget }: BenchRow) =>
  budget === undefined ? '' : `${budget.of} ${budget.least === true ? '≥' : '≤'} ${budget.at}`;
const measuredOf = ({ budget, ...row }: BenchRow) => (budget === undefined ? undefined : row[budget.of]);
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
  row.note ?? '',
]);
const titled = [['', 'p50', 'p99', 'max', 'value', 'unit', 'budget', '', ''], ...table];
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

const over = rows.filter((row) => keepsBudget(row) === false);
console.log(over.length === 0 ? '\nEvery budget is kept.' : '\nOver budget:');
for (const row of over) console.log(`  ${row.what}: ${bound(row)} ${row.unit}, measured ${figure(measuredOf(row))}`);
