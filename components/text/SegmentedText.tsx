import type { Segment } from './segments';
import './segmented-text.css';

/** A text with its matches marked and its missing variables framed. */
export function SegmentedText({ segments }: { readonly segments: readonly Segment[] }) {
  return (
    <>
      {segments.map((segment, place) => {
        if (segment.look === 'match') return <mark key={place}>{segment.text}</mark>;
        if (segment.look === 'plain') return segment.text;
        return (
          <span key={place} class="t-missing">
            {segment.text}
          </span>
        );
      })}
    </>
  );
}
