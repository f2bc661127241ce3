import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { planFill } from '../../src/derive/fill/plan-fill';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { newXlsx } from '../../src/hosts/xlsx/write/write-xlsx';
import { recognise } from '../../src/recognise/recognise';
import { formatPosition } from '../../src/workbook/address';
import { Exact } from '../../src/workbook/amount';
import type { Sheet, Workbook } from '../../src/workbook/workbook';
import { hasLibreOffice, throughLibreOffice } from '../noise/libreoffice';
import { layoutsOf, workbookOf } from '../recognise/workbooks';
import { ledgerCells, ledgerOf } from './ledger-of';
import { randomLedger } from './random-ledger';
import { sheetFrom } from './sheets';

const published = recognise(workbookOf(layoutsOf('yanjin-2024-budget')));
const ledgers = {
  'a published budget': sheetFrom('底表', ledgerCells(ledgerOf(published), ['129001', published.department!])),
  'a made-up department': randomLedger(300, 1),
};

/** All tables of a ledger in a new file, the figures balanced so that every total can be a formula. */
function filled(ledger: Sheet): Uint8Array {
  const how = { order: 'code', totals: 'formulas', rounding: 'balanced', year: 2024 } as const;
  const writing = newXlsx(planFill({ workbook: { sheets: [ledger] }, ...how }).edits.newSheets);
  if (!writing.ok) throw new Error(JSON.stringify(writing.problem));
  return writing.bytes;
}

function read(bytes: Uint8Array): Workbook {
  const result = readXlsx(bytes, '各表.xlsx');
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.workbook;
}

/** The file without the results of its formulas: LibreOffice calculates what has none. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    const text = name.startsWith('xl/worksheets/') ? strFromU8(part).replace(/<\/f><v>[^<]*<\/v>/g, '</f>') : undefined;
    return [name, text === undefined ? part : strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

/** What the formulas of a workbook show, by sheet and address, to four digits after the point. */
function results({ sheets }: Workbook): ReadonlyMap<string, string> {
  return new Map(
    sheets.flatMap(({ name, rows }) =>
      [...rows].flatMap(([row, cells]) =>
        [...cells].flatMap(([column, cell]) => {
          if (cell.formula === undefined) return [];
          const shown = cell.kind === 'number' ? new Exact(cell.text).toFixed(4) : cell.kind;
          return [[`${name}!${formatPosition({ row, column })} =${cell.formula}`, shown] as const];
        }),
      ),
    ),
  );
}

(hasLibreOffice() ? describe : describe.skip)('the formulas of filled tables', () => {
  const books = Object.values(ledgers).map(filled);
  let calculated: readonly Uint8Array[] = [];
  beforeAll(() => {
    calculated = throughLibreOffice(books.map(withoutResults));
  }, 60_000);

  test.each(Object.keys(ledgers).map((name, at) => [name, at] as const))(
    'of %s give in another program what is stored with them',
    (_, at) => {
      const stored = results(read(books[at]!));
      expect(stored.size).toBeGreaterThan(250);
      expect(new Set(stored.values())).not.toContain('uncalculated');
      expect(results(read(calculated[at]!))).toEqual(stored);
    },
  );
});
