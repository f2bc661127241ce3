import type { Finding, Severity } from '../../check/finding';
import type { Inspection } from '../../check/inspection';
import { blockOf, stack, textContent, type Block } from '../../layout/block';
import { oneLine } from '../../layout/captions';
import { heightsOf } from '../../layout/heights';
import { looks } from '../../layout/looks';
import type { CellLook, NewSheet } from '../../workbook/edits';
import { REPORT_MARK } from '../../workbook/report-sheet';
import type { Language } from '../messages/catalogue';
import { COLUMNS, lineCells } from './columns';
import { SHEET_WORDS, type SheetWords } from './words';

const MOST = 2_000;
const LEAST_HEIGHT = 18;

/**
 * The sheet 审核结果: errors, warnings and what was waived, one a line, each with a link to its cell; made to be printed
 * and passed on. It is a copy of what was found, and changes nothing in the tables.
 *
 * @param name a name that no other sheet has
 * @param date the day of the check, `2024-03-15`
 */
export function reportSheet(inspection: Inspection, name: string, date: string, language: Language): NewSheet {
  const words = SHEET_WORDS[language];
  const told = [...inspection.findings.filter(({ severity }) => severity !== 'info'), ...inspection.waived];
  const widths = COLUMNS.map(({ width }) => width);
  const over = (text: string, look: CellLook): Block => oneLine(text, look, COLUMNS.length);
  const head = stack([
    over(words.title, looks.title),
    // In its place by itself, as it is what the sheet is known by.
    over(REPORT_MARK, looks.note),
    over(summaryOf(inspection, words, date), looks.caption('left')),
    headings(words),
  ]);
  const lines: readonly Block[] = told.slice(0, MOST).map((finding, index) => ({
    rows: 1,
    cells: lineCells({ number: index + 1, finding, table: tableOf(finding, inspection) }, 0, words, language),
  }));
  const rest = told.length - MOST;
  const foot =
    told.length === 0 ? [over(words.none, looks.note)] : rest > 0 ? [over(words.left(rest), looks.note)] : [];
  const { rows, cells } = stack([head, ...lines, ...foot]);
  return {
    name,
    hidden: false,
    cells,
    columnWidths: widths,
    rowHeights: heightsOf(rows, cells, widths, LEAST_HEIGHT),
    frozenRows: head.rows,
    print: { orientation: 'landscape', titleRows: { first: head.rows - 1, last: head.rows - 1 } },
    choices: [],
  };
}

function summaryOf(
  { family, year, department, findings, waived, notChecked }: Inspection,
  words: SheetWords,
  date: string,
): string {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return [
    department ?? words.departmentUnknown,
    words.document(family, year),
    words.counts({
      errors: count('error'),
      warnings: count('warning'),
      waived: waived.length,
      notChecked: notChecked.length,
    }),
    words.made(date),
  ].join('  ');
}

function tableOf({ table: id, cells }: Finding, { tables }: Inspection): Inspection['tables'][number] | undefined {
  const named = tables.filter(({ table }) => table === id);
  return named.find(({ sheet }) => sheet === cells[0]?.sheet) ?? named[0];
}

function headings({ headings: texts }: SheetWords): Block {
  return blockOf(
    1,
    COLUMNS.map(({ heading }, column) => ({ row: 0, column, rowSpan: 1, columnSpan: 1, text: texts[heading] })),
    ({ text }) => ({ content: textContent(text), look: looks.header }),
  );
}
