import { describe, expect, test } from 'vitest';
import { ALL_STARTER_PHRASES } from '../../lib/headless/starter-packs';
import { isTraditional } from '../../lib/text/script';
import corpus from './buyer-messages.json' with { type: 'json' };

const CODES = new Set(ALL_STARTER_PHRASES.map((phrase) => phrase.code));
const SAMPLES = new Set(ALL_STARTER_PHRASES.flatMap((phrase) => phrase.samples));

describe('the evaluation corpus of buyers’ messages', () => {
  test('names only phrases that ship', () => {
    const named = corpus.messages.flatMap(({ best, also }) => [best, ...also]);
    expect(named.filter((code) => !CODES.has(code))).toEqual([]);
  });

  test('is independent of the sample questions and holds nothing twice', () => {
    const texts = [...corpus.messages.map(({ text }) => text), ...corpus.unanswered];
    expect(texts.filter((text) => SAMPLES.has(text))).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('marks the script of every message as it is', () => {
    const wrong = corpus.messages.filter(({ text, script }) => isTraditional(text) !== (script === 'traditional'));
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
});
