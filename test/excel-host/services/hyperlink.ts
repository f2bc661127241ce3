import { ExcelError } from '../protocol/excel-error';
import type { Property } from '../protocol/service';
import type { Cells } from './cells';

/** The link of the first cell, as `{ documentReference, address, textToDisplay, screenTip }`. */
export function hyperlink(cells: Cells): Property {
  const at = { row: cells.areas[0]!.top, column: cells.areas[0]!.left };
  return {
    get: () => cells.sheet.cellAt(at).look.get('Hyperlink') ?? null,
    set: (link) => {
      cells.checkWritable();
      if (typeof link !== 'object' || link === null) throw new ExcelError('InvalidArgument');
      for (const place of cells.places('links')) cells.sheet.edit(place).look.set('Hyperlink', link);
      const { textToDisplay } = link as { textToDisplay?: string };
      if (textToDisplay) cells.book.enter(cells.sheet, at, textToDisplay);
    },
  };
}
