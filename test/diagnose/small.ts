import { diagnose, type Case } from '../../src/diagnose/diagnose';
import type { Branch } from '../../src/diagnose/row';
import { sitesOf } from '../../src/diagnose/sites';
import { equationOf, type Equation } from '../../src/diagnose/system';
import type { Figure } from '../../src/disclosure/figure';
import type { Row, RowKind, Table } from '../../src/disclosure/table';
import type { Evidence, Instance } from '../../src/relation/instance';
import { judge } from '../../src/relation/rounding';
import { formatPosition } from '../../src/workbook/address';
import { Exact } from '../../src/workbook/amount';

/**
 * A table of one list in 万元: its first row adds up the others. `code amount amount …` a row; `-` is a blank. Figures
 * are known to the decimals that they show.
 */
export function tableOf(sheet: string, ...lines: readonly string[]): Table {
  const rows = lines.map((line, row): Row => {
    const [code = '', ...amounts] = line.split(' ');
    const figures = amounts.map((text, column): Figure => {
      const place = { sheet, row, column };
      return text === '-'
        ? { state: 'blank', value: new Exact(0), decimals: 2, place }
        : { state: 'amount', value: new Exact(text), decimals: text.split('.')[1]?.length ?? 0, place };
    });
    const kind: RowKind = row === 0 ? 'total' : 'subject';
    return { index: row, kind, label: code, code, figures, ...(row === 0 ? {} : { parent: 0 }) };
  });
  const columns = rows[0]!.figures.map((_, index) => ({ path: [`第${index + 1}栏`], index }));
  return {
    id: sheet,
    name: sheet,
    title: sheet,
    sheet,
    hidden: false,
    area: { top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 },
    unit: { name: '万元', inYuan: 4 },
    year: 2024,
    department: undefined,
    decimals: 2,
    parts: [{ name: '', columns, rows }],
    notes: [],
  };
}

/** The figure in a row and column of a small table. */
export function figureIn(table: Table, row: number, column = 0): Evidence {
  const part = table.parts[0]!;
  const line = part.rows[row]!;
  return { sign: 1, figure: line.figures[column]!, table, row: line, column: part.columns[column]! };
}

/** `left = right, right …` as it stands. */
export function compared(
  left: readonly Evidence[],
  right: readonly Evidence[],
  operator: Instance['operator'] = '=',
): Instance {
  const sum = (side: readonly Evidence[]) => side.reduce((total, { figure }) => total.plus(figure.value), new Exact(0));
  const [leftSum, rightSum] = [sum(left), sum(right)];
  const rounded = [...left, ...right].map(({ figure: { value, decimals } }) => {
    return { value, halfUnit: new Exact(10).pow(-decimals).div(2) };
  });
  const verdict = judge(operator, leftSum.minus(rightSum), rounded);
  return { operator, left, right, leftSum, rightSum, verdict };
}

/** `left = right, right …` as an equation, by the name it is given. */
export function relate(
  name: string,
  left: readonly Evidence[],
  right: readonly Evidence[],
  { operator = '=', isStrict = true }: { readonly operator?: Instance['operator']; readonly isStrict?: boolean } = {},
): Equation<string> {
  return equationOf(compared(left, right, operator), name, isStrict);
}

/** The sums of a small table down its columns, named `down 1`, `down 2` …, with the branch of its first row. */
export function sumsOf(table: Table): { readonly equations: readonly Equation<string>[]; readonly branch: Branch } {
  const part = table.parts[0]!;
  const [parent, ...children] = part.rows;
  const equations = part.columns.map((_, column) =>
    relate(
      `${table.name} down ${column + 1}`,
      [figureIn(table, 0, column)],
      children.map((_child, row) => figureIn(table, row + 1, column)),
    ),
  );
  const down = new Map(equations.map((_, column) => [column, column]));
  return { equations, branch: { part, parent: parent!, children, down, along: [] } };
}

/** What is said about a case, in short: kind, cell, suggested amount, and the relations explained. */
export function told(tables: readonly Table[], equations: Case<string>['equations'], branches: readonly Branch[] = []) {
  const totals = new Set(tables.flatMap(({ parts }) => parts[0]!.rows[0]!.figures));
  const { causes, unexplained } = diagnose({ tables, equations, branches, sites: sitesOf(tables, totals) });
  const cellOf = ({ figure: { place } }: { readonly figure: Figure }) => `${place.sheet}!${formatPosition(place)}`;
  return {
    causes: causes.map(({ kind, culprit, suggested, partner, followers, alternatives, evidence, blurred }) => ({
      kind,
      cell: cellOf(culprit),
      ...(suggested ? { suggested: suggested.toFixed(2) } : {}),
      ...(partner ? { partner: cellOf(partner.site) } : {}),
      ...(followers.length > 0 ? { followers: followers.map(({ site }) => cellOf(site)) } : {}),
      alternatives: alternatives.map(({ site }) => cellOf(site)),
      evidence,
      blurred,
    })),
    unexplained,
  };
}
