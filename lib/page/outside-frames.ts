/** CSS pixels that a conversation needs at least. */
const NARROWEST = 240;
const LOWEST = 200;
const MOST = 3;

/**
 * Origins of the frames shown here in which a conversation would have room and into which this script cannot look: pages of
 * others, which only the agent can open to Tuotie. Largest first, at most three.
 */
export function originsOutside(document: Document): readonly string[] {
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe[src], frame[src]')]
    .filter((frame) => !isWithinReach(frame))
    .map((frame) => ({ frame, rect: frame.getBoundingClientRect() }))
    .filter(({ rect }) => rect.width >= NARROWEST && rect.height >= LOWEST)
    .toSorted((a, b) => b.rect.width * b.rect.height - a.rect.width * a.rect.height);
  const origins = frames.map(({ frame }) => originOf(frame.src)).filter((origin) => origin !== undefined);
  return [...new Set(origins)].slice(0, MOST);
}

function isWithinReach(frame: HTMLIFrameElement): boolean {
  try {
    return frame.contentDocument !== null;
  } catch {
    // Some browsers throw where others give nothing.
    return false;
  }
}

/** Origins of their own only: no `about:`, no `data:`. */
function originOf(address: string): string | undefined {
  return /^https?:/u.test(address) && URL.canParse(address) ? new URL(address).origin : undefined;
}
