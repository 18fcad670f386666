import type { PackedBlocks, PackedNumbers } from '../../text/packing.ts';
import type { PackedTable } from '../../text/sparse-table.ts';

export interface PackedLinear extends PackedTable<PackedBlocks> {
  readonly biases: readonly number[];
}

/** How sums become levels in one language. Outputs are: above none, above low, above medium, above high. */
export interface Calibration {
  readonly language: string;
  /** For each output: slope and offset that make the sum a probability (Platt, 1999). */
  readonly platt: readonly (readonly [slope: number, offset: number])[];
  /** For each output the probability from which it counts as reached. */
  readonly thresholds: readonly number[];
}

/** Everything that training makes. */
export interface PackedModel {
  readonly version: string;
  /** The four outputs, then whether the text reads like a status of a social network. */
  readonly linear: PackedLinear;
  /** `languages[row * calibrations + calibration]`: how much a word speaks for each language. */
  readonly languages: PackedNumbers;
  readonly calibrations: readonly Calibration[];
}
