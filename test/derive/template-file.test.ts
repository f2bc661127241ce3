import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { templateOf } from '../../src/derive/template';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { newXlsx } from '../../src/hosts/xlsx/write/write-xlsx';
import { inspect } from '../../src/inspect';
import { withContents } from '../../src/layout/contents';
import { CODE_SHEET } from '../../src/layout/code-sheet';
import { isForAmount } from '../../src/layout/looks';
import { formatPosition } from '../../src/workbook/address';
import type { CellContent, NewSheet } from '../../src/workbook/edits';
import { hasLibreOffice, throughLibreOffice } from '../noise/libreoffice';

const sheets = templateOf({ family: 'final', year: 2024, department: '某市数据局', unit: '万元', decimals: 2 });

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

/** The fixed tables with an amount in every cell that no formula fills. */
function filled(sheet: NewSheet): NewSheet {
  const blanks = sheet.cells.filter(({ content, look }) => content.kind === 'blank' && isForAmount(look));
  return withContents(
    sheet,
    new Map(blanks.map((cell, at): [string, CellContent] => [formatPosition(cell), amount(at + 1)])),
  );
}

function amount(number: number): CellContent {
  return { kind: 'amount', decimal: `${number}.${`${number % 100}`.padStart(2, '0')}` };
}

/** The file without the results of its formulas: LibreOffice calculates what has none. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    const text = name.startsWith('xl/worksheets/') ? strFromU8(part).replace(/<\/f><v>[^<]*<\/v>/g, '</f>') : undefined;
    return [name, text === undefined ? part : strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

(hasLibreOffice() ? test : test.skip)('another program calculates its sums so that they tie', () => {
  const fixed = new Set(['公开01表', '公开04表', '公开06表', '公开09表']);
  const book = written(sheets.map((sheet) => (fixed.has(sheet.name) ? filled(sheet) : sheet)));
  const { findings, tables } = inspect(read(throughLibreOffice([withoutResults(book)])[0]!));
  // Whether what people write makes revenue and expenditure equal is theirs; all sums inside the tables are ours.
  const inside = new Set(tables.filter(({ sheet }) => fixed.has(sheet)).map(({ table }) => table));
  const broken = findings.filter(
    ({ rule, code, table }) =>
      code === 'relation-broken' &&
      inside.has(table ?? '') &&
      rule.startsWith(`${table}.`) &&
      !/balance$|budget$/.test(rule),
  );
  expect(broken.map(({ rule }) => rule)).toEqual([]);
  expect(findings.map(({ code }) => code)).not.toContain('formula-uncalculated');
});
