import type { Position } from '../../../src/workbook/address';
import { columnsOf, gridOf, rowsOf } from '../model/area';
import type { Value } from '../model/entry';
import { ExcelError } from '../protocol/excel-error';
import type { Property } from '../protocol/service';
import type { Cells } from './cells';
import { shownText } from './shown-text';

/** Above this Excel answers with nothing instead of an error. */
const MOST_CELLS = 5_000_000;

/** The properties of a range that have a value for each cell. */
export function grids(cells: Cells): Readonly<Record<string, Property>> {
  const area = cells.areas[0]!;
  const read = (of: (at: Position) => unknown) => () => {
    cells.checkThere();
    return rowsOf(area) * columnsOf(area) > MOST_CELLS ? null : gridOf(area, of);
  };
  const write = (put: (at: Position, entry: Value) => void) => (given: unknown) => {
    const entries = fitted(given, rowsOf(area), columnsOf(area));
    cells.checkWritable();
    gridOf(area, (at, row, column) => {
      const entry = entries[row]![column];
      // Nothing is written where a script gives null.
      if (entry !== null && entry !== undefined) put(at, entry as Value);
    });
    cells.book.happened({ kind: 'changed', sheet: cells.sheet, area });
  };
  const enter = write((at, entry) => cells.book.enter(cells.sheet, at, entry));
  return {
    Values: { get: read((at) => cells.book.valueAt(cells.sheet, at)), set: enter },
    Formulas: {
      get: read((at) => {
        const { formula, value } = cells.sheet.cellAt(at);
        return formula ?? value;
      }),
      set: enter,
    },
    NumberFormat: {
      get: read((at) => cells.sheet.cellAt(at).format),
      set: write((at, format) => {
        if (typeof format !== 'string') throw new ExcelError('InvalidArgument');
        cells.sheet.edit(at).format = format === '' ? 'General' : format;
      }),
    },
    Text: {
      get: read((at) => shownText(cells.book.valueAt(cells.sheet, at), cells.sheet.cellAt(at).format)),
    },
    ValueTypes: {
      get: read((at) => typeOf(cells.book.valueAt(cells.sheet, at))),
    },
  };
}

/** One value for all cells, or a grid of exactly the range's size. */
function fitted(given: unknown, rows: number, columns: number): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => given));
  }
  const lines = given as readonly unknown[];
  const fits = lines.length === rows && lines.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) throw new ExcelError('InvalidArgument');
  return lines as readonly (readonly unknown[])[];
}

function typeOf(value: Value): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#[A-Z0-9/!_?]+$/.test(value) ? 'Error' : 'String';
}
