import { mostCommon } from '../disclosure/majority';
import type { FormLayout } from '../standard/definition';
import { splitOrdinal } from '../workbook/text';
import type { DraftBody, DraftFigure, DraftRow } from './draft';
import { isFigure, placeIn, type GridRow } from './grid';
import type { Page } from './regions';

const LONGEST_LABEL = 30;

/** Reads the amounts of a form: each stands to the right of its label; all other cells are text for people. */
export function readForm(layout: FormLayout, pages: readonly Page[]): DraftBody {
  const rows: DraftRow[] = [];
  const missing = new Set(Object.keys(layout.lines));
  for (const row of pages.flatMap((page) => page.body)) {
    for (const name of missing) {
      const line = readLine(row, name, layout.lines[name]!);
      if (!line) continue;
      rows.push(line);
      missing.delete(name);
    }
  }
  const column = mostCommon(rows.map(({ figures }) => filledColumn(figures))) ?? 0;
  return {
    parts: [{ name: '', columns: [{ path: ['金额'], index: column }], rows: rows.map(beside(column)) }],
    notes: [],
  };
}

function filledColumn([figure]: readonly DraftFigure[]): number | undefined {
  return figure?.reading.state === 'blank' ? undefined : figure?.place.column;
}

/** A line without money has its cell where the other lines have theirs. */
function beside(column: number): (row: DraftRow) => DraftRow {
  return (row) => ({
    ...row,
    figures: row.figures.map((figure) =>
      figure.reading.state === 'blank' && figure.place.column < column
        ? { ...figure, place: { ...figure.place, column } }
        : figure,
    ),
  });
}

function readLine(row: GridRow, name: string, labels: readonly string[]): DraftRow | undefined {
  const at = row.cells.findIndex(
    ({ plain, cell }) => cell.kind === 'text' && labels.some((label) => isLabel(plain, label)),
  );
  if (at < 0) return undefined;
  const rest = row.cells.slice(at + 1);
  // A label without anything to its right is a line without money; text to its right means it was no label.
  const amount = rest.find(isFigure);
  if (!amount && rest.some(({ cell, amount: reading }) => cell.kind === 'text' && reading.state === 'unreadable'))
    return undefined;
  const { printed, column } = row.cells[at]!;
  return {
    index: row.index,
    kind: 'line',
    label: printed,
    line: [name],
    figures: [
      {
        reading: amount?.amount ?? { state: 'blank' },
        place: placeIn(row, amount?.column ?? column + 1),
      },
    ],
  };
}

/** `1、资金来源：（1）政府预算资金` and `部门预算总额（万元）` are labels of 政府预算资金 and 部门预算总额. */
function isLabel(plain: string, label: string): boolean {
  if (plain.length > LONGEST_LABEL) return false;
  const bare = plain.replace(/\((?:单位:)?(?:亿|万|千)?元\)$/, '').replace(/[:]$/, '');
  const last = bare.split(':').pop()!;
  return splitOrdinal(splitOrdinal(last).rest).rest === label;
}
