import { setValidity } from '../../lib/bank/edits';
import { tidyPath } from '../../lib/bank/group-tree';
import type { Phrase } from '../../lib/chat/phrase';
import { parseTemplate } from '../../lib/text/template/parse';
import { renderPart } from '../../lib/text/template/render';

/** A phrase as it is typed: every part a text. */
export interface PhraseText {
  readonly title: string;
  readonly body: string;
  readonly code: string;
  readonly group: string;
  /** Parted by spaces or commas. */
  readonly keywords: string;
  /** Local days, `2026-03-08`; empty: no bound. */
  readonly validFrom: string;
  readonly validUntil: string;
}

/** Characters of a body that make a title where none is given. */
const TITLE_LENGTH = 16;

/** A phrase as texts, to be edited. */
export function textOf(phrase: Phrase): PhraseText {
  const { title, body, code, group, keywords, validFrom = '', validUntil = '' } = phrase;
  return { title, body, code, group, keywords: keywords.join(' '), validFrom, validUntil };
}

/** The phrase with what was typed. The body is kept as it is: its line breaks and spaces are the agent's. */
export function completePhrase(phrase: Phrase, text: PhraseText): Phrase {
  const title = text.title.trim();
  const dated = setValidity(text.validFrom, text.validUntil)(phrase) ?? phrase;
  return {
    ...dated,
    body: text.body,
    title: title === '' ? titleFrom(text.body) : title,
    code: text.code.replaceAll(/\s/gu, '').toLowerCase(),
    group: tidyPath(text.group),
    keywords: [...new Set(text.keywords.split(/[\s,，、;；|]+/u).filter((word) => word !== ''))],
  };
}

/** The beginning of what is said to everybody: no variable, and of several wordings one. */
function titleFrom(body: string): string {
  const { pieces } = renderPart(parseTemplate(body), 0, { values: {}, states: {}, now: 0 }, 0);
  const plain = pieces.flatMap(({ look, text }) => (look === 'plain' ? [text] : [])).join('');
  const said = plain.trim() === '' ? body : plain;
  return [...said.trim().replaceAll(/\s+/gu, ' ')].slice(0, TITLE_LENGTH).join('');
}
