/** Machines that are this one; builds for tests and demonstrations may ask there without https. */
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost']);
const LONGEST = 2_000;

/** An https address without user name, password and fragment, as it is kept; undefined for anything else. */
export function parseAddress(typed: string, loopback: boolean): string | undefined {
  const text = typed.trim();
  if (text.length > LONGEST || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isHttps = url.protocol === 'https:';
  const isHere = loopback && url.protocol === 'http:' && LOOPBACK.has(url.hostname);
  if (!(isHttps || isHere) || url.username !== '' || url.password !== '') return undefined;
  url.hash = '';
  return url.href;
}

/** The match pattern of all that lies at the address's host; ports are not part of patterns. */
export function originPatternOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
