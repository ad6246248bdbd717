import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from './read-messages';

type Slots = ReadonlyMap<string, readonly string[]>;
const locales = new Map<string, Slots>();

beforeAll(async () => {
  for (const locale of LOCALES) {
    const messages = await parseMessagesFile(`lib/language/${locale}.yml`);
    const own = messages.filter(({ key }) => !key.join('.').startsWith('@@'));
    locales.set(locale, new Map(own.map((one) => [one.key.join('.'), one.namedSubstitutions.toSorted()])));
  }
});

const keysOf = (locale: string): string[] => [...(locales.get(locale)?.keys() ?? [])].toSorted();

describe('the interface texts', () => {
  test.each(['zh_TW', 'en'])('%s has the keys of zh_CN', (locale) => {
    expect(keysOf(locale)).toEqual(keysOf('zh_CN'));
  });

  test.each(['zh_TW', 'en'])('%s has the slots of zh_CN in each text', (locale) => {
    expect(Object.fromEntries(locales.get(locale) ?? [])).toEqual(Object.fromEntries(locales.get('zh_CN') ?? []));
  });

  test('have keys that Chromium accepts as message names', () => {
    expect(keysOf('zh_CN').filter((key) => !/^\w+$/u.test(key.replaceAll('.', '_')))).toEqual([]);
  });

  test('are each used in the code', () => {
    const said = findSaid();
    expect(keysOf('zh_CN').filter((key) => !said.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  test('are there for each key that the code names', () => {
    const known = new Set(keysOf('zh_CN'));
    const named = sources().flatMap((source) => [...source.matchAll(/\bt\('([^']+)'/gu)].map((match) => match[1]));
    expect(named.filter((key) => key !== undefined && !known.has(key))).toEqual([]);
  });
});

/** Whole keys, and keys with a part that varies: `health.part.${name}`. */
function findSaid(): RegExp[] {
  return sources().flatMap((source) => {
    const quoted = [...source.matchAll(/'(?:__MSG_)?([A-Za-z][\w.]*?)(?:__)?'/gu)].map((match) => match[1] ?? '');
    const templates = [...source.matchAll(/t\(`([^`]+)`/gu)].map((match) => match[1] ?? '');
    return [...new Set([...quoted, ...templates])].map(
      (key) => new RegExp(`^${key.replaceAll('.', String.raw`\.`).replaceAll(/\$\{[^}]*\}/gu, String.raw`\w+`)}$`, 'u'),
    );
  });
}

function sources(): string[] {
  const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const own = files.filter((file) => /\.tsx?$/u.test(file) && !file.includes('starter') && !file.endsWith('-table.ts'));
  return [...own, 'wxt.config.ts'].map((file) => readFileSync(file, 'utf8'));
}
