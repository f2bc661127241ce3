import type { Cell } from '../../workbook/cell';
import type { SheetRow } from '../../workbook/workbook';

/** What Office.js says about a rectangle of cells: three grids of the same size. */
export interface LoadedCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** What a cell shows whose formula failed. */
export const ERRORS: ReadonlySet<unknown> = new Set(
  '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #BUSY! #UNKNOWN!'.split(
    ' ',
  ),
);

/**
 * One cell as the neutral workbook keeps it, `undefined` where it is empty. A number becomes decimal text at once,
 * by the shortest text that means the same number.
 */
export function toCell(value: unknown, formula: unknown, format: unknown): Cell | undefined {
  // Text that begins with an equals sign is its own "formula"; a real formula is never its own result.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (!isFormula && (value === '' || value === null || value === undefined)) return undefined;
  return {
    ...content(value),
    ...(typeof format === 'string' && format !== 'General' && format !== '' ? { format } : {}),
    ...(isFormula ? { formula: formula.slice(1) } : {}),
  };
}

function content(value: unknown): Pick<Cell, 'kind' | 'text'> {
  switch (typeof value) {
    case 'number':
      return { kind: 'number', text: String(value) };
    case 'boolean':
      return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE' };
    case 'string':
      return { kind: ERRORS.has(value) ? 'error' : 'text', text: value };
    default:
      return { kind: 'text', text: '' };
  }
}

/** Adds the cells of a rectangle whose top left corner is at `top`, `left` to the rows of its sheet. */
export function addCells(rows: Map<number, SheetRow>, loaded: LoadedCells, top: number, left: number): void {
  loaded.values.forEach((values, r) => {
    const row = new Map<number, Cell>();
    values.forEach((value, c) => {
      const cell = toCell(value, loaded.formulas[r]?.[c], loaded.numberFormat[r]?.[c]);
      if (cell) row.set(left + c, cell);
    });
    if (row.size > 0) rows.set(top + r, row);
  });
}
