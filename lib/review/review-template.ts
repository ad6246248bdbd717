import type { Finding } from '../chat/finding';
import { levelOf } from '../chat/finding';
import type { Review } from './review';
import { parseTemplate } from '../text/template/parse';
import type { Facts } from '../text/template/render';
import { sampleTexts } from '../text/template/sample-texts';

/** The rule that holds what has not been filled: before there is a buyer, that is nothing to be told. */
const UNFILLED = 'unfilled-variable';

/** The verdict on all that a phrase may say (at most 64 texts), each finding once. */
export function reviewTemplate(body: string, facts: Facts, review: (text: string) => Review): Review {
  const found = new Map<string, Finding>();
  for (const text of sampleTexts(parseTemplate(body), facts)) {
    for (const finding of review(text).findings) {
      const name = `${finding.rule} ${finding.text} ${finding.message}`;
      if (finding.rule !== UNFILLED && !found.has(name)) found.set(name, finding);
    }
  }
  const findings = [...found.values()];
  return { level: levelOf(findings), findings };
}
