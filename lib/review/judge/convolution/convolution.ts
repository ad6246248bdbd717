import type { Vectors } from './project-vectors';
import type { CharacterRows } from './read-characters';

/**
 * What sees a text as runs of characters of like meaning, where features see them as they are: filters over two to four neighbouring characters,
 * the strongest answer of each, wherever in the text (Kim, Convolutional neural networks for sentence classification, 2014).
 */
export interface Convolution {
  /** Filters of each width. */
  readonly filters: number;
  readonly rowOf: CharacterRows;
  /** A vector for each row of characters, the commonest first. */
  readonly characters: Vectors;
  /** A vector for each place and filter. */
  readonly kernels: Vectors;
  /** Added to the strongest answer of each filter; what is above zero then counts. */
  readonly thresholds: Float32Array;
  /** Head after head, a weight for each filter of each width. */
  readonly weights: Float32Array;
}
