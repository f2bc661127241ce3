import type { Inspection } from '../../src/check/inspection';
import { Exact } from '../../src/workbook/amount';
import { plainText } from '../../src/workbook/text';

/** How a workbook was changed as a whole, where that has to show: the power of ten that its figures were raised by. */
export interface Change {
  readonly raised: number;
}

/**
 * What an inspection says, without the places where it says so: tables, verdicts, and findings with their rows,
 * columns and figures. Two workbooks with the same tables, however they are written, have the same gist.
 */
export function gistOf(inspection: Inspection, { raised }: Change = { raised: 0 }) {
  const { family, year, department, tables, findings, notChecked, summary } = inspection;
  const lowered = (amount: string | undefined) =>
    amount === undefined ? undefined : new Exact(amount).times(new Exact(10).pow(-raised)).toFixed();
  return {
    family,
    year,
    department,
    summary,
    tables: tables
      .map(({ table, name, title, unit, decimals, rows }) => ({
        table,
        name,
        title: plainText(title),
        unit: unit === '元' ? unitOf(raised) : unit,
        decimals: decimals + raised,
        rows,
      }))
      .sort(byText),
    findings: findings
      .map(({ rule, severity, code, verdict, table, data, formula, expected, actual, difference }) => {
        if (code === 'department-differs' || code === 'table-unrecognised') return { rule, severity, code, table };
        // What a row is called may name the unit that the workbook was changed to.
        const { unit: _unit, row, ...rest } = data;
        return {
          ...{ rule, severity, code, verdict, table, formula, ...rest },
          ...Object.fromEntries(AMOUNTS.map((name) => [name, lowered(data[name])])),
          row: raised === 0 ? row : row?.replace(/([(（])元/, '$1万元'),
          expected: lowered(expected),
          actual: lowered(actual),
          difference: lowered(difference),
        };
      })
      .sort(byText),
    notChecked: notChecked.map(({ rule, code, table, data }) => ({ rule, code, table, data })).sort(byText),
  };
}

/** What of a finding's data is an amount in the unit of its table. */
const AMOUNTS = ['sum', 'bound', 'middle', 'next', 'spent', 'before'];

function unitOf(raised: number): string {
  return raised === 4 ? '万元' : '元';
}

function byText(left: object, right: object): number {
  const [a, b] = [JSON.stringify(left), JSON.stringify(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}
