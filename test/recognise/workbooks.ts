import { documents } from '../../samples/documents';
import { layDocument } from '../../samples/layout/document';
import type { CellContent, SheetLayout } from '../../samples/layout/model';
import type { Cell } from '../../src/workbook/cell';
import type { Sheet, Workbook } from '../../src/workbook/workbook';

/** The laid-out tables of a sample document, each document laid out once. */
export function layoutsOf(file: string): readonly SheetLayout[] {
  let layouts = laid.get(file);
  if (!layouts) {
    const document = documents.find((candidate) => candidate.file === file);
    if (!document) throw new Error(`no document ${file}`);
    layouts = layDocument(document);
    laid.set(file, layouts);
  }
  return layouts;
}

const laid = new Map<string, readonly SheetLayout[]>();

/** What a host reads from the workbook that the layouts are written to; nothing is written or unzipped for it. */
export function workbookOf(layouts: readonly SheetLayout[]): Workbook {
  return { name: '表.xlsx', sheets: layouts.map(sheetOf) };
}

function sheetOf(layout: SheetLayout): Sheet {
  const rows = new Map<number, Map<number, Cell>>();
  for (const { row, column, content } of [...layout.cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const cell = cellOf(content);
    if (!cell) continue;
    const line = rows.get(row) ?? new Map<number, Cell>();
    rows.set(row, line.set(column, cell));
  }
  return { name: layout.name, hidden: false, rows };
}

function cellOf(content: CellContent): Cell | undefined {
  switch (content.kind) {
    case 'blank':
      return undefined;
    case 'text':
      return { kind: 'text', text: content.text };
    case 'number':
      return { kind: 'number', text: content.decimal, format: content.format };
    case 'formula': {
      const { formula, format, cached } = content;
      if (cached === undefined) return { kind: 'uncalculated', text: '', formula, format };
      return { kind: 'number', text: cached, formula, format };
    }
  }
}
