/** How a wrong rate came about: cut off, rounded up, or neither. */
export type Slip = 'cut off' | 'rounded up' | 'does not follow';

/** A part of a sum, and what it would have to be if it alone were wrong. */
export interface Suspect {
  readonly column: string;
  readonly printed: number;
  readonly wouldBe: number;
}

/** What is printed and cannot be. */
export type Fault =
  | {
      readonly is: 'rate';
      readonly row: string;
      readonly column: string;
      readonly printed: string;
      /** As it must be printed with as many decimals. */
      readonly should: string;
      /** The same with a decimal more, at least two. */
      readonly exact: string;
      readonly numerator: number;
      readonly denominator: number;
      readonly how: Slip;
    }
  | {
      readonly is: 'sum';
      readonly row: string;
      readonly left: readonly string[];
      readonly leftSum: number;
      readonly right: readonly string[];
      readonly rightSum: number;
      readonly suspects: readonly Suspect[];
      /** Columns of the line that hold just the difference. */
      readonly explainedBy: readonly string[];
    }
  | {
      readonly is: 'total';
      readonly row: string;
      readonly column: string;
      readonly printed: number;
      readonly should: number;
    };
