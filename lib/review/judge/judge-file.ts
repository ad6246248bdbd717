/*
 * The file of the judge is gzip; within, little-endian: six u32 ("TTJU", version, size, rules, features, bytes of names); f32 of the biases, of
 * the two thresholds (warn, hint) and of the weights; then bytes: the features' hashes (`packHashes`); their vectors (i8); a byte for each rule,
 * 1 where it holds; names of the rules, UTF-8, one a line.
 */
export const MAGIC = 0x554a5454;
export const VERSION = 2;
export const HEADER = 24;
