import { describe, expect, it } from 'vitest';
import { readFormLines, readForms } from '../../lib/headless/form-sheets';

describe('a sheet of drafts for a rule of form', () => {
  it('reads the draft with its line breaks, its label and the conversation', () => {
    const [breach, clean] = readFormLines(
      'a',
      'hollow-apology',
      '+\t真的抱歉\t买:还没发 | 我:非常抱歉 | 买:所以呢\n-\t抱歉。\\n我马上补发\n',
    );
    expect(breach).toEqual({
      batch: 'a',
      rule: 'hollow-apology',
      isBreach: true,
      draft: '真的抱歉',
      messages: [
        { from: 'buyer', text: '还没发' },
        { from: 'agent', text: '非常抱歉' },
        { from: 'buyer', text: '所以呢' },
      ],
    });
    expect(clean).toMatchObject({ isBreach: false, draft: '抱歉。\n我马上补发', messages: [] });
  });

  it.each(['好的', '+\t', '+\t好\t客:在吗', '+\t好\t买:在吗\t更多'])('names the line it cannot read: %s', (line) => {
    expect(() => readFormLines('a', 'cold', `+\t嗯\n${line}`)).toThrow('a/cold:2');
  });

  it('reads every sheet, and no line stands in two batches', () => {
    const lines = readForms();
    const seen = Map.groupBy(lines, ({ rule, draft, messages }) => JSON.stringify([rule, draft, messages]));
    const shared = [...seen].filter(([, same]) => new Set(same.map(({ batch }) => batch)).size > 1);
    expect(shared.map(([line]) => line)).toEqual([]);
  });
});
