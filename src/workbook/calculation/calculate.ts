import { Decimal } from 'decimal.js';
import { parsePosition, type Position } from '../address';
import { Exact } from '../amount';
import type { Cell } from '../cell';
import { cellAt, type Sheet, type Workbook } from '../workbook';
import type { Expression } from './expression';
import { parse } from './formula.generated';

/**
 * Fills in the values of formulas that the file stores without one, as programs that write .xlsx leave them. Totals
 * made of SUM, ROUND and arithmetic are calculated exactly; a formula with anything else, with an error in its cells
 * or in a circle stays `uncalculated`, and the checks say so.
 */
export function calculate(workbook: Workbook): Workbook {
  const valueAt = calculator(workbook);
  const sheets = workbook.sheets.map((sheet) => withValues(sheet, valueAt));
  return sheets.every((sheet, at) => sheet === workbook.sheets[at]) ? workbook : { ...workbook, sheets };
}

/** The value of a cell; zero where it is empty, `undefined` where it can't be calculated. SUM passes over text. */
type ValueAt = (sheet: Sheet, position: Position, inSum?: boolean) => Decimal | undefined;

function withValues(sheet: Sheet, valueAt: ValueAt): Sheet {
  let changed: Map<number, Map<number, Cell>> | undefined;
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (cell.kind !== 'uncalculated') continue;
      const value = valueAt(sheet, { row, column });
      if (!value) continue;
      changed ??= new Map([...sheet.rows].map(([index, line]) => [index, new Map(line)]));
      changed.get(row)!.set(column, { ...cell, kind: 'number', text: value.toFixed() });
    }
  }
  return changed ? { ...sheet, rows: changed } : sheet;
}

const DEEPEST_CHAIN = 200;

function calculator(workbook: Workbook): ValueAt {
  const byName = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const known = new Map<string, Decimal | undefined>();
  const underWay = new Set<string>();

  const valueAt: ValueAt = (sheet, position, inSum = false) => {
    const cell = cellAt(sheet, position);
    switch (cell?.kind) {
      case 'number':
        return new Exact(cell.text);
      case 'error':
        return undefined;
      case 'text':
        // Excel takes the text 5.00 for a number in arithmetic, and any other text for an error.
        return inSum ? new Exact(0) : numberIn(cell.text);
      case 'uncalculated':
        return calculated(sheet, position, cell.formula ?? '');
      default:
        return new Exact(0);
    }
  };

  const calculated = (sheet: Sheet, { row, column }: Position, formula: string): Decimal | undefined => {
    const key = `${sheet.name}!${row},${column}`;
    if (known.has(key)) return known.get(key);
    if (underWay.has(key) || underWay.size > DEEPEST_CHAIN) return undefined;
    underWay.add(key);
    const expression = parsed(formula);
    const value = expression && evaluate(expression, sheet);
    underWay.delete(key);
    known.set(key, value);
    return value;
  };

  const evaluate = (expression: Expression, sheet: Sheet): Decimal | undefined => {
    switch (expression.type) {
      case 'number':
        return new Exact(expression.text);
      case 'negation':
        return evaluate(expression.operand, sheet)?.negated();
      case 'percent':
        return evaluate(expression.operand, sheet)?.div(100);
      case 'operation':
        return operate(expression.sign, evaluate(expression.left, sheet), evaluate(expression.right, sheet));
      case 'area': {
        const values = area(expression, sheet, false);
        return expression.from === expression.to ? values?.[0] : undefined;
      }
      case 'call':
        return call(expression, sheet);
    }
  };

  const call = (expression: Extract<Expression, { type: 'call' }>, sheet: Sheet): Decimal | undefined => {
    const [first, second] = expression.arguments;
    if (expression.name === 'ROUND' && first && second) {
      const places = evaluate(second, sheet);
      return places?.isInteger() && places.gte(0)
        ? evaluate(first, sheet)?.toDecimalPlaces(Number(places.toFixed()), Decimal.ROUND_HALF_UP)
        : undefined;
    }
    if (expression.name !== 'SUM') return undefined;
    let total = new Exact(0);
    for (const argument of expression.arguments) {
      const values = argument.type === 'area' ? area(argument, sheet, true) : [evaluate(argument, sheet)];
      if (!values) return undefined;
      for (const value of values) {
        if (!value) return undefined;
        total = total.plus(value);
      }
    }
    return total;
  };

  /** The values of an area; only rows and columns that hold something are visited, so `A:A`-like areas stay cheap. */
  const area = (
    { sheet: name, from, to }: Extract<Expression, { type: 'area' }>,
    home: Sheet,
    inSum: boolean,
  ): readonly (Decimal | undefined)[] | undefined => {
    const sheet = name === undefined ? home : byName.get(name.toLowerCase());
    const start = parsePosition(from);
    const end = parsePosition(to);
    if (!sheet || !start || !end) return undefined;
    if (from === to) return [valueAt(sheet, start, inSum)];
    const values: (Decimal | undefined)[] = [];
    for (const [row, cells] of sheet.rows) {
      if (row < Math.min(start.row, end.row) || row > Math.max(start.row, end.row)) continue;
      for (const column of cells.keys()) {
        if (column < Math.min(start.column, end.column) || column > Math.max(start.column, end.column)) continue;
        values.push(valueAt(sheet, { row, column }, inSum));
      }
    }
    return values;
  };

  return valueAt;
}

function numberIn(text: string): Decimal | undefined {
  return /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)\s*$/.test(text) ? new Exact(text.trim()) : undefined;
}

function operate(sign: string, left: Decimal | undefined, right: Decimal | undefined): Decimal | undefined {
  if (!left || !right) return undefined;
  switch (sign) {
    case '+':
      return left.plus(right);
    case '-':
      return left.minus(right);
    case '*':
      return left.times(right);
    default:
      return right.isZero() ? undefined : left.div(right);
  }
}

function parsed(formula: string): Expression | undefined {
  try {
    return parse(formula) as Expression;
  } catch (error) {
    // Everything that the grammar does not know stays uncalculated; our own mistakes must surface.
    if (error instanceof Error && 'location' in error) return undefined;
    throw error;
  }
}
