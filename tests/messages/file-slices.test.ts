import { describe, expect, test } from 'vitest';
import { bytesOf, createFileSlices } from '../../lib/messages/file-slices';

const FILE = Uint8Array.from({ length: 500_000 }, (_, at) => (at * 7) % 251);

describe('a file given out in slices', () => {
  test('is whole again when the slices are put together', async () => {
    const give = createFileSlices(async () => FILE);
    const { slices } = await give(0);
    const got = await Promise.all(Array.from({ length: slices }, async (_, slice) => bytesOf(await give(slice))));
    expect(Buffer.concat(got).equals(FILE)).toBe(true);
    expect(slices).toBeGreaterThan(1);
  });

  test('is read once for all who ask', async () => {
    let reads = 0;
    const give = createFileSlices(async () => {
      reads += 1;
      return FILE;
    });
    await Promise.all([give(0), give(1), give(0)]);
    expect(reads).toBe(1);
  });

  test('is read anew after it could not be read', async () => {
    let broken = true;
    const give = createFileSlices(async () => {
      if (broken) throw new Error('the disk is asleep');
      return FILE;
    });
    await expect(give(0)).rejects.toThrow('asleep');
    broken = false;
    expect(bytesOf(await give(0))[1]).toBe(7);
  });

  test('has no slice after the last', async () => {
    const give = createFileSlices(async () => FILE);
    await expect(give(99)).rejects.toThrow(RangeError);
  });
});
