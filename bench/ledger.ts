import { entriesIn } from '../src/standard/codes/code-index';
import type { Cell } from '../src/workbook/cell';
import type { Sheet } from '../src/workbook/workbook';
import { seeded } from './seeded';

const HEADINGS = [
  '单位代码',
  '单位名称',
  '功能科目编码',
  '功能科目名称',
  '支出类型',
  '项目名称',
  '部门经济科目编码',
  '部门经济科目名称',
  '资金来源',
  '金额（元）',
];
const FUNDS = [
  '一般公共预算-财政拨款',
  '一般公共预算-财政拨款',
  '一般公共预算-其他',
  '事业收入',
  '一般公共预算-上年结转',
];
const YEAR = 2024;
const UNITS = 40;
/** Of each unit. */
const FUNCTIONS = 6;
const SUBJECTS = 30;
const PROJECTS = 10;

/**
 * A 支出明细底表 of a large department in 元 with cents, as a host reads it: 40 units with their own subjects and projects,
 * a project being on one 功能科目 and paid from one 资金来源.
 */
export function ledgerSheet(lines: number): Sheet {
  const below = seeded(1);
  const one = <Item>(list: readonly Item[]): Item => list[below(list.length)]!;
  const some = <Item>(count: number, item: (at: number) => Item) => Array.from({ length: count }, (_, at) => item(at));
  const lowest = (list: 'functional' | 'department', digits: number) =>
    entriesIn(list, YEAR).filter(({ code }) => code.length === digits);
  const [functions, subjects] = [lowest('functional', 7), lowest('department', 5)];
  const units = some(UNITS, (at) => {
    const own = some(FUNCTIONS, () => one(functions));
    const projects = some(PROJECTS, (number) => ({ name: `第${number + 1}个项目`, use: one(own), fund: one(FUNDS) }));
    return { code: `112${`${at + 1}`.padStart(3, '0')}`, own, subjects: some(SUBJECTS, () => one(subjects)), projects };
  });
  const rows = some(lines, (at) => {
    const unit = one(units);
    const { code, name } = one(unit.subjects);
    const basic = { name: '', use: one(unit.own), fund: one(FUNDS) };
    const { name: project, use, fund } = below(3) === 0 ? one(unit.projects) : basic;
    const type = project !== '' ? '特定目标类' : /^30[13]/.test(code) ? '人员类' : '公用经费';
    const words = [unit.code, `${unit.code}单位`, use.code, use.name, type, project, code, name, fund];
    const cells: Cell[] = words.map((text) => ({ kind: 'text', text }));
    const amount = `${below(5_000_000)}.${`${below(100)}`.padStart(2, '0')}`;
    return [at + 1, rowOf([...cells, { kind: 'number', text: amount, format: '0.00' }])] as const;
  });
  const heading = rowOf(HEADINGS.map((text) => ({ kind: 'text', text })));
  return { name: '支出明细底表', hidden: false, rows: new Map([[0, heading], ...rows]) };
}

function rowOf(cells: readonly Cell[]): ReadonlyMap<number, Cell> {
  return new Map(cells.flatMap((cell, at) => (cell.kind === 'text' && cell.text === '' ? [] : [[at, cell] as const])));
}
