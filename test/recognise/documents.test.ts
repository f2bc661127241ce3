import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents } from '../../samples/documents';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { inspect } from '../../src/inspect';
import { EXPECTED } from './expected';
import { layoutsOf, workbookOf } from './workbooks';

test('there is an expectation for every document', () => {
  expect(EXPECTED.map(({ file }) => file)).toEqual(documents.map(({ file }) => file));
});

describe.each(EXPECTED)('$file', ({ file, family, year, department, tables, findings }) => {
  const inspection = inspect(workbookOf(layoutsOf(file)));

  test('whose it is', () => {
    expect(inspection).toMatchObject({ family, year, department });
    expect(department).toContain(documents.find((document) => document.file === file)?.department);
  });

  test('its tables', () => {
    const said = inspection.tables.map(
      ({ sheet, table, unit, decimals, rows }) =>
        `${sheet}: ${table.split('.')[1]!} ${unit ?? '?'} ${decimals} ${rows}`,
    );
    expect(said).toEqual(tables);
    expect(inspection.tables.map(({ table }) => table.split('.')[0])).toEqual(tables.map(() => family));
  });

  test('its findings', () => {
    const said = inspection.findings.map(({ severity, rule, verdict, difference, cells: [first] }) =>
      [severity, rule, verdict ?? '-', difference ?? '-', `${first!.sheet}!${first!.address}`].join(' '),
    );
    expect(said).toEqual(findings);
  });

  test('its workbook says the same', () => {
    const result = readXlsx(readFileSync(join(__dirname, `../../samples/${file}.xlsx`)), '表.xlsx');
    expect(result.ok && inspect(result.workbook)).toEqual(inspection);
  });
});
