/**
 * The sum of products of `length` numbers, those of `a` from `from` on. Four sums at a time: one alone waits for each addition,
 * which costs three times as much.
 */
export function dotFrom(a: Float32Array, from: number, b: Float32Array, length: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let i = 0;
  for (; i + 3 < length; i += 4) {
    s0 += (a[from + i] ?? 0) * (b[i] ?? 0);
    s1 += (a[from + i + 1] ?? 0) * (b[i + 1] ?? 0);
    s2 += (a[from + i + 2] ?? 0) * (b[i + 2] ?? 0);
    s3 += (a[from + i + 3] ?? 0) * (b[i + 3] ?? 0);
  }
  for (; i < length; i += 1) s0 += (a[from + i] ?? 0) * (b[i] ?? 0);
  return s0 + s1 + s2 + s3;
}
