import type { Cell } from '../workbook/cell';
import type { LaidCell, NewSheet } from '../workbook/edits';
import { linkFormula } from '../workbook/link-formula';
import type { Sheet } from '../workbook/workbook';

/** A sheet as it will be read once it is written, so that it can be recognised and checked before. */
export function sheetOf({ name, hidden, cells, columnWidths }: NewSheet): Sheet {
  const rows = new Map<number, Map<number, Cell>>();
  for (const laid of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const cell = cellOf(laid);
    if (!cell) continue;
    const row = rows.get(laid.row) ?? new Map<number, Cell>();
    rows.set(laid.row, row.set(laid.column, cell));
  }
  return {
    name,
    hidden,
    rows,
    appearance: {
      merges: cells.filter(isMerged).map(({ row, column, rowSpan, columnSpan }) => ({
        top: row,
        left: column,
        bottom: row + rowSpan - 1,
        right: column + columnSpan - 1,
      })),
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      columnWidths: new Map(columnWidths.entries()),
    },
  };
}

function isMerged({ rowSpan, columnSpan }: LaidCell): boolean {
  return rowSpan > 1 || columnSpan > 1;
}

function cellOf({ content, look }: LaidCell): Cell | undefined {
  const format = look.format === undefined ? {} : { format: look.format };
  switch (content.kind) {
    case 'blank':
      return undefined;
    case 'text':
      return { kind: 'text', text: content.text, ...format };
    case 'amount':
      return { kind: 'number', text: content.decimal, ...format };
    case 'formula':
      return { kind: 'number', text: content.decimal, formula: content.formula, ...format };
    case 'link':
      return { kind: 'text', text: content.text, formula: linkFormula(content.to, content.text), ...format };
  }
}
