/*
 * The file of the judge, little-endian: six u32 ("TTJU", version, size, rules, features, bytes of names); f32 of the biases and of the two
 * thresholds (warn, hint); then bytes: the features' hashes (`packHashes`); a scale for each feature and head; vectors and weights (i8); a byte
 * for each rule, 1 where it holds; names of the rules, UTF-8, one a line.
 */
export const MAGIC = 0x554a5454;
export const VERSION = 1;
export const HEADER = 24;
export const HASH_BYTES = 4;
