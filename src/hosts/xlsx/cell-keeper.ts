import type { Cell } from '../../workbook/cell';
import { cellOf, type CellXml } from './cell-content';
import { damaged, fault } from './fault';
import type { Grid } from './grid';
import { LIMITS } from './limits';

/** What the sheets of a workbook share. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly (string | undefined)[];
  /** How many cells all sheets together have kept so far. */
  kept: number;
}

/** A cell as its XML gives it; the format follows from the number of its style. */
export type RawCell = Omit<CellXml, 'format'>;

/** Puts cells into a grid where it stands, unless they hold nothing. Throws a fault where there are too many. */
export interface CellKeeper {
  readonly keep: (cell: RawCell, style: number) => void;
  /** A cell that holds a shared string. Throws a fault where there is no such string. */
  readonly keepShared: (index: number, style: number) => void;
}

export function createCellKeeper(part: string, grid: Grid, context: SheetContext): CellKeeper {
  const { strings, formats } = context;
  // Ledgers repeat the same few texts in hundreds of thousands of cells: each is one object, however often it stands
  // there. By style and string.
  const known: (Cell | undefined)[][] = [];

  const stringAt = (index: string): string => {
    const found = strings[Number(index)];
    if (found === undefined) throw damaged('inconsistent', part);
    return found;
  };
  const put = (cell: Cell): void => {
    context.kept += 1;
    if (context.kept > LIMITS.cells) throw fault({ code: 'too-large', cells: LIMITS.cells });
    grid.put(cell);
  };

  return {
    keep: (xml, style) => {
      const cell = cellOf({ ...xml, format: formats[style] }, stringAt);
      if (cell) put(cell);
    },
    keepShared: (index, style) => {
      const ofStyle = (known[style] ??= []);
      const cell = (ofStyle[index] ??= cellOf(sharedXml(index, formats[style]), stringAt));
      if (cell) put(cell);
    },
  };
}

function sharedXml(index: number, format: string | undefined): CellXml {
  return { type: 's', value: String(index), format, inline: undefined, formula: undefined };
}
