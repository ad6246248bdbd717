/** A part of a message: its headers, names in lower case, and its content as it was before it was encoded. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>;
  readonly content: Uint8Array;
}

/** The parts of a multipart message (RFC 2045, 2046), those within parts too, in their order. Undefined where it is none, or has more than `most`. */
export function mimeParts(bytes: Uint8Array, most: number): readonly MimePart[] | undefined {
  // A character a byte: lines and encodings are all ASCII, and the bytes of a part come back out of it as they are.
  const text = textOfBytes(bytes);
  const parts: MimePart[] = [];
  const due = [text];
  for (let entity = due.pop(); entity !== undefined; entity = due.pop()) {
    const { headers, body } = entityOf(entity);
    const boundary = boundaryOf(headers.get('content-type') ?? '');
    if (boundary === undefined) parts.push({ headers, content: decoded(body, headers) });
    else due.push(...entitiesOf(body, boundary, most + 1).toReversed());
    if (parts.length + due.length > most) return undefined;
  }
  return boundaryOf(entityOf(text).headers.get('content-type') ?? '') === undefined ? undefined : parts;
}

const STEP = 32_768;

function textOfBytes(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += STEP) text += String.fromCharCode(...bytes.subarray(at, at + STEP));
  return text;
}

function bytesOfText(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Headers end at the first empty line; a line that begins with a blank goes on with the one before. */
function entityOf(entity: string): { readonly headers: ReadonlyMap<string, string>; readonly body: string } {
  const end = /\r?\n\r?\n/u.exec(entity);
  const head = entity.slice(0, end?.index ?? entity.length).replaceAll(/\r?\n[ \t]+/gu, ' ');
  const headers = head.split(/\r?\n/u).flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
  });
  return { headers: new Map(headers), body: end === null ? '' : entity.slice(end.index + end[0].length) };
}

function boundaryOf(contentType: string): string | undefined {
  return /^multipart\/[^;]*;.*?\bboundary="?([^";]{1,70})/iu.exec(contentType)?.[1];
}

/** What stands between the lines that are a boundary; what stands before the first and behind the last is for no program. */
function entitiesOf(body: string, boundary: string, most: number): string[] {
  const lines = `\n${body}`.split(`\n--${boundary}`, most + 2).slice(1);
  const last = lines.findIndex((part) => part.startsWith('--'));
  return (last < 0 ? lines : lines.slice(0, last)).map((part) =>
    part.slice(part.indexOf('\n') + 1).replace(/\r$/u, ''),
  );
}

function decoded(body: string, headers: ReadonlyMap<string, string>): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'quoted-printable') return bytesOfText(withoutQuoting(body));
  if (encoding === 'base64') return bytesOfText(fromBase64(body));
  return bytesOfText(body);
}

/** RFC 2045, 6.7: `=E4` is a byte, and `=` at the end of a line says that the line goes on. */
function withoutQuoting(body: string): string {
  return body
    .replaceAll(/=[ \t]*\r?\n/gu, '')
    .replaceAll(/=([\dA-F]{2})/giu, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)));
}

/** What is damaged gives as much as can be read of it. */
function fromBase64(body: string): string {
  const digits = body.replaceAll(/[^A-Za-z\d+/]/gu, '');
  return atob(digits.slice(0, digits.length - (digits.length % 4 === 1 ? 1 : 0)));
}
