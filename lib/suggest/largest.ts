/** The `count` of the first `met` places with the highest scores, in no order, by a heap whose root is the worst kept. */
export function largest(places: Uint32Array, met: number, scores: Float32Array, count: number): Uint32Array {
  const heap = places.slice(0, Math.min(met, count));
  for (let i = (heap.length >> 1) - 1; i >= 0; i -= 1) sink(heap, scores, i);
  let worst = scores[heap[0] ?? 0] ?? 0;
  for (let i = heap.length; i < met; i += 1) {
    const place = places[i] ?? 0;
    if ((scores[place] ?? 0) <= worst) continue;
    heap[0] = place;
    sink(heap, scores, 0);
    worst = scores[heap[0] ?? 0] ?? 0;
  }
  return heap;
}

function sink(heap: Uint32Array, scores: Float32Array, from: number): void {
  const place = heap[from] ?? 0;
  const score = scores[place] ?? 0;
  let at = from;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (scores[heap[child + 1] ?? 0] ?? 0) < (scores[heap[child] ?? 0] ?? 0)) child += 1;
    if (score <= (scores[heap[child] ?? 0] ?? 0)) break;
    heap[at] = heap[child] ?? 0;
    at = child;
  }
  heap[at] = place;
}
