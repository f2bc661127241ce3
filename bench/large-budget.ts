import { expenditure } from '../samples/layout/budget/expenditure';
import { layDocument } from '../samples/layout/document';
import { entriesIn } from '../src/standard/codes/code-index';
import { Exact } from '../src/workbook/amount';
import type { Workbook } from '../src/workbook/workbook';
import { workbookOf } from '../test/recognise/workbooks';
import { seeded } from './seeded';

const YEAR = 2024;
/** Subjects of each unit. */
const SUBJECTS = 20;
const COLUMNS = 9;

/**
 * A workbook of so many 部门支出总体情况表 that tie, each of so many rows: units with their subjects. Amounts are exact to
 * two decimals, or have a third one and every figure is rounded by itself, so that sums are off by rounding everywhere.
 */
export function largeBudget(tables: number, rows: number, figures: 'exact' | 'rounded' = 'exact'): Workbook {
  const [sheet] = workbookOf(
    layDocument({
      file: '大部门',
      source: '',
      department: '某部门',
      year: `${YEAR}`,
      kind: 'budget',
      tables: [
        {
          sheet: '支出总表',
          title: `${YEAR}年部门支出总体情况表`,
          template: expenditure,
          rows: linesOf(rows, figures === 'exact' ? 2 : 3).join('\n'),
        },
      ],
      notes: [],
    }),
  ).sheets;
  return { sheets: Array.from({ length: tables }, (_, at) => ({ ...sheet!, name: `支出总表${at + 1}` })) };
}

function linesOf(rows: number, decimals: number): readonly string[] {
  const below = seeded(7);
  const subjects = entriesIn('functional', YEAR).filter(({ code }) => code.length === 7);
  const all = Array<number>(COLUMNS).fill(0);
  const units = Array.from({ length: Math.round(rows / (SUBJECTS + 1)) }, (_, unit) => {
    const own = Array<number>(COLUMNS).fill(0);
    const from = below(subjects.length - SUBJECTS);
    const children = subjects.slice(from, from + SUBJECTS).map(({ code, name }) => {
      const amounts = amountsOf(below);
      amounts.forEach((amount, column) => (own[column]! += amount));
      return lineOf([code.slice(0, 3), code.slice(3, 5), code.slice(5), '', name], amounts, decimals);
    });
    own.forEach((amount, column) => (all[column]! += amount));
    return [lineOf(['', '', '', `${1001 + unit}`, `第${unit + 1}单位`], own, decimals), ...children];
  });
  return [lineOf(['', '', '', '', '合计'], all, decimals), ...units.flat()];
}

/** In the last digit: 合计, 基本支出 and its four parts, 项目支出 and its two. */
function amountsOf(below: (limit: number) => number): readonly number[] {
  const basic = Array.from({ length: 4 }, () => below(90_000));
  const project = Array.from({ length: 2 }, () => below(900_000));
  const sum = (list: readonly number[]) => list.reduce((total, amount) => total + amount, 0);
  return [sum([...basic, ...project]), sum(basic), ...basic, sum(project), ...project];
}

function lineOf(cells: readonly string[], amounts: readonly number[], decimals: number): string {
  const shown = amounts.map((amount) => new Exact(amount).times(`1e-${decimals}`).toFixed(2));
  return [...cells, ...shown].join(' | ');
}
