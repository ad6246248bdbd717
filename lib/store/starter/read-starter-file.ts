import type { Phrase } from '../../chat/phrase';

/** A phrase as it is written, before it has an id and an owner. */
export type StarterPhrase = Pick<Phrase, 'code' | 'title' | 'body' | 'keywords' | 'samples' | 'group'> & {
  /** How it is said in Taiwan, where that is more than other characters and other words for the same things. */
  readonly taiwan: Partial<Pick<Phrase, 'title' | 'body' | 'keywords' | 'samples'>>;
};

interface Draft {
  readonly group: string;
  readonly head: string;
  readonly body: string[];
  readonly samples: string[];
  taiwanHead: string | undefined;
  readonly taiwanBody: string[];
  readonly taiwanSamples: string[];
}

/**
 * Reads a file of phrases: `[group/subgroup]`, then for each phrase `@ code | title | keyword keyword`, `> a line of the body`, `- a
 * buyer's question`; `tw@ title | keywords`, `tw>` and `tw-` replace these in Taiwan; `#` begins a comment. Throws on a line that it
 * cannot read, naming it.
 */
export function readStarterFile(file: string, text: string): readonly StarterPhrase[] {
  const drafts: Draft[] = [];
  let group = '';
  for (const [i, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const heading = /^\[(.+)\]$/u.exec(line)?.[1];
    const [, mark = '', rest = ''] = /^(@|>|-|tw@|tw>|tw-) (.+)$/u.exec(line) ?? [];
    if (heading !== undefined) group = heading;
    else if (mark === '@') drafts.push(newDraft(group, rest));
    else if (!addLine(drafts.at(-1), mark, rest)) throw new Error(`${file}:${i + 1}: cannot read "${line}"`);
  }
  return drafts.map((draft) => finish(draft, file));
}

function newDraft(group: string, head: string): Draft {
  return { group, head, body: [], samples: [], taiwanHead: undefined, taiwanBody: [], taiwanSamples: [] };
}

function addLine(draft: Draft | undefined, mark: string, rest: string): boolean {
  if (draft === undefined || mark === '') return false;
  if (mark === '>') draft.body.push(rest);
  else if (mark === '-') draft.samples.push(rest);
  else if (mark === 'tw>') draft.taiwanBody.push(rest);
  else if (mark === 'tw-') draft.taiwanSamples.push(rest);
  else draft.taiwanHead = rest;
  return true;
}

function finish(draft: Draft, file: string): StarterPhrase {
  const [code = '', title = '', keywords = ''] = draft.head.split(' | ');
  if (keywords === '' || draft.body.length === 0) throw new Error(`${file}: "${draft.head}" is not a whole phrase`);
  const [taiwanTitle, taiwanKeywords] = draft.taiwanHead?.split(' | ') ?? [];
  return {
    code,
    title,
    body: draft.body.join('\n'),
    keywords: keywords.split(' '),
    samples: draft.samples,
    group: draft.group,
    taiwan: {
      ...(taiwanTitle === undefined ? {} : { title: taiwanTitle }),
      ...(taiwanKeywords === undefined ? {} : { keywords: taiwanKeywords.split(' ') }),
      ...(draft.taiwanBody.length === 0 ? {} : { body: draft.taiwanBody.join('\n') }),
      ...(draft.taiwanSamples.length === 0 ? {} : { samples: draft.taiwanSamples }),
    },
  };
}
