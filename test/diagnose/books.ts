import { layDocument } from '../../samples/layout/document';
import type { Row, Table } from '../../src/disclosure/table';
import type { Figure } from '../../src/disclosure/figure';
import { inspect } from '../../src/inspect';
import { recognise } from '../../src/recognise/recognise';
import type { Workbook } from '../../src/workbook/workbook';
import { completeBudget } from '../check/complete/budget';
import { completeFinal } from '../check/complete/final';
import { plainBudget } from '../check/complete/plain';
import { layoutsOf, workbookOf } from '../recognise/workbooks';

/** A workbook without errors that mistakes are put into. */
export interface Book {
  readonly name: string;
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
  /** Its amounts that are not nothing. */
  readonly amounts: readonly Amount[];
  /** How many broken relations it has as published; all of them are warnings. */
  readonly broken: number;
}

export interface Amount {
  readonly figure: Figure;
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly row: Row;
  /** Which of the row's figures it is. */
  readonly column: number;
}

const PUBLISHED = ['yanjin-2024-budget', 'laocheng-2024-budget', 'shilong-2024-budget', 'fengqiu-2024-final'];

/** Three made-up workbooks in which everything carries money, and four published ones. */
export function cleanBooks(): readonly Book[] {
  return [
    bookOf('complete budget', workbookOf(layDocument(completeBudget))),
    bookOf('plain budget', workbookOf(layDocument(plainBudget))),
    bookOf('complete final account', workbookOf(layDocument(completeFinal))),
    ...PUBLISHED.map((file) => bookOf(file, workbookOf(layoutsOf(file)))),
  ];
}

/** Reads a workbook that mistakes are to be put into. */
export function bookOf(name: string, workbook: Workbook): Book {
  const { tables } = recognise(workbook);
  const amounts = tables.flatMap((table) =>
    table.parts.flatMap(({ rows }) =>
      rows.flatMap((row) => row.figures.map((figure, column) => ({ figure, table, rows, row, column }))),
    ),
  );
  return {
    name,
    workbook,
    tables,
    amounts: amounts.filter(({ figure }) => figure.state === 'amount' && !figure.value.isZero()),
    broken: inspect(workbook).summary.broken,
  };
}
