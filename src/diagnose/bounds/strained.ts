import { narrow } from './narrow';
import type { Ties } from './tie';

/** Equations of no more figures than these say that one figure is another, and sharpen it. */
const SAME = 2;
/** Three deviations of figures spread evenly over ±h: √(3·Σh²). The rule of src/relation/rounding.ts. */
const DEVIATIONS_SQUARED_THIRD = 3n;

/**
 * Sums that hold by the rounding of their own figures, but hardly so once each figure is taken as exactly as the
 * workbook shows it anywhere: more than one last digit off, and more than three deviations of what rounding does.
 * Only figures that are the same sharpen each other here; what sums give is not spread evenly. Gives their numbers.
 */
export function strainedIn({ ties, own }: Ties): readonly number[] {
  const { lower, upper, found } = narrow({ ties, own }, (terms) => terms <= SAME);
  return ties.flatMap(({ operator, cells, signs }, at) => {
    if (cells.length <= SAME) return [];
    // Everything twice, so that the middle of two whole numbers is one too.
    let middle = 0n;
    let squares = 0n;
    let widest = 0n;
    const isSharper = cells.some((cell) => found.has(cell));
    cells.forEach((cell, index) => {
      const [low, high] = [lower[cell]!, upper[cell]!];
      const width = high > low ? high - low : 0n;
      const sign = signs[index]!;
      middle += sign * (low + high);
      squares += sign * sign * width * width;
      if (width > widest) widest = width;
    });
    const excess = operator === '=' ? (middle < 0n ? -middle : middle) : operator === '≥' ? -middle : middle;
    if (!isSharper || excess <= 2n * widest || excess * excess <= squares * DEVIATIONS_SQUARED_THIRD) return [];
    return [at];
  });
}
