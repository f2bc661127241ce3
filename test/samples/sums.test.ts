import { sameAmount, sumOf } from '../../samples/layout/decimal';
import type { Row } from './figures';
import { columnSum, figure, rowsOf } from './figures';

const coded = (digits: number) => (row: Row) => (row[0] ?? '').length === digits && /^\d+$/.test(row[0] ?? '');
const item = coded(3);
const economic = (row: Row) => (row[6] ?? '') !== '' && /^3\d\d$/.test(row[0] ?? '');
const basic = (row: Row) => !(row[0] ?? '').includes('合计') && (row[1] ?? '') !== '';
const project = (row: Row) => (row[0] ?? '').endsWith('类');
const projectCode = (row: Row) => (row[0] ?? '').length > 10 || row[0] === '004';
const below = (row: Row) => (row[2] ?? '') !== '';

interface Case {
  readonly file: string;
  readonly sheet: string;
  readonly total: string;
  readonly column: number;
  readonly addends: (row: Row) => boolean;
  /** What the addends really come to where the published total differs. */
  readonly published?: string;
  readonly summed?: string;
}

const yanjin = 'yanjin-2024-budget';
const laocheng = 'laocheng-2024-budget';
const fengqiu = 'fengqiu-2024-final';
const jiaozuo = 'jiaozuo-2023-budget';
const shilong = 'shilong-2024-budget';

const holding: readonly Case[] = [
  { file: yanjin, sheet: '3支出总体情况表', total: '合计', column: 5, addends: item },
  { file: yanjin, sheet: '3支出总体情况表', total: '合计', column: 6, addends: item },
  { file: yanjin, sheet: '5一般公共预算支出情况表', total: '129', column: 11, addends: item },
  { file: yanjin, sheet: '6一般公共预算基本支出情况表', total: '合计', column: 4, addends: coded(5) },
  { file: yanjin, sheet: '6一般公共预算基本支出情况表', total: '合计', column: 6, addends: coded(5) },
  { file: yanjin, sheet: '7支出经济分类汇总表', total: '合计', column: 6, addends: economic },
  { file: yanjin, sheet: '10项目支出表', total: '合计', column: 3, addends: project },
  { file: yanjin, sheet: '12项目绩效目标汇总表', total: '129', column: 2, addends: projectCode },
  { file: laocheng, sheet: '预算03表', total: '合计', column: 7, addends: item },
  { file: laocheng, sheet: '预算03表', total: '合计', column: 8, addends: item },
  { file: laocheng, sheet: '预算03表', total: '合计', column: 9, addends: item },
  { file: laocheng, sheet: '预算05表', total: '045', column: 5, addends: item },
  { file: laocheng, sheet: '预算06表', total: '合计', column: 5, addends: basic },
  { file: laocheng, sheet: '预算06表', total: '合计', column: 6, addends: basic },
  { file: laocheng, sheet: '预算07表', total: '合计', column: 6, addends: economic },
  { file: laocheng, sheet: '项目支出预算表', total: '045', column: 3, addends: project },
  { file: laocheng, sheet: '项目绩效目标汇总表', total: '045001', column: 3, addends: projectCode },
  { file: fengqiu, sheet: '公开02表', total: '合计', column: 2, addends: item },
  { file: fengqiu, sheet: '公开02表', total: '合计', column: 2, addends: coded(5) },
  { file: fengqiu, sheet: '公开02表', total: '合计', column: 2, addends: coded(7) },
  { file: fengqiu, sheet: '公开03表', total: '合计', column: 2, addends: item },
  { file: fengqiu, sheet: '公开03表', total: '合计', column: 4, addends: coded(7) },
  { file: jiaozuo, sheet: '部门支出预算表', total: '合计', column: 5, addends: item },
  { file: jiaozuo, sheet: '部门支出预算表', total: '合计', column: 13, addends: item },
  { file: jiaozuo, sheet: '一般公共预算支出预算表', total: '122', column: 7, addends: item },
  { file: jiaozuo, sheet: '一般公共预算基本支出预算表', total: '合计', column: 4, addends: coded(5) },
  { file: jiaozuo, sheet: '一般公共预算基本支出预算表', total: '合计', column: 6, addends: coded(5) },
  { file: jiaozuo, sheet: '项目支出预算表', total: '122', column: 3, addends: project },
  { file: jiaozuo, sheet: '机关（机构）运行经费', total: '合计', column: 2, addends: coded(5) },
  { file: shilong, sheet: '部门支出总体情况表', total: '合计', column: 11, addends: item },
  { file: shilong, sheet: '一般公共预算基本支出表', total: '合计', column: 6, addends: coded(5) },
  { file: shilong, sheet: '项目支出预算表', total: '合计', column: 3, addends: project },
  { file: shilong, sheet: '部门预算项目绩效目标表', total: '112', column: 2, addends: projectCode },
];

