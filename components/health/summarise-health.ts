import type { Health, HealthPart } from '../../lib/messages/health';

/** Whether a page is protected, from what its frames say. */
export type Protection =
  /** No script of ours answered: the page is not one that Tuotie knows, or was open before it was installed. */
  | { readonly state: 'no-script' }
  | {
      readonly state: 'red' | 'amber' | 'green';
      readonly site: string;
      /** What is known of this site is one author's word only. */
      readonly experimental: boolean;
      /** One entry a part, each with the state of the frame that the agent writes in. */
      readonly parts: readonly HealthPart[];
      /** Messages that went out of any frame without a verdict. */
      readonly unchecked?: number;
    };

const ORDER: readonly HealthPart['part'][] = [
  'composer',
  'guard',
  'send',
  'reader',
  'rows',
  'buyer',
  'list',
  'order',
  'panel',
  'words',
  'settings',
];
const GRAVITY = { green: 0, amber: 1, red: 2 } as const;

/**
 * A chat page is many frames and only one or two hold a composer; the others have nothing to protect. Of the frames with a
 * composer the worst state of each part counts; without any, the page is red whatever else is well. A frame that cannot be
 * read at all is told wherever it stands: it may be the one that asks to log in.
 */
export function summariseHealth(frames: readonly Health[]): Protection {
  if (frames.length === 0) return { state: 'no-script' };
  const writing = frames.filter((frame) => partOf(frame, 'composer')?.state !== 'red');
  const counted = writing.length > 0 ? writing : frames.filter((frame) => frame.top || frames.length === 1);
  const source = counted.length > 0 ? counted : frames;
  const parts = ORDER.flatMap((name) => {
    const told =
      name === 'rows' ? [...source, ...frames.filter((frame) => partOf(frame, name)?.state === 'red')] : source;
    const states = told.flatMap((frame) => partOf(frame, name) ?? []);
    const worst = states.toSorted((a, b) => GRAVITY[b.state] - GRAVITY[a.state])[0];
    return worst === undefined ? [] : [worst];
  });
  const gravest = Math.max(0, ...parts.map((part) => GRAVITY[part.state]));
  const state = gravest === 2 ? 'red' : gravest === 1 ? 'amber' : 'green';
  const unchecked = frames.reduce((sum, { counts }) => sum + (counts?.unchecked ?? 0), 0);
  return {
    state,
    site: source[0]?.site ?? '',
    experimental: source[0]?.experimental === true,
    parts,
    ...(unchecked === 0 ? {} : { unchecked }),
  };
}

function partOf(frame: Health, name: HealthPart['part']): HealthPart | undefined {
  return frame.parts.find((part) => part.part === name);
}
