import type { Segment } from './segments';
import './segmented-text.css';

/** A text with its matches marked and its missing variables framed. */
export function SegmentedText({ segments }: { readonly segments: readonly Segment[] }) {
  return (
    <>
      {segments.map((segment) => {
        if (segment.look === 'match') return <mark key={segment.at}>{segment.text}</mark>;
        if (segment.look === 'plain') return segment.text;
        return (
          <span key={segment.at} class="t-missing">
            {segment.text}
          </span>
        );
      })}
    </>
  );
}
