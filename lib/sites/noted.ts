/** What was found out about one element, by the number of the question. */
type Notes = unknown[];

const UNASKED = Symbol('unasked');
/** As many as there are questions. */
const blank: Notes = [];
let current: WeakMap<Element, Notes> | undefined;
let endings: (() => void)[] = [];

/**
 * `find`, asked at most once of each element while a page is read: many signs look at the same rows again and again.
 * Outside of `whileReading` it is asked each time. It may look at the element and at what is in it, must not count on
 * where the element stands, and its answer is not to be changed.
 */
export function noted<T>(find: (element: Element) => T): (element: Element) => T {
  const at = blank.push(UNASKED) - 1;
  return (element) => {
    if (current === undefined) return find(element);
    const notes = notesOn(element, current);
    if (notes[at] === UNASKED) notes[at] = find(element);
    return notes[at] as T;
  };
}

/** As `noted`, for an answer that also goes by a context: asked again where the part of it that counts, its key, is another. */
export function notedBy<C, T>(
  keyOf: (element: Element, context: C) => string,
  find: (element: Element, context: C) => T,
): (element: Element, context: C) => T {
  const answerOn = noted((): { last?: { readonly key: string; readonly answer: T } } => ({}));
  return (element, context) => {
    const note = answerOn(element);
    const key = keyOf(element, context);
    if (note.last?.key !== key) note.last = { key, answer: find(element, context) };
    return note.last.answer;
  };
}

/** Reads a page that does not change meanwhile: nothing may be written to it, nor awaited. */
export function whileReading<T>(read: () => T): T {
  if (current !== undefined) return read();
  current = new WeakMap();
  try {
    return read();
  } finally {
    for (const end of endings) end();
    endings = [];
    current = undefined;
  }
}

/** Does something with the notes before they are thrown away; nothing where no page is being read. */
export function atEndOfReading(end: () => void): void {
  if (current !== undefined) endings.push(end);
}

/** The notes on some elements, to be given to a later reading in which the elements are as they are now. */
export type KeptNotes = readonly (readonly [element: Element, notes: Notes])[];

/** What the reading that is under way has noted on these elements. */
export function keepNotes(elements: readonly Element[]): KeptNotes {
  return elements.flatMap((element) => {
    const notes = current?.get(element);
    return notes === undefined ? [] : [[element, notes] as const];
  });
}

/** Takes notes of an earlier reading over into the one that is under way. */
export function giveNotes(kept: KeptNotes): void {
  for (const [element, notes] of kept) current?.set(element, notes);
}

function notesOn(element: Element, all: WeakMap<Element, Notes>): Notes {
  const known = all.get(element);
  if (known !== undefined) return known;
  const notes = blank.slice();
  all.set(element, notes);
  return notes;
}
