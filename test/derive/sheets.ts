import type { Decimal } from 'decimal.js';
import type { Cell } from '../../src/workbook/cell';
import type { Sheet } from '../../src/workbook/workbook';

/** A sheet from its cells, row by row: texts as texts, decimals as numbers; empty texts are no cells. */
export function sheetFrom(name: string, lines: readonly (readonly (string | Decimal)[])[]): Sheet {
  const rows = lines.map((line, row) => {
    const cells = line.flatMap((value, column): [number, Cell][] => {
      if (value === '') return [];
      return [
        [column, typeof value === 'string' ? { kind: 'text', text: value } : { kind: 'number', text: value.toFixed() }],
      ];
    });
    return [row, new Map(cells)] as const;
  });
  return { name, hidden: false, rows: new Map(rows.filter(([, cells]) => cells.size > 0)) };
}
