/*
 * The file of the judge is gzip; within, little-endian: eight u32 ("TTJU", version, size, rules, features, bytes of their vectors, of the names and
 * of the convolution); f32 of the biases, of the two thresholds (warn, hint) and of the weights; then bytes: the features' hashes (`packHashes`);
 * their vectors (`encodeRows`); a byte for each rule, 1 where it holds; names of the rules, UTF-8, one a line; the convolution as
 * convolution-file.ts tells, where there is one.
 */
export const MAGIC = 0x554a5454;
export const VERSION = 3;
export const HEADER = 32;
