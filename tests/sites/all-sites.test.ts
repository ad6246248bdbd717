import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Site } from '../../lib/sites/site';

const FILES = import.meta.glob<Site>('../../lib/sites/*.site.ts', { eager: true, import: 'default' });
const SITES = Object.values(FILES);
const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const rowOf = ({ name }: Site) => README.split('\n').find((line) => line.startsWith(`| ${name} `)) ?? '';

describe.each(Object.entries(FILES))('%s', (file, site) => {
  test('is named after its site', () => {
    expect(file.endsWith(`/${site.id}.site.ts`)).toBe(true);
  });

  test('is matched by addresses that cannot be read on the way, and by whole hosts', () => {
    expect(site.matches.filter((pattern) => !/^https:\/\/[a-z\d.-]+\/\S*$/u.test(pattern))).toEqual([]);
  });

  test('stands in the README with when its facts are from, and whether it is on trial', () => {
    expect(rowOf(site)).not.toBe('');
    expect(rowOf(site).includes('(on trial)')).toBe(site.experimental === true);
    expect(rowOf(site)).toContain(site.seen ?? (site.experimental === true ? '' : 'undated'));
  });
});

test('no address belongs to two sites', () => {
  const starts = SITES.flatMap(({ matches }) => matches).map((pattern) => pattern.replace(/\*$/u, ''));
  const clashes = starts.filter((start, at) => starts.some((other, then) => then !== at && other.startsWith(start)));
  expect(clashes).toEqual([]);
});
