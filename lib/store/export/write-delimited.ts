/** What a spreadsheet would calculate (CVE-2021-41270), and what would be read as a shield already. */
const CALCULATED = /^'*\s*[=+\-@\t\r]|^'/u;

/**
 * Rows as CSV for spreadsheets: UTF-8 with a mark (else Excel in China reads GBK), every cell quoted, lines ended by CRLF
 * (RFC 4180), and `'` before what would be calculated, which the importer takes away again.
 */
export function writeDelimited(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const lines = rows.map((row) => `${row.map(cellOf).join(',')}\r\n`);
  return new TextEncoder().encode(`\uFEFF${lines.join('')}`);
}

function cellOf(text: string): string {
  const safe = CALCULATED.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
