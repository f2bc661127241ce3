import { formatArea, type Position } from '../../workbook/address';
import { gridOf, pieces, rectangles } from './rectangles';
import { sending, type Step } from './steps';

/** Formats cells by number format codes, equal neighbours together. */
export function settingFormat(
  worksheet: Excel.Worksheet,
  cells: readonly (Position & { readonly value: string })[],
): readonly Step[] {
  return rectangles(cells).flatMap(({ area, value }) =>
    pieces(area).map((piece) => {
      const codes = gridOf(piece, () => value);
      return sending(() => (worksheet.getRange(formatArea(piece)).numberFormat = codes), codes);
    }),
  );
}
