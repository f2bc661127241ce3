import { CODE_SHEET, codeSheet } from '../layout/code-sheet';
import { withContents } from '../layout/contents';
import { sheetOf } from '../layout/sheet-of';
import { layBlankTables, type BlankTable, type TemplateRequest } from '../layout/template';
import { recognise } from '../recognise/recognise';
import type { Evidence } from '../relation/instance';
import { formatPosition } from '../workbook/address';
import { Exact } from '../workbook/amount';
import type { CellContent, NewSheet } from '../workbook/edits';
import { classTotal } from './class-total';
import { formulasFor } from './fill/formulas';
import { equationsIn, type StatedEquation } from './solve/equations';

/**
 * A complete set of blank tables, as a county publishes them: sums are formulas, code columns offer the codes of the year
 * from a hidden sheet, everything else is for people to write. Takes the year, the unit of money and, where it is known,
 * the department.
 */
export function templateOf(request: TemplateRequest): readonly NewSheet[] {
  const blanks = layBlankTables(request);
  const formulas = sumsOf(blanks);
  const sheets = blanks.map(({ sheet }) => withSums(sheet, formulas.get(sheet.name) ?? new Map()));
  const chosen = sheets.some(({ choices }) => choices.some(({ source }) => source.sheet === CODE_SHEET));
  return chosen ? [...sheets, codeSheet(request.year)] : sheets;
}

/** Formulas for the sums of every sheet by address, worked out on what stands in for the rows. */
function sumsOf(blanks: readonly BlankTable[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const { tables } = recognise({ sheets: blanks.map(({ standIn }) => sheetOf(standIn)) });
  const figures = tables.flatMap(({ parts }) => parts.flatMap(({ rows }) => rows.flatMap((row) => row.figures)));
  const shown = new Map(figures.map((figure) => [figure, new Exact(0)]));
  const targets = tables.map((table) => ({ table }));
  const equations = equationsIn({ tables });
  const formulas = new Map(formulasFor(targets, shown, equations.filter(hasItsRows)));
  for (const { left, right } of equations.filter((equation) => !hasItsRows(equation))) {
    const [{ figure }] = left as [Evidence];
    const formula = classTotal(right);
    if (formula !== undefined && !formulas.has(figure)) formulas.set(figure, formula);
  }
  const sums = new Map<string, Map<string, string>>();
  for (const [{ place }, formula] of formulas) {
    const own = sums.get(place.sheet) ?? new Map<string, string>();
    sums.set(place.sheet, own.set(formatPosition(place), formula));
  }
  return sums;
}

/**
 * Whether the rows that an equation adds up are known before anybody has written them. In a list of a final account 类, 款
 * and 项 stand below each other, and only what will be written says which of them 合计 adds up.
 */
function hasItsRows({ left, right, home }: StatedEquation): boolean {
  const isTotal = left.length === 1 && left[0]!.row.kind === 'total';
  return !(home?.id.startsWith('final.') && isTotal && right.some(({ row }) => row.kind === 'subject'));
}

function withSums(sheet: NewSheet, formulas: ReadonlyMap<string, string>): NewSheet {
  const contents = [...formulas].map(([address, formula]): [string, CellContent] => [
    address,
    { kind: 'formula', formula, decimal: '0' },
  ]);
  return withContents(sheet, new Map(contents));
}
