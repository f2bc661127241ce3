import { useEffect, useState } from 'react';
import type { Position } from '../../workbook/address';
import type { Cell } from '../../workbook/cell';
import type { SheetSource } from './rows';

/** What a cell holds, once it has come over. */
export function useCell(source: SheetSource, sheet: string, place: Position | undefined): Cell | undefined {
  const [found, setFound] = useState<{ readonly at: string; readonly cell: Cell | undefined }>();
  const [row, column] = [place?.row, place?.column];
  const at = `${sheet} ${row} ${column}`;

  useEffect(() => {
    if (row === undefined || column === undefined) return undefined;
    let wanted = true;
    source.rows(sheet, row, 1).then(
      (rows) => {
        if (wanted) setFound({ at: `${sheet} ${row} ${column}`, cell: rows.get(row)?.get(column) });
      },
      // The workbook was given up: another one is on its way, or none.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [source, sheet, row, column]);

  return found?.at === at ? found.cell : undefined;
}
