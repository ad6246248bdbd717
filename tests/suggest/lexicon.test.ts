import { describe, expect, test } from 'vitest';
import { findConcepts } from '../../lib/suggest/concepts';
import { CONCEPTS, parseLexicon, parsePattern } from '../../lib/suggest/lexicon';

const idsIn = (text: string) => findConcepts(text).map(({ concept }) => CONCEPTS[concept]?.id);

describe('the lexicon', () => {
  test('names each concept once, and neighbours that exist', () => {
    const ids = CONCEPTS.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(CONCEPTS.flatMap(({ near }) => near).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('has patterns that all can be read', () => {
    for (const { patterns } of CONCEPTS)
      for (const pattern of patterns) expect(parsePattern(pattern).length).toBeGreaterThan(0);
  });

  test.each(['甲…(乙', '<无此类>', '(甲|)乙', '(甲)?'])('refuses the pattern %s', (pattern) => {
    expect(() => parsePattern(pattern)).toThrow('lexicon');
  });

  test('refuses a line that is none', () => {
    expect(() => parseLexicon('没有冒号')).toThrow('没有冒号');
  });
});

describe('patterns', () => {
  test('bridge a gap inside a clause and stop at its end', () => {
    expect(idsIn('什么时候能给我发货')).toContain('发货时间');
    expect(idsIn('什么时候的事,我发货')).not.toContain('发货时间');
  });

  test('the longer concept names what is meant', () => {
    expect(idsIn('退货运费')).not.toContain('退货');
  });

  test('a text of nothing but openings is read in linear time', () => {
    expect(idsIn('什么时候'.repeat(2500))).toEqual([]);
  });
});
