/**
 * Writes the products of a vector with the rows `from` to `to` (half-open) of a matrix to the same places of `products`. Four rows
 * at a time: each number of the vector is fetched once for four products, and no sum waits for the one before. Doubles throughout:
 * numbers of single precision would be converted at each step, which costs as much as the product.
 */
export function multiplyRows(
  matrix: Float64Array,
  vector: Float64Array,
  products: Float64Array,
  from = 0,
  to = products.length,
): void {
  const { length } = vector;
  let row = from;
  for (; row + 3 < to; row += 4) {
    const first = row * length;
    const second = first + length;
    const third = second + length;
    const fourth = third + length;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let i = 0; i < length; i += 1) {
      const value = vector[i] ?? 0;
      a += value * (matrix[first + i] ?? 0);
      b += value * (matrix[second + i] ?? 0);
      c += value * (matrix[third + i] ?? 0);
      d += value * (matrix[fourth + i] ?? 0);
    }
    products[row] = a;
    products[row + 1] = b;
    products[row + 2] = c;
    products[row + 3] = d;
  }
  for (; row < to; row += 1) {
    let sum = 0;
    for (let i = 0; i < length; i += 1) sum += (vector[i] ?? 0) * (matrix[row * length + i] ?? 0);
    products[row] = sum;
  }
}
