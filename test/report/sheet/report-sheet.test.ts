import { readFileSync } from 'node:fs';
import path from 'node:path';
import { waiverOf, withWaiver } from '../../../src/check/waivers/waive';
import { inspect } from '../../../src/inspect';
import { reportSheet } from '../../../src/report/sheet/report-sheet';
import { isOwnReport, isReportSheet, REPORT_SHEET } from '../../../src/workbook/report-sheet';
import { inspection as told, nothing } from '../inspection';
import { hasLibreOffice, throughLibreOffice } from '../../noise/libreoffice';
import { cellsOf, workbookOf } from '../../hosts/xlsx/read';
import { askOpenpyxl, hasOpenpyxl } from '../../hosts/xlsx/write/openpyxl';
import { adding, differingParts, partText, written } from '../../hosts/xlsx/write/written';

const DATE = '2024-03-15';
const SAMPLE = new Uint8Array(readFileSync(path.join(__dirname, '../../../samples/jiaozuo-2023-budget.xlsx')));
const INSPECTION = inspect(workbookOf(SAMPLE));
const reported = (bytes: Uint8Array, inspection = INSPECTION, name = REPORT_SHEET) =>
  written(bytes, { ...adding(reportSheet(inspection, name, DATE, 'zh')), removedSheets: [REPORT_SHEET] });
const sheetOf = (bytes: Uint8Array, wanted = REPORT_SHEET) =>
  workbookOf(bytes).sheets.find(({ name }) => name === wanted)!;

describe('the report sheet', () => {
  const bytes = reported(SAMPLE);

  it('names the document and has a line for each finding, with a link to its cell', () => {
    const sheet = sheetOf(bytes);
    const at = cellsOf(sheet);
    expect(isOwnReport(sheet)).toBe(true);
    expect(at('A1')).toMatchObject({ text: '审核结果' });
    expect(at('A3')!.text).toContain('2023 年部门预算');
    expect(at('A3')!.text).toContain(DATE);
    const counted = INSPECTION.findings.filter(({ severity }) => severity !== 'info');
    expect([...sheet.rows.keys()].filter((row) => row >= 4)).toHaveLength(counted.length);
    const [
      {
        cells: [cell],
      },
    ] = counted as [(typeof counted)[0]];
    expect(at('D5')).toMatchObject({
      text: `${cell!.sheet}!${cell!.address}`,
      formula: `HYPERLINK("#'${cell!.sheet}'!${cell!.address}","${cell!.sheet}!${cell!.address}")`,
    });
  });

  it('is not checked itself', () => {
    expect(inspect(workbookOf(bytes))).toEqual(INSPECTION);
  });

  it('replaces the one before and nothing else', () => {
    const again = reported(bytes, { ...INSPECTION, findings: [] });
    expect(workbookOf(again).sheets.map(({ name }) => name)).toEqual(workbookOf(bytes).sheets.map(({ name }) => name));
    expect(cellsOf(sheetOf(again))('A5')!.text).toBe('没有发现错误和警告。');
  });

  it('can be taken away: then the workbook lists what it listed before', () => {
    const without = written(bytes, { changes: [], newSheets: [], removedSheets: [REPORT_SHEET] });
    expect(inspect(workbookOf(without))).toEqual(INSPECTION);
    const list = (book: Uint8Array) => /<sheets>.*<\/sheets>/s.exec(partText(book, 'xl/workbook.xml'))?.[0];
    expect(list(without)).toBe(list(SAMPLE));
    expect(differingParts(SAMPLE, without).filter((part) => part.includes('worksheets'))).toEqual([]);
  });

  it('says what was waived and why', () => {
    const [first] = INSPECTION.findings;
    const memo = withWaiver(undefined, waiverOf(first!, '历史原因', DATE));
    const sheet = sheetOf(reported(SAMPLE, inspect({ ...workbookOf(SAMPLE), memo })));
    const texts = [...sheet.rows.values()].map((row) => [...row.values()].map(({ text }) => text).join(' '));
    expect(texts.filter((text) => text.includes('已忽略') && text.includes('历史原因'))).toHaveLength(1);
  });

  it('takes nothing in a name or a text for a formula', () => {
    const cells = [{ sheet: `甲"&1'乙`, address: 'B2' }];
    const findings = [{ ...told.findings[0]!, cells, actual: '=1+1', data: { ...told.findings[0]!.data, row: '=2' } }];
    const at = cellsOf(sheetOf(reported(SAMPLE, { ...told, findings })));
    expect(at('D5')).toMatchObject({ formula: `HYPERLINK("#'甲""&1''乙'!B2","甲""&1'乙!B2")` });
    expect(at('G5')).toEqual(expect.objectContaining({ kind: 'text', text: '=1+1' }));
    expect(at('G5')).not.toHaveProperty('formula');
  });

  it('is the user’s own under another name', () => {
    const sheet = sheetOf(bytes);
    expect(isReportSheet({ ...sheet, name: '我的记录' })).toBe(true);
    expect(isOwnReport({ ...sheet, name: '我的记录' })).toBe(false);
    expect(isOwnReport({ ...sheet, rows: new Map() })).toBe(false);
  });

  it('of a workbook without anything says so', () => {
    const at = cellsOf(sheetOf(reported(SAMPLE, nothing)));
    expect(at('A3')!.text).toContain('部门未识别');
  });

  (hasOpenpyxl ? it : it.skip)('is read by openpyxl with its links', () => {
    const script = `sheet = book['${REPORT_SHEET}']\nanswer = [sheet.freeze_panes, sheet.print_title_rows, sheet['D5'].value[:10], sheet['A5'].value]`;
    expect(askOpenpyxl(bytes, script)).toEqual(['A5', expect.stringContaining('4'), '=HYPERLINK', 1]);
  });

  (hasLibreOffice() ? it : it.skip)(
    'is opened by LibreOffice, whose links say the same',
    () => {
      const [saved] = throughLibreOffice([bytes]);
      expect(cellsOf(sheetOf(saved!))('D5')!.text).toBe(cellsOf(sheetOf(bytes))('D5')!.text);
    },
    60_000,
  );
});
