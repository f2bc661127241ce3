import { layDocument } from '../samples/layout/document';
import { expenditure } from '../samples/layout/budget/expenditure';
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
  const below = seeded(7);
  const subjects = entriesIn('functional', YEAR).filter(({ code }) => code.length === 7);
  const units = Math.round(rows / (SUBJECTS + 1));
  const table = (at: number) => {
    const lines: string[] = [];
    const all = Array<number>(COLUMNS).fill(0);
    for (let unit = 0; unit < units; unit += 1) {
      const own = Array<number>(COLUMNS).fill(0);
      const from = below(subjects.length - SUBJECTS);
      const children = subjects.slice(from, from + SUBJECTS).map(({ code, name }) => {
        const amounts = amountsOf(below);
        amounts.forEach((amount, column) => (own[column]! += amount));
        const cells = [code.slice(0, 3), code.slice(3, 5), code.slice(5), '', name];
        return lineOf(cells, amounts);
      });
      own.forEach((amount, column) => (all[column]! += amount));
      lines.push(lineOf(['', '', '', `${1001 + unit}`, `第${unit + 1}单位`], own), ...children);
    }
    return {
      sheet: `支出总表${at + 1}`,
      title: `${YEAR}年部门支出总体情况表`,
      template: expenditure,
      rows: [lineOf(['', '', '', '', '合计'], all), ...lines].join('\n'),
    };
  };
  const document = { file: '', source: '', department: '某部门', year: `${YEAR}`, kind: 'budget', notes: [] } as const;
  return workbookOf(layDocument({ ...document, tables: Array.from({ length: tables }, (_, at) => table(at)) }));
}

/** In hundredths: 合计, 基本支出 and its four parts, 项目支出 and its two. */
function amountsOf(below: (limit: number) => number): number[] {
  const basic = Array.from({ length: 4 }, () => below(90_000));
  const project = Array.from({ length: 2 }, () => below(900_000));
  const sum = (list: readonly number[]) => list.reduce((total, amount) => total + amount, 0);
  return [sum([...basic, ...project]), sum(basic), ...basic, sum(project), ...project];
}

function lineOf(cells: readonly string[], amounts: readonly number[]): string {
  const shown = amounts.map((amount) => `${Math.floor(amount / 100)}.${`${amount % 100}`.padStart(2, '0')}`);
  return [...cells, ...shown].join(' | ');
}
