import { withZeros } from '../../src/layout/contents';
import { layTable } from '../../src/layout/lay-table';
import { sheetOf } from '../../src/layout/sheet-of';
import type { SketchRow } from '../../src/layout/sketch';
import { recognise } from '../../src/recognise/recognise';
import { definitionOf, sketchOf } from './sketches';

const total: SketchRow = { kind: 'total' };
const department: SketchRow = { kind: 'department', unitCode: '045', unitName: '某市数据局' };
const unit: SketchRow = { kind: 'unit', unitCode: '045001', unitName: '某市数据局本级' };
const running: SketchRow = { kind: 'subject', code: '2010301', name: '行政运行' };
const wages: SketchRow = {
  kind: 'subject',
  code: '30101',
  name: '基本工资',
  governmentCode: '50101',
  governmentName: '工资奖金津补贴',
};
const project: SketchRow = { kind: 'project', type: '特定目标类', project: '平台维护', unitName: '某市数据局本级' };

/** The rows that recognition finds, and the cells of the last one as they are laid out. */
function laid(table: string, rows: readonly SketchRow[]) {
  const sheet = layTable(sketchOf(table, rows));
  const found = recognise({ sheets: [sheetOf(withZeros(sheet))] }).tables[0]!.parts[0]!.rows;
  const cells = sheet.cells.filter(({ row }) => row === sheet.frozenRows + rows.length - 1);
  const texts = cells.map(({ content }) => (content.kind === 'text' ? content.text : ''));
  return { found: found.map(({ kind, code, label, parent }) => [kind, code ?? '', label, parent]), texts, cells };
}

test('subjects of a budget stand below their unit, split into 类, 款 and 项', () => {
  const { found, texts, cells } = laid('budget.expenditure-summary', [total, department, unit, running]);
  expect(found).toEqual([
    ['total', '', '合计', undefined],
    ['unit', '045', '某市数据局', 0],
    ['unit', '045001', '某市数据局本级', 1],
    ['subject', '2010301', '行政运行', 2],
  ]);
  expect(texts.slice(0, 5)).toEqual(['201', '03', '01', '', '行政运行']);
  expect(cells.map(({ look }) => [look.format ?? '', look.indent])).toEqual([
    ...[0, 1, 2, 3].map(() => ['@', 0]),
    ['', 2],
    ...Array.from({ length: 9 }, () => ['0.00', 0]),
  ]);
});

test('economic subjects show both classifications, as one code or split', () => {
  expect(laid('budget.general-public-basic-expenditure', [total, wages]).texts.slice(0, 4)).toEqual([
    '30101',
    '基本工资',
    '50101',
    '工资奖金津补贴',
  ]);
  const { found, texts } = laid('budget.economic-classification-summary', [total, department, wages]);
  expect(texts.slice(0, 6)).toEqual(['301', '01', '基本工资', '501', '01', '工资奖金津补贴']);
  expect(found.map(([kind]) => kind)).toEqual(['total', 'unit', 'subject']);
});

test('projects show their type, name and unit; units their code under 项目名称', () => {
  const { found, texts } = laid('budget.project-expenditure', [total, department, project]);
  expect(texts.slice(0, 3)).toEqual(['特定目标类', '平台维护', '某市数据局本级']);
  expect(found).toEqual([
    ['total', '', '合计', undefined],
    ['unit', '045', '某市数据局', 0],
    ['project', '', '平台维护', 1],
  ]);
});

test('a purchase is a purchase, though the 类 it is paid under looks like the code of a unit', () => {
  const purchase: SketchRow = { ...project, code: '2010302', project: '复印纸' };
  const { found } = laid('budget.government-procurement', [total, department, purchase]);
  expect(found.map(([kind, , label]) => [kind, label])).toEqual([
    ['total', '合计'],
    ['unit', '某市数据局'],
    ['project', '复印纸'],
  ]);
});

test('final accounts set 款 and 项 in below their 类', () => {
  const tree = [
    ['201', '一般公共服务支出'],
    ['20103', '政府办公厅（室）及相关机构事务'],
    ['2010301', '行政运行'],
    ['208', '社会保障和就业支出'],
  ].map(([code, name]): SketchRow => ({ kind: 'subject', code: code!, name: name! }));
  const sheet = layTable(sketchOf('final.expenditure', [total, ...tree]));
  const names = sheet.cells.filter(({ row, column }) => column === 1 && row > sheet.frozenRows);
  expect(names.slice(0, 4).map(({ look }) => look.indent)).toEqual([0, 1, 2, 0]);
  expect(laid('final.expenditure', [total, ...tree]).found.map(([, , , parent]) => parent)).toEqual([
    undefined,
    0,
    1,
    2,
    0,
  ]);
});

test('公开06表 prints the codes of the year, and further ones in the last panel', () => {
  const further: readonly SketchRow[] = [
    { kind: 'subject', code: '312', name: '对企业补助' },
    { kind: 'subject', code: '31204', name: '费用补贴' },
  ];
  const codes = (rows: readonly SketchRow[], year = 2024) =>
    recognise({
      sheets: [sheetOf(withZeros(layTable(sketchOf('final.general-public-basic-expenditure', rows, { year }))))],
    }).tables[0]!.parts[0]!.rows.flatMap(({ code }) => code ?? []);
  expect(codes([])).toContain('30101');
  expect(codes([])).not.toContain('31204');
  expect(codes(further).filter((code) => !codes([]).includes(code))).toEqual(['312', '31204']);
  // 39906 赠与 was replaced by 39909 and 39910 in 2021.
  expect(codes([], 2019)).toContain('39906');
  expect(codes([], 2024)).not.toContain('39906');
});

test('rows that a table has no place for are refused, and so is an unknown table', () => {
  expect(() => layTable(sketchOf('final.revenue', [unit]))).toThrow(RangeError);
  expect(() => layTable(sketchOf('budget.three-public-expenses', [running]))).toThrow(RangeError);
  expect(() => layTable(sketchOf('budget.nothing', []))).toThrow(RangeError);
});

test.each([
  ['万元', 2, '0.00'],
  ['元', 0, '0'],
] as const)('a table in %s with %d decimals says its unit and has the format %s', (name, decimals, format) => {
  const sheet = layTable(sketchOf('budget.expenditure-summary', [total], { unit: name, decimals }));
  expect(sheet.cells.at(-1)!.look.format).toBe(format);
  expect(recognise({ sheets: [sheetOf(sheet)] }).tables[0]!.unit?.name).toBe(name);
});

test('a form names the unit of money in its labels', () => {
  const sheet = layTable(sketchOf('budget.department-performance-targets', [], { unit: '元' }));
  const texts = sheet.cells.flatMap(({ content }) => (content.kind === 'text' ? content.text : []));
  expect(texts).toContain('部门预算总额（元）');
  expect(definitionOf('budget.department-performance-targets').print.kind).toBe('form');
});
