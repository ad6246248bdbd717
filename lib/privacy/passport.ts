import { matchesOf } from '../text/matches';
import type { DetectorExamples } from './detector';
import { defineDetector } from './detector';
import { candidateIn } from './reading/candidates';
import { toldDocuments } from './reading/told-documents';

// Ordinary passports E + 8 digits or E + letter + 7 (no I, O); older G, 14, 15; D, S, P and their pairs for service.
const NUMBER =
  /(?:护照|passport)[^a-z\d]{0,8}(?:(?:no|number)[.:\s]{0,3})?(e[a-hj-np-z][\s\-.·_/]{0,2}\d{7}|[egdsp][\s\-.·_/]{0,2}\d{8}|1[45]\d{7}|[sdp]e\d{7}|[a-z]{1,2}\d{6,8}|[a-z]{1,2}(?:字?[打开]头|[,\s后面再依次跟着是的数字])+\d{6,8}|3\d{8})(?![a-z0-9])|(?<![a-z\d])(e[a-hj-np-z]?\d{7,8})[\s(]{0,2}(?:这?个?是?[我他她]?的?)护照/gu;

const LABEL = /护[照招赵兆罩](?:号码?)?|passport/gu;
const TOLD = /^(?:e[a-hj-np-z]\d{7}|[egdsp]\d{8})$/u;

export default defineDetector({
  kind: 'passport',
  title: '护照号',
  why: '护照号是敏感个人信息，聊天里不需要出现（《个人信息保护法》第二十八条）',
  severity: { own: 'block', unknown: 'block', foreign: 'block' },
  order: 14,
  find: (text) => {
    const written = matchesOf(NUMBER, text.digits.text).map((match) => {
      const value = match[1] ?? match[2] ?? '';
      const start = match.index + match[0].indexOf(value);
      return candidateIn(text.digits, start, start + value.length, value.replaceAll(/[^a-z\d]/gu, ''), 'certain');
    });
    if (written.length > 0) return written;
    return toldDocuments(text.words, LABEL, (letters, digits) => {
      const value = letters + digits;
      return TOLD.test(value) ? value : undefined;
    });
  },
  rewrite: () => '您的证件信息',
  withheld: '证件信息',
});

export const examples: DetectorExamples = {
  trips: ['护照号E12345678', 'passport EA1234567'],
  nearMisses: ['货号E12345678', '护照夹E款'],
};
