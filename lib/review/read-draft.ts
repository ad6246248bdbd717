import { blank, quotedSpans } from '../rules/grammar/quotations';
import type { ReadDraft } from '../rules/rule';
import { normalise } from '../text/normalise';

/** Whatever opens a quotation or a title: most drafts have none, and need not be walked through. */
const OPENING = /[“‘「『《"]/u;
/** A draft that is mostly a quotation is the agent's own speech in quotation marks. */
const MOSTLY = 0.6;

/** Reads a draft as the rules need it: normalised, with quotations blanked. Total. */
export function readDraft(raw: string): ReadDraft {
  const normalised = normalise(raw);
  const { text } = normalised;
  if (!OPENING.test(text)) return { raw, normalised, own: text };
  const spans = quotedSpans(text);
  const speech = spans.filter((span) => !span.title);
  const quoted = speech.reduce((sum, span) => sum + span.end - span.start, 0);
  const own = quoted > text.trim().length * MOSTLY ? spans.filter((span) => span.title) : spans;
  return { raw, normalised, own: own.length === 0 ? text : blank(text, own) };
}