/** The documents are published like this; the samples must not be better than their source. */
const broken: readonly Case[] = [
  ...(
    [
      [fengqiu, '公开03表', 3, item, '383.47', '383.48'],
      [fengqiu, '公开05表', 3, item, '383.47', '383.48'],
      [jiaozuo, '一般公共预算基本支出明细表', 3, (row: Row) => !row.includes('122') && below(row), '914.44', '697.73'],
      [shilong, '部门支出总体情况表', 5, item, '524.8', '524.7'],
      [shilong, '部门支出总体情况表', 6, item, '189.8', '189.7'],
      [shilong, '部门支出总体情况表', 7, item, '174.1', '174.0'],
      [shilong, '一般公共预算基本支出表', 4, coded(5), '189.8', '189.7'],
      [shilong, '一般公共预算基本支出表', 5, coded(5), '172.5', '172.4'],
      [shilong, '支出经济分类汇总表', 6, economic, '524.8', '524.7'],
    ] as const
  ).map(([file, sheet, column, addends, published, summed]) => ({
    file,
    sheet,
    column,
    addends,
    published,
    summed,
    total: '合计',
  })),
];

test.each(holding)('$file $sheet: column $column adds up to $total', ({ file, sheet, total, column, addends }) => {
  const rows = rowsOf(file, sheet);
  expect(columnSum(rows, column, addends)).toBe(figure(rows, total, column));
});

test.each(broken)('$file $sheet: column $column is published as $published and adds up to $summed', (known) => {
  const rows = rowsOf(known.file, known.sheet);
  const total = rows.find((row) => row.includes('合计')) ?? rows[0];
  expect(total?.[known.column]).toBe(known.published);
  expect(columnSum(rows, known.column, known.addends)).toBe(known.summed);
});

test('the rounding differences between the tables of the final account are kept', () => {
  const [expenditure, detail] = [rowsOf(fengqiu, '公开03表'), rowsOf(fengqiu, '公开06表')];
  const total = figure(expenditure, '合计', 2);
  expect(sumOf([figure(expenditure, '合计', 3), figure(expenditure, '合计', 4)])).toBe('411.90');
  expect(total).toBe('411.91');
  expect(sumOf([figure(detail, '人员经费合计', 2), figure(detail, '公用经费合计', 8)])).toBe('383.48');
  expect(sumOf([figure(detail, '301', 2), figure(detail, '303', 2)])).toBe('191.38');
  expect(columnSum(detail, 2, (row) => /^301\d\d$/.test(row[0] ?? ''))).toBe('189.55');
});

test('amounts that contradict each other between tables are kept', () => {
  expect(figure(rowsOf(laocheng, '预算08表'), '11.50', 0)).toBe('11.50');
  expect(figure(rowsOf(laocheng, '预算06表'), '公务用车运行维护费', 4)).toBe('1.50');
  expect(figure(rowsOf(jiaozuo, '项目支出预算表'), '市政务服务大厅优化调整经费', 3)).toBe('65.89');
  expect(figure(rowsOf(jiaozuo, '部门预算项目绩效目标表'), '市政务服务大厅优化调整经费', 2)).toBe('65.88');
  expect(figure(rowsOf(yanjin, '3支出总体情况表'), '延津县政务服务和大数据管理局', 3)).toBe('1129');
  expect(figure(rowsOf(shilong, '一般公共预算基本支出表'), '30199', 6)).toBe('1.6');
  expect(sameAmount(figure(rowsOf(shilong, '部门支出总体情况表'), '合计', 7), '174.1')).toBe(true);
  expect(figure(rowsOf(shilong, '一般公共预算基本支出表'), '合计', 5)).toBe('172.5');
});
