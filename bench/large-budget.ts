import { expenditure } from '../samples/layout/budget/expenditure';
import { layDocument } from '../samples/layout/document';
import { entriesIn } from '../src/standard/codes/code-index';
import type { Workbook } from '../src/workbook/workbook';
import { workbookOf } from '../test/recognise/workbooks';
import { seeded } from './seeded';

const YEAR = 2024;
/** Subjects of each unit. */
const SUBJECTS = 20;
const COLUMNS = 9;

/** A workbook of so many 部门支出总体情况表 that tie, each of so many rows: units with their subjects. */
export function largeBudget(tables: number, rows: number): Workbook {
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
          rows: linesOf(rows).join('\n'),
        },
      ],
      notes: [],
    }),
  ).sheets;
  return { sheets: Array.from({ length: tables }, (_, at) => ({ ...sheet!, name: `支出总表${at + 1}` })) };
}

function linesOf(rows: number): readonly string[] {
  const below = seeded(7);
  const subjects = entriesIn('functional', YEAR).filter(({ code }) => code.length === 7);
  const all = Array<number>(COLUMNS).fill(0);
  const units = Array.from({ length: Math.round(rows / (SUBJECTS + 1)) }, (_, unit) => {
    const own = Array<number>(COLUMNS).fill(0);
    const from = below(subjects.length - SUBJECTS);
    const children = subjects.slice(from, from + SUBJECTS).map(({ code, name }) => {
      const amounts = amountsOf(below);
      amounts.forEach((amount, column) => (own[column]! += amount));
      return lineOf([code.slice(0, 3), code.slice(3, 5), code.slice(5), '', name], amounts);
    });
    own.forEach((amount, column) => (all[column]! += amount));
    return [lineOf(['', '', '', `${1001 + unit}`, `第${unit + 1}单位`], own), ...children];
  });
  return [lineOf(['', '', '', '', '合计'], all), ...units.flat()];
}

/** In hundredths: 合计, 基本支出 and its four parts, 项目支出 and its two. */
function amountsOf(below: (limit: number) => number): readonly number[] {
  const basic = Array.from({ length: 4 }, () => below(90_000));
  const project = Array.from({ length: 2 }, () => below(900_000));
  const sum = (list: readonly number[]) => list.reduce((total, amount) => total + amount, 0);
  return [sum([...basic, ...project]), sum(basic), ...basic, sum(project), ...project];
}

function lineOf(cells: readonly string[], amounts: readonly number[]): string {
  const shown = amounts.map((amount) => `${Math.floor(amount / 100)}.${`${amount % 100}`.padStart(2, '0')}`);
  return [...cells, ...shown].join(' | ');
}
