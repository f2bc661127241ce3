import type { Finding, Severity } from '../../check/finding';
import type { TableSummary } from '../../check/inspection';
import { cellOf, textContent } from '../../layout/block';
import { looks } from '../../layout/looks';
import type { CellAddress } from '../../workbook/address';
import { Exact } from '../../workbook/amount';
import type { CellContent, CellLook, LaidCell } from '../../workbook/edits';
import type { Language } from '../messages/catalogue';
import { describeFinding, describeWaiver } from '../messages/describe';
import type { SheetWords } from './words';

/** A line of the report: a finding by its number, and what is needed to write it down. */
export interface Line {
  readonly number: number;
  readonly finding: Finding;
  readonly table: TableSummary | undefined;
}

interface ReportColumn {
  readonly heading: keyof SheetWords['headings'];
  /** In characters. */
  readonly width: number;
  readonly cell: (line: Line, words: SheetWords, language: Language) => readonly [CellContent, CellLook];
}

const SEVERITY_LOOK: Readonly<Record<Severity, CellLook>> = {
  error: looks.centred(true),
  warning: looks.centred(),
  info: looks.centred(),
};

export const COLUMNS: readonly ReportColumn[] = [
  { heading: 'number', width: 6, cell: ({ number }) => [{ kind: 'amount', decimal: `${number}` }, looks.centred()] },
  {
    heading: 'severity',
    width: 8,
    cell: ({ finding }, words) => [
      textContent(finding.waived ? words.waived : words.severities[finding.severity]),
      SEVERITY_LOOK[finding.waived ? 'info' : finding.severity],
    ],
  },
  { heading: 'table', width: 20, cell: ({ table }) => [textContent(table?.name), looks.text()] },
  {
    heading: 'cell',
    width: 20,
    cell: ({ finding: { cells } }) => [linkTo(cells[0]), { ...looks.text(), isLink: true }],
  },
  {
    heading: 'message',
    width: 62,
    cell: ({ finding }, _, language) => [textContent(describeFinding(finding, language)), looks.text()],
  },
  {
    heading: 'unit',
    width: 7,
    cell: ({ finding, table }) => [textContent(currentOf(finding) && table?.unit), looks.centred()],
  },
  { heading: 'current', width: 14, cell: ({ finding }) => amount(currentOf(finding)) },
  { heading: 'suggested', width: 14, cell: ({ finding }) => amount(suggestedFor(finding)) },
  { heading: 'difference', width: 12, cell: ({ finding }) => amount(differenceOf(finding)) },
  {
    heading: 'handling',
    width: 24,
    cell: ({ finding: { waived } }, _, language) => [
      textContent(waived && describeWaiver(waived, language)),
      looks.text(),
    ],
  },
];

function currentOf({ culprit, actual }: Finding): string | undefined {
  return culprit ? culprit.current : actual;
}

/** What should stand there, where that is known: the other side of a relation alone may be just as wrong. */
function suggestedFor({ culprit, code, expected }: Finding): string | undefined {
  if (culprit) return culprit.suggested;
  return code === 'ledger-differs' ? expected : undefined;
}

function differenceOf({ culprit, difference }: Finding): string | undefined {
  if (!culprit) return difference;
  if (!isDecimal(culprit.current) || culprit.suggested === undefined || !isDecimal(culprit.suggested)) return undefined;
  const decimals = Math.max(decimalsIn(culprit.current), decimalsIn(culprit.suggested));
  return new Exact(culprit.current).minus(culprit.suggested).toFixed(decimals);
}

/** The cells of a line, in the row given. */
export function lineCells(line: Line, row: number, words: SheetWords, language: Language): readonly LaidCell[] {
  return COLUMNS.map(({ cell }, column) => cellOf(row, column, ...cell(line, words, language)));
}

function linkTo(cell: CellAddress | undefined): CellContent {
  return cell ? { kind: 'link', to: cell, text: `${cell.sheet}!${cell.address}` } : { kind: 'blank' };
}

/** A decimal as an amount with the digits it has; what is none as the text it is. */
function amount(text = ''): readonly [CellContent, CellLook] {
  if (!isDecimal(text)) return [textContent(text), { ...looks.text(), align: 'right' }];
  return [{ kind: 'amount', decimal: text }, looks.amount(decimalsIn(text))];
}

function isDecimal(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}

function decimalsIn(text: string): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}
