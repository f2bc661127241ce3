import { planFill } from '../../src/derive/fill/plan-fill';
import { templateOf } from '../../src/derive/template';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { newXlsx } from '../../src/hosts/xlsx/write/write-xlsx';
import { inspect } from '../../src/inspect';
import { CODE_SHEET } from '../../src/layout/code-sheet';
import { layBlankTables } from '../../src/layout/template';
import { recognise } from '../../src/recognise/recognise';
import { TABLE_DEFINITIONS } from '../../src/standard/registry';
import type { NewSheet } from '../../src/workbook/edits';
import { changeWithOpenpyxl, hasOpenpyxl } from '../hosts/xlsx/write/openpyxl';
import { hasLibreOffice, throughLibreOffice } from '../noise/libreoffice';
import { layoutsOf, workbookOf } from '../recognise/workbooks';
import { differences } from './compare';
import { ledgerCells, ledgerOf } from './ledger-of';
import { sheetFrom } from './sheets';
import { laidAnew, typedInto, type Typed } from './typed-in';

const request = { year: 2024, unit: '万元', decimals: 2 } as const;
const sheets = templateOf({ ...request, family: 'final', department: '某市数据局' });

function written(from: readonly NewSheet[]): Uint8Array {
  const writing = newXlsx(from);
  if (!writing.ok) throw new Error(JSON.stringify(writing.problem));
  return writing.bytes;
}

function read(bytes: Uint8Array) {
  const result = readXlsx(bytes, '模板.xlsx');
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.workbook;
}

test('a template that was written is read as it was laid out', () => {
  const workbook = read(written(sheets));
  expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual(
    sheets.map(({ name, hidden }) => [name, hidden]),
  );
  expect(workbook.sheets.at(-1)).toMatchObject({ name: CODE_SHEET, hidden: true });
  expect(new Set(inspect(workbook).findings.map(({ code }) => code))).toEqual(new Set(['table-empty-without-note']));
});

/** The cells typed in by openpyxl, which drops the results of all formulas. Codes in even rows are typed as numbers. */
function typeWithOpenpyxl(bytes: Uint8Array, typed: Typed): Uint8Array {
  const values = Object.entries(typed).map(([sheet, cells]) => [
    sheet,
    Object.entries(cells).map(([address, content]) => {
      if (content.kind === 'text') return [address, 'text', content.text];
      if (content.kind === 'amount') return [address, 'amount', content.decimal];
      throw new Error(`${content.kind} is not typed`);
    }),
  ]);
  return changeWithOpenpyxl(
    bytes,
    `
for sheet, cells in json.loads(${JSON.stringify(JSON.stringify(values))}):
    for address, kind, value in cells:
        cell = book[sheet][address]
        code = kind == 'text' and value.isdigit() and not value.startswith('0') and cell.row % 2 == 0
        cell.value = int(value) if code else float(value) if kind == 'amount' else value
        if code: cell.number_format = 'General'
`,
  );
}

const yanjin = recognise(workbookOf(layoutsOf('yanjin-2024-budget')));
const ledger = sheetFrom('底表', ledgerCells(ledgerOf(yanjin), ['129001', yanjin.department!]));
const fengqiu = recognise(workbookOf(layoutsOf('fengqiu-2024-final')));

/** The tables that follow from a ledger, under the names that the template gives its sheets. */
function filledBudget(): readonly NewSheet[] {
  const how = { order: 'ledger', totals: 'values', rounding: 'plain', year: 2024 } as const;
  const { edits, tables } = planFill({ workbook: { sheets: [ledger] }, ...how });
  return edits.newSheets.map((sheet) => {
    const { table } = tables.find((candidate) => candidate.sheet === sheet.name)!;
    return { ...sheet, name: TABLE_DEFINITIONS.find(({ id }) => id === table)!.print.number ?? sheet.name };
  });
}

const cases = [
  { family: 'budget', published: yanjin, filled: filledBudget, rounded: [] },
  // Published as rounded, which is not quite what its rounded rows add up to.
  {
    family: 'final',
    published: fengqiu,
    filled: () => laidAnew(fengqiu),
    rounded: [
      '支出决算表 合计 · 基本支出: 383.47 ≠ 383.48',
      '一般公共预算支出决算表 合计 · 本年支出.基本支出: 383.47 ≠ 383.48',
      '基本支出决算表 工资福利支出 · 决算数: 189.54 ≠ 189.55',
    ],
  },
] as const;

const canRun = hasLibreOffice() && hasOpenpyxl;

(canRun ? describe : describe.skip)('filled in with openpyxl and calculated by LibreOffice', () => {
  let books: readonly Uint8Array[] = [];
  beforeAll(() => {
    const filledIn = cases.map(({ family, published, filled }) => {
      const template = templateOf({ ...request, family, department: published.department! });
      return typeWithOpenpyxl(written(template), typedInto(template, filled()));
    });
    books = throughLibreOffice(filledIn);
  }, 60_000);

  test.each(cases.map(({ family, ...rest }, at) => [family, { ...rest, at }] as const))(
    'the template of a %s ties and shows what was published',
    (family, { published, rounded, at }) => {
      const workbook = read(books[at]!);
      const { findings, tables } = inspect(workbook);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(findings.map(({ code }) => code)).not.toContain('formula-uncalculated');
      expect(tables).toHaveLength(layBlankTables({ ...request, family, department: '' }).length);
      const made = recognise(workbook).tables;
      const found = published.tables.flatMap((table) =>
        differences(
          table,
          made.find(({ id }) => id === table.id)!,
        ).map((difference) => `${table.name} ${difference}`),
      );
      expect(found).toEqual(rounded);
    },
  );
});
