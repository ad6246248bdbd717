import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file !== '');
const product = tracked.filter((file) => /^(?:lib|components|entrypoints)\/.*\.tsx?$/u.test(file));

/** What the owner asked for, and the files that tools insist on finding there. */
const TOP_LEVEL = new Set(
  'entrypoints components lib public tests wxt.config.ts package.json README.md CHANGELOG.md LICENSE package-lock.json tsconfig.json vitest.config.ts knip.json'.split(
    ' ',
  ),
);

describe('the repository', () => {
  test('has nothing at the top level beyond the asked layout', () => {
    const extra = new Set(
      tracked
        .map((file) => file.split('/')[0] ?? '')
        .filter((entry) => !TOP_LEVEL.has(entry) && !entry.startsWith('.')),
    );
    expect([...extra], 'Put new files under one of the asked folders').toEqual([]);
  });

  test('keeps each source file small enough to see whole', () => {
    const long = product
      .filter((file) => !file.endsWith('-table.ts'))
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 250);
    expect(long, 'Split by idea, or name pure data …-table.ts').toEqual([]);
  });

  test('never builds markup from text', () => {
    const offenders = product.filter((file) =>
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/u.test(
        readFileSync(file, 'utf8'),
      ),
    );
    expect(offenders).toEqual([]);
  });

  test('has no drawer for leftovers', () => {
    expect(product.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.tsx?$)/u.test(file))).toEqual([]);
  });
});
