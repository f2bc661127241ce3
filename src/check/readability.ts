import type { Disclosure, Table } from '../disclosure/table';
import { addressOfPlace } from '../workbook/address';
import { cellAt, type Workbook } from '../workbook/workbook';
import type { Finding } from './finding';

/** Findings about cells whose amount can't be read: errors, text, formulas without a value. */
export function checkReadability(workbook: Workbook, { tables }: Disclosure): readonly Finding[] {
  return tables.flatMap((table) => unreadableCells(workbook, table));
}

function unreadableCells(workbook: Workbook, table: Table): readonly Finding[] {
  return table.parts.flatMap(({ rows, columns }) =>
    rows.flatMap(({ figures, label }) =>
      figures.flatMap(({ state, place, text }, at): Finding[] => {
        if (state !== 'unreadable') return [];
        const sheet = workbook.sheets.find(({ name }) => name === place.sheet);
        const cell = sheet && cellAt(sheet, place);
        const cells = [addressOfPlace(place)];
        const column = columns[at]!.path.join('·');
        const base = { severity: 'error', table: table.id, cells } as const;
        if (cell?.kind === 'error') {
          return [{ ...base, rule: 'cell-error', code: 'cell-error', data: { text: cell.text, column, row: label } }];
        }
        if (cell?.kind === 'uncalculated') {
          const data = { formula: cell.formula ?? '', column, row: label };
          return [{ ...base, rule: 'formula-uncalculated', code: 'formula-uncalculated', data }];
        }
        return [
          {
            ...base,
            rule: 'amount-unreadable',
            code: 'amount-unreadable',
            data: { text: text ?? '', column, row: label },
          },
        ];
      }),
    ),
  );
}
