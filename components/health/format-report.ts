import type { Health, HealthCounts } from '../../lib/messages/health';

export interface ReportAbout {
  readonly version: string;
  /** Name and version of the browser, or all that it says of itself. */
  readonly browser: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Digits in an address may be a buyer's or an order's number. */
const NUMBERS = /\d{4,}/gu;

/**
 * What the frames of a page say of their health, as plain text for whoever mends Tuotie. Words, numbers and addresses
 * without their queries; nothing that anybody wrote or that names a buyer.
 */
export function formatReport(frames: readonly Health[], { version, browser, at }: ReportAbout): string {
  const head = `Tuotie ${version} · ${browser} · ${new Date(at).toISOString().slice(0, 16)}Z`;
  return [head, ...(frames.length === 0 ? ['no script answers in this page'] : frames.map(describeFrame))].join('\n\n');
}

function describeFrame({ frame, top, experimental, parts, counts }: Health): string {
  const address = frame.replaceAll(NUMBERS, '#');
  return [
    `${address}${top ? ' (top)' : ''}${experimental === true ? ' (experimental)' : ''}`,
    ...parts.map(({ part, state, reason }) => `${part}: ${[state, reason].filter(Boolean).join(' ')}`),
    ...(counts === undefined ? [] : [describeCounts(counts)]),
  ].join('\n');
}

function describeCounts(counts: HealthCounts): string {
  return Object.entries(counts)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}
