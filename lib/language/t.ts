import { browser } from 'wxt/browser';
import type { GeneratedI18nStructure } from '#i18n';

/** Keys of lib/language/*.yml, levels joined by dots; the types are generated from zh_CN.yml by `wxt prepare`. */
export type MessageKey = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;

/** A `_locales/…/messages.json` as the browser reads it. */
export type Messages = Readonly<Record<string, { readonly message: string } | undefined>>;

type Named<K extends MessageKey> = GeneratedI18nStructure[K] extends {
  readonly namedSubstitutions: readonly (infer Name extends string)[];
}
  ? [named: Readonly<Record<Name, string | number>>]
  : [];

let chosen: Messages | undefined;

/**
 * The interface text of a key, in the language of `useMessages`, else the browser's. Named slots are written `{n}`.
 * A key without a text answers with the key itself, so that a missing text shows and nothing breaks.
 */
export function t<K extends MessageKey>(key: K, ...named: Named<K>): string {
  const name = key.replaceAll('.', '_');
  const text = chosen?.[name]?.message ?? fromBrowser(name) ?? key;
  const values: Readonly<Record<string, string | number>> = named[0] ?? {};
  return text.replace(/\{(\w+)\}/gu, (slot, word: string) =>
    Object.hasOwn(values, word) ? String(values[word]) : slot,
  );
}

/** From now on `t` speaks these messages; `undefined` gives the word back to the browser. */
export function useMessages(messages: Messages | undefined): void {
  chosen = messages;
}

/** Tests and commands run without a browser: there `browser` has no i18n, or is not there at all. */
function fromBrowser(name: string): string | undefined {
  const i18n = (browser as typeof browser | undefined)?.i18n;
  const text = (i18n?.getMessage as ((name: string) => string) | undefined)?.(name);
  return text === '' ? undefined : text;
}
