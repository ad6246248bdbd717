import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import * as v from 'valibot';

/** What an agent answered a buyer. */
export interface Exchange {
  readonly question: string;
  readonly answer: string;
}

const DATA = new URL('../../../shared/data/', import.meta.url);

/** Agents' lines of two public sets, by what they are; undefined where a set is not at hand. */
export const PUBLIC_SETS: Readonly<Record<string, () => Readonly<Record<string, readonly Exchange[]>> | undefined>> = {
  customer_chatbot_faq: () => {
    const text = textOf('customer_chatbot_faq/qa_.csv');
    if (text === undefined) return undefined;
    const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
    return { 'clean answers': data.map(([question = '', answer = '']) => ({ question, answer })) };
  },
  shopbot_pairs: () => {
    const text = textOf('shopbot_pairs/preference_pairs_v1.jsonl');
    if (text === undefined) return undefined;
    const Pair = v.object({ prompt: v.string(), chosen: v.string(), rejected: v.string() });
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const pairs = lines.map((line) => v.parse(Pair, JSON.parse(line)));
    return {
      'preferred answers': pairs.map(({ prompt, chosen }) => ({ question: prompt, answer: chosen })),
      'rejected answers': pairs.map(({ prompt, rejected }) => ({ question: prompt, answer: rejected })),
    };
  },
};

/** Comments of a public set on offensive language and whether they are offensive; not a shop's, so only a report on insults. */
export function readOffensiveComments(): readonly { readonly text: string; readonly offends: boolean }[] | undefined {
  const text = textOf('coldataset/dev.csv');
  if (text === undefined) return undefined;
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/u, ''), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map(({ TEXT = '', label }) => ({ text: TEXT, offends: label === '1' }));
}

function textOf(file: string): string | undefined {
  const url = new URL(file, DATA);
  return existsSync(url) ? readFileSync(url, 'utf8') : undefined;
}
