import type { Phrase } from '../chat/phrase';

const COLLATOR = new Intl.Collator('zh', { numeric: true });

/** The agent's own phrases as he has laid them: pinned ones first, then by place, those without one by title at the end. */
export function inListOrder(phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases.toSorted(
    (a, b) =>
      Number(b.pinned === true) - Number(a.pinned === true) ||
      (a.place ?? Infinity) - (b.place ?? Infinity) ||
      COLLATOR.compare(a.title, b.title),
  );
}

/**
 * What becomes of the places when a phrase is moved to where another one stands. Pinned phrases stay above the others: one
 * that is dropped beyond that border stays on its side.
 */
export function placesAfterMove(list: readonly Phrase[], id: string, to: number): ReadonlyMap<string, number> {
  const from = list.findIndex((phrase) => phrase.id === id);
  const moved = list[from];
  if (moved === undefined) return new Map();
  const rest = list.filter((phrase) => phrase !== moved);
  const order = [...rest.slice(0, to), moved, ...rest.slice(to)];
  return new Map(
    inListOrder(order.map((phrase, place) => ({ ...phrase, place }))).map((phrase, at) => [phrase.id, at]),
  );
}

/** Gives phrases their places; one that has it already stays as it is. */
export function setPlaces(places: ReadonlyMap<string, number>): (phrase: Phrase) => Phrase | undefined {
  return (phrase) => {
    const place = places.get(phrase.id);
    return place === undefined || place === phrase.place ? undefined : { ...phrase, place };
  };
}

/** The phrase pinned, or not. */
export function withPin(phrase: Phrase, pinned: boolean): Phrase {
  const { pinned: _, ...rest } = phrase;
  return pinned ? { ...rest, pinned } : rest;
}
