import { expect, test } from 'vitest';
import { projectVectors } from '../../../../lib/review/judge/convolution/project-vectors';

test.each([1, 2, 3])('%i vectors are multiplied with every kernel, and nothing before them is touched', (count) => {
  const size = 3;
  const kernels = { numbers: Float32Array.from({ length: 8 * size }, (_, i) => (i % 5) - 2), count: 8, size };
  const vectors = { numbers: Float32Array.from({ length: count * size }, (_, i) => (i % 7) - 3), count, size };
  const products = new Float32Array(8 + count * 8).fill(99, 0, 8);
  projectVectors(kernels, vectors, products, 8);
  const product = (vector: number, kernel: number) =>
    [0, 1, 2].reduce(
      (sum, i) => sum + (kernels.numbers[kernel * size + i] ?? 0) * (vectors.numbers[vector * size + i] ?? 0),
      0,
    );
  const wanted = Array.from({ length: count }, (_, vector) =>
    Array.from({ length: 8 }, (__, kernel) => product(vector, kernel)),
  );
  expect([...products]).toEqual([...Array.from({ length: 8 }, () => 99), ...wanted.flat()]);
});
