import { layDocument } from '../../samples/layout/document';
import type { Row, Table } from '../../src/disclosure/table';
import type { Figure } from '../../src/disclosure/figure';
import { planFill } from '../../src/derive/fill/plan-fill';
import { inspect } from '../../src/inspect';
import { sheetOf } from '../../src/layout/sheet-of';
import { recognise } from '../../src/recognise/recognise';
import type { Workbook } from '../../src/workbook/workbook';
import { completeBudget } from '../check/complete/budget';
import { completeFinal } from '../check/complete/final';
import { plainBudget } from '../check/complete/plain';
import { randomLedger } from '../derive/random-ledger';
import { noises } from '../noise';
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

/**
 * Workbooks that nothing was adjusted to: made from ledgers of several sizes, rounded figure by figure or balanced, to one
 * decimal or two, and published ones in 元, with every page apart, or with zeros for blanks.
 */
export function furtherBooks(): readonly Book[] {
  const ledgers = [
    [30, 'plain', 2],
    [200, 'plain', 2],
    [80, 'balanced', 2],
    [80, 'balanced', 1],
  ] as const;
  const noisy = [
    ['laocheng-2024-budget', 'inYuan'],
    ['fengqiu-2024-final', 'inYuan'],
    ['shilong-2024-budget', 'splitPagesWithHeaderOnly'],
    ['yanjin-2024-budget', 'nothingAsZero'],
  ] as const;
  return [
    ...ledgers.map(([lines, rounding, decimals], at) => {
      const workbook = { sheets: [randomLedger(lines, at + 1)] };
      const plan = planFill({ workbook, order: 'ledger', totals: 'values', year: 2024, rounding, decimals });
      return bookOf(`ledger of ${lines} lines, ${rounding}`, { sheets: plan.edits.newSheets.map(sheetOf) });
    }),
    ...noisy.map(([file, noise]) => bookOf(`${file} ${noise}`, workbookOf(noises[noise]!(layoutsOf(file))))),
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
