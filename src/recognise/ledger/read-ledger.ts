import type { Decimal } from 'decimal.js';
import type { ExpenditureEntry, IncomeEntry, Ledger, LedgerProblem, LedgerSheet } from '../../disclosure/ledger';
import type { Place } from '../../workbook/address';
import { Exact, ownDecimals, readAmount } from '../../workbook/amount';
import type { SheetRow } from '../../workbook/workbook';
import { isSum, type LedgerHeader } from './find-ledger';
import { lineReader, type LedgerLine } from './line';
import { readCarriedOver, readFund, readType } from './values';

/** Reads the entries of the ledgers found; a line that can't be counted becomes a problem, never a guess. */
export function readLedger(headers: readonly LedgerHeader[]): Ledger | undefined {
  if (headers.length === 0) return undefined;
  const problems: LedgerProblem[] = [];
  const ofKind = (kind: LedgerHeader['kind']) => headers.filter((header) => header.kind === kind);
  return {
    expenditure: ofKind('expenditure').map((header) => readSheet(header, expenditureEntry, problems)),
    income: ofKind('income').map((header) => readSheet(header, incomeEntry, problems)),
    problems,
  };
}

type Report = (code: LedgerProblem['code'], column: number | undefined, found: string) => void;
type EntryReader<Entry> = (line: LedgerLine, place: Place, amount: Decimal, report: Report) => Entry | undefined;

function readSheet<Entry>(
  header: LedgerHeader,
  readEntry: EntryReader<Entry>,
  problems: LedgerProblem[],
): LedgerSheet<Entry> {
  const { sheet, columns, preamble } = header;
  const amountColumn = columns.get('amount')!;
  const readLine = lineReader(columns);
  const entries: Entry[] = [];
  let sum: Decimal = new Exact(0);
  let decimals = 0;
  for (const [index, cells] of sheet.rows) {
    if (index <= header.row) continue;
    const place = { sheet: sheet.name, row: index, column: amountColumn };
    const report: Report = (code, column, found) =>
      problems.push({ code, place: { ...place, column: column ?? amountColumn }, found });
    const reading = readAmount(cells.get(amountColumn));
    if (reading.state === 'blank') continue;
    if (saysSum(cells)) {
      if (reading.state === 'amount' && saysWhole(cells) && !reading.value.eq(sum)) {
        report('total-differs', undefined, sum.toFixed());
      }
      continue;
    }
    if (reading.state === 'unreadable') {
      report('amount-unreadable', undefined, reading.text);
      continue;
    }
    const entry = readEntry(readLine(cells), place, reading.value, report);
    sum = sum.plus(reading.value);
    if (!entry) continue;
    entries.push(entry);
    decimals = Math.max(decimals, reading.shownDecimals ?? ownDecimals(reading.value));
  }
  const { unit, year, department } = preamble;
  return { sheet: sheet.name, unit, year, department: department?.name, decimals, entries };
}

const LABELS_BEFORE_AMOUNT = 4;

function saysSum(cells: SheetRow): boolean {
  let seen = 0;
  for (const { kind, text } of cells.values()) {
    if (kind === 'text' && isSum(text)) return true;
    seen += 1;
    if (seen === LABELS_BEFORE_AMOUNT) return false;
  }
  return false;
}

function saysWhole(cells: SheetRow): boolean {
  return [...cells.values()].some(({ text }) => /^(?:合\s*计|总\s*计)[:：]?$/.test(text.trim()));
}

function expenditureEntry(
  line: LedgerLine,
  place: Place,
  amount: Decimal,
  report: Report,
): ExpenditureEntry | undefined {
  const { columns, text } = line;
  const fund = line.has('fund') ? readFund(text('fund')) : undefined;
  const carriedOver = line.has('carriedOver') ? readCarriedOver(text('carriedOver')) : undefined;
  const unit = line.subject('unitCode', 'unitName');
  const functional = line.subject('functionalCode', 'functionalName', 'functional');
  const department = line.subject('departmentCode', 'departmentName', 'department');
  const type = line.has('type') ? readType(text('type'), department.code) : undefined;
  if (!fund) {
    report('fund-unknown', columns.get('fund'), text('fund'));
    return undefined;
  }
  if (line.has('type') && !type) {
    report('type-unknown', columns.get('type'), text('type'));
    return undefined;
  }
  if (line.has('unitCode', 'unitName') && unit.code === '' && unit.name === '') {
    report('unit-missing', columns.get('unitCode') ?? columns.get('unitName'), '');
    return undefined;
  }
  if (line.has('functionalCode', 'functional') && functional.code === '') {
    report('functional-missing', columns.get('functionalCode') ?? columns.get('functional'), functional.name);
    return undefined;
  }
  if (line.has('departmentCode', 'departmentName', 'department') && department.code === '' && department.name === '') {
    report('economic-missing', columns.get('departmentCode') ?? columns.get('department'), '');
    return undefined;
  }
  return {
    place,
    unit,
    functional,
    type,
    project: line.subject('projectCode', 'projectName'),
    department,
    government: line.subject('governmentCode', 'governmentName', 'government'),
    fund: carriedOver === undefined ? fund : { ...fund, carriedOver: fund.carriedOver || carriedOver },
    amount,
  };
}

function incomeEntry(line: LedgerLine, place: Place, amount: Decimal, report: Report): IncomeEntry | undefined {
  const fund = readFund(line.text('incomeClass'));
  if (!fund) {
    report('fund-unknown', line.columns.get('incomeClass'), line.text('incomeClass'));
    return undefined;
  }
  const carriedOver = readCarriedOver(line.text('carriedOver')) ?? false;
  const unit = line.subject('unitCode', 'unitName');
  return { place, unit, fund: { ...fund, carriedOver: fund.carriedOver || carriedOver }, amount };
}
