/** CSS pixels within which two edges are one. */
export const SAME = 3;
/** CSS pixels by which a bubble must lean to one side. */
export const LEAN = 16;
/** Rows that must end at one edge; one alone may be chance. */
export const FEWEST = 2;

/** From where to where something stands. */
export interface Place {
  readonly left: number;
  readonly right: number;
  /** It has no ground of its own. */
  readonly isBare: boolean;
}

/**
 * The side at whose edge something begins or ends with others of its kind that surely stand there: a long message nearly
 * fills its row, and still it begins where its own side begins and ends short of where the other ends.
 */
export function sidesByEdge(
  places: readonly (Place | undefined)[],
  leans: readonly (number | undefined)[],
): readonly ('left' | 'right' | undefined)[] {
  const edgeOf = (isBare: boolean, side: 'left' | 'right') => {
    const sure = places.flatMap((place, at) => {
      const lean = leans[at] ?? 0;
      const isSure = side === 'left' ? lean < -LEAN : lean > LEAN;
      return place !== undefined && place.isBare === isBare && isSure ? [place[side]] : [];
    });
    return commonest(sure, FEWEST);
  };
  const [bare, ground] = [true, false].map((isBare) => ({
    left: edgeOf(isBare, 'left'),
    right: edgeOf(isBare, 'right'),
  }));
  return places.map((place) => {
    const edges = place?.isBare === true ? bare : ground;
    if (place === undefined || edges === undefined) return undefined;
    const [isLeft, isRight] = [Math.abs(place.left - edges.left) <= SAME, Math.abs(place.right - edges.right) <= SAME];
    return isLeft === isRight ? undefined : isLeft ? 'left' : 'right';
  });
}

/** The edge at which most of them stand, at least so many; else none. */
export function commonest(edges: readonly number[], least = 1): number {
  const counts = Map.groupBy(edges, (edge) => Math.round(edge / SAME));
  const [most] = [...counts.values()].toSorted((a, b) => b.length - a.length);
  return most === undefined || most.length < least ? Number.NaN : (most[0] ?? Number.NaN);
}
