/** So many children are the entries of a list; wrappers and pages have fewer. */
export const MANY = 200;
/** Entries looked at on either end: as many as messages are read. */
export const AT_EACH_END = 60;

/** Of very many siblings the first and the last ones: what a long history holds in between is never read. */
export function endsOf<T>(siblings: readonly T[]): readonly T[] {
  return siblings.length > MANY ? [...siblings.slice(0, AT_EACH_END), ...siblings.slice(-AT_EACH_END)] : siblings;
}
