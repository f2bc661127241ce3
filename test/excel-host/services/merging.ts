import { intersect, placesOf } from '../model/area';
import { ExcelError } from '../protocol/excel-error';
import { asks, changes, type Method } from '../protocol/service';
import type { Cells } from './cells';

/** Merging cells, which keeps what the first one holds, and clearing them. */
export function merging(cells: Cells): Readonly<Record<string, Method>> {
  const area = cells.areas[0]!;
  return {
    Merge: changes((across) => {
      cells.checkWritable();
      const { sheet } = cells;
      if (across === true) throw new ExcelError('InvalidArgument');
      if (sheet.merges.some((one) => intersect(one, area))) throw new ExcelError('InvalidOperation');
      for (const at of placesOf(area).slice(1)) {
        const { value, formula } = sheet.cellAt(at);
        if (value !== '' || formula !== undefined) Object.assign(sheet.edit(at), { value: '', formula: undefined });
      }
      sheet.merges.push(area);
      return null;
    }),
    Unmerge: changes(() => {
      cells.checkWritable();
      const { merges } = cells.sheet;
      const left = merges.filter((one) => !intersect(one, area));
      merges.splice(0, merges.length, ...left);
      return null;
    }),
    Clear: changes((applyTo) => {
      cells.checkWritable();
      for (const at of cells.places('clearing')) {
        const cell = cells.sheet.edit(at);
        if (applyTo !== 'Formats') Object.assign(cell, { value: '', formula: undefined });
        if (applyTo !== 'Contents') {
          cell.look.clear();
          cell.format = 'General';
        }
      }
      cells.book.contentsChanged();
      cells.book.happened({ kind: 'changed', sheet: cells.sheet, area });
      return null;
    }),
    Calculate: asks(() => null),
  };
}
