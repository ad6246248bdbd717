const watched = new WeakMap<ParentNode, readonly ParentNode[]>();

/** Remembers where, apart from the document itself, the last detection on a page looked. */
export function noteWatched(root: ParentNode, inner: readonly ParentNode[]): void {
  watched.set(root, inner);
}

/** Open shadow roots and frames' documents in which a detected conversation may change unseen by an observer of `root`. */
export function watchedWithin(root: ParentNode): readonly ParentNode[] {
  return watched.get(root) ?? [];
}
