/** A line that an agent might send, as its author labelled it. */
export interface JudgedSentence {
  /** Whoever wrote it: sentences of one batch are often neighbours on one matter. */
  readonly batch: string;
  /** The rule it was written for; absent for ordinary lines. */
  readonly about?: string;
  readonly text: string;
  /** Ids of the rules it breaks, `about` first; empty for a clean line. */
  readonly breaks: readonly string[];
  /** The buyer's last message; may be empty. */
  readonly buyer: string;
}

const ORDINARY = /^ordinary(?:-\d+)?$/u;
const FIELDS = 4;

/**
 * Reads a file `<batch>/<rule>.txt` or `<batch>/ordinary-1.txt`: one sentence a line,
 * `+|-<TAB>sentence<TAB>other rules it breaks, with commas<TAB>buyer's last message`; the last two may be left away. `+` breaks the file's
 * rule, `-` breaks none; ordinary lines are all clean. Throws on a line it cannot read or a rule not in `rules`, naming it.
 */
export function readSentences(file: string, text: string, rules: ReadonlySet<string>): readonly JudgedSentence[] {
  const [batch = '', name = ''] = file
    .replace(/\.txt$/u, '')
    .split('/')
    .slice(-2);
  const about = ORDINARY.test(name) ? undefined : name;
  if (about !== undefined && !rules.has(about)) throw new Error(`${file}: no rule "${about}"`);
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const where = `${file}:${String(i + 1)}`;
    const fields = line.split('\t').map((field) => field.trim());
    const [sign = '', sentence = '', others = '', buyer = ''] = fields;
    if (fields.length > FIELDS || sentence === '' || (sign !== '+' && sign !== '-'))
      throw new Error(`${where}: cannot read "${line}"`);
    const breaks = breaksOf(sign, about, others, where);
    for (const rule of breaks) if (!rules.has(rule)) throw new Error(`${where}: no rule "${rule}"`);
    return [{ batch, ...(about === undefined ? {} : { about }), text: sentence, breaks, buyer }];
  });
}

function breaksOf(sign: string, about: string | undefined, others: string, where: string): readonly string[] {
  const named = others.split(/[,，]/u).flatMap((rule) => (rule.trim() === '' ? [] : [rule.trim()]));
  if (sign === '-') {
    if (named.length > 0) throw new Error(`${where}: a clean line breaks ${named.join(', ')}`);
    return [];
  }
  if (about === undefined) throw new Error(`${where}: an ordinary line cannot break a rule`);
  return [...new Set([about, ...named])];
}
