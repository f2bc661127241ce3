import { parseRelation } from '../../src/relation/parse';
import { selectRows } from '../../src/relation/rows';
import type { Segment } from '../../src/relation/syntax';
import { sketch, type RowSketch } from './tables';

const figures = '1.00';

function select(rows: readonly Omit<RowSketch, 'figures'>[], path: string, name = '') {
  const parts = [{ name, columns: ['合计'], rows: rows.map((row) => ({ ...row, figures })) }];
  const parsed = parseRelation(`${path} = 0`);
  if (!parsed.ok) throw new Error(parsed.message);
  const segments: readonly Segment[] = parsed.relation.left[0]!.reference!.path;
  const selection = selectRows(sketch({ name: '表', parts }).parts[0]!, segments);
  return selection && { rows: selection.rows.map(({ label }) => label), rest: selection.rest.join('.') };
}

const departments = [
  { kind: 'total', label: '合计' },
  { kind: 'unit', label: '045', code: '045', parent: 0 },
  { kind: 'unit', label: '045001', code: '045001', parent: 1 },
  { kind: 'subject', label: '行政运行', code: '2010301', parent: 2 },
  { kind: 'subject', label: '教育', code: '205', parent: 2 },
  { kind: 'subject', label: '培训支出', code: '2050803', parent: 4 },
  { kind: 'unit', label: '046', code: '046', parent: 0 },
  { kind: 'subject', label: '行政运行二', code: '2010301', parent: 6 },
] as const;

const withoutTotal = [
  { kind: 'unit', label: '045', code: '045' },
  { kind: 'unit', label: '045001', code: '045001', parent: 0 },
  { kind: 'unit', label: '046', code: '046' },
] as const;

const economic = [
  { kind: 'subject', label: '工资福利支出', code: '301' },
  { kind: 'subject', label: '基本工资', code: '30101', parent: 0 },
  { kind: 'subject', label: '奖金', code: '30103', parent: 0 },
  { kind: 'subject', label: '奖金二', code: '30103', parent: 0 },
  { kind: 'subject', label: '办公费', code: '30201' },
] as const;

const projects = [
  { kind: 'total', label: '' },
  { kind: 'unit', label: '122', code: '122', parent: 0 },
  { kind: 'project', label: '大厅运行费', type: '其他运转类', parent: 1 },
  { kind: 'project', label: '优化调整经费', type: '特定目标类', parent: 1 },
] as const;

const lines = [
  { kind: 'line', label: '一、本年收入', line: ['本年收入'] },
  { kind: 'item', label: '（一）一般公共预算拨款', line: ['本年收入', '一般公共预算'] },
  { kind: 'ofWhich', label: '其中：财政拨款', line: ['本年收入', '一般公共预算', '其中财政拨款'] },
  { kind: 'item', label: '（二）政府性基金预算拨款', line: ['本年收入', '政府性基金'] },
  { kind: 'line', label: '二、上年结转', line: ['上年结转'] },
  { kind: 'item', label: '（一）一般公共预算拨款 结转', line: ['上年结转', '一般公共预算'] },
  { kind: 'line', label: '收入合计', line: ['收入合计'] },
] as const;

const items = [
  { kind: 'item', label: '一、一般公共服务', line: ['一般公共服务支出'] },
  { kind: 'item', label: '1.财政事务', line: ['一般公共服务支出', '财政事务'] },
  { kind: 'item', label: '二、外交', line: ['外交支出'] },
  { kind: 'line', label: '本年支出合计', line: ['本年支出合计'] },
] as const;

test.each([
  ['合计行', departments, ['合计'], ''],
  ['合计行.基本支出.小计', departments, ['合计'], '基本支出.小计'],
  ['部门行', departments, ['045', '046'], ''],
  ['合计行', withoutTotal, ['045', '046'], ''],
  ['科目行', departments, ['行政运行', '培训支出', '行政运行二'], ''],
  ['科目行(2010301)', departments, ['行政运行', '行政运行二'], ''],
  ['科目行(205)', departments, ['教育'], ''],
  ['科目行(208)', departments, [], ''],
  ['科目行(301)', economic, ['工资福利支出'], ''],
  ['科目行(302)', economic, ['办公费'], ''],
  ['科目行(30103).合计', economic, ['奖金', '奖金二'], '合计'],
  ['科目行', economic, ['基本工资', '奖金', '奖金二', '办公费'], ''],
  ['项目行', projects, ['大厅运行费', '优化调整经费'], ''],
  ['项目行(特定目标类).合计', projects, ['优化调整经费'], '合计'],
  ['项目行(人员类)', projects, [], ''],
  ['本年收入', lines, ['一、本年收入'], ''],
  ['本年收入.一般公共预算', lines, ['（一）一般公共预算拨款'], ''],
  ['上年结转.一般公共预算', lines, ['（一）一般公共预算拨款 结转'], ''],
  ['本年收入.其中财政拨款', lines, ['其中：财政拨款'], ''],
  ['本年收入.各项', lines, ['（一）一般公共预算拨款', '（二）政府性基金预算拨款'], ''],
  ['收入合计.合计', lines, ['收入合计'], '合计'],
  ['各项', items, ['一、一般公共服务', '二、外交'], ''],
  ['各项.一般公共预算', items, ['一、一般公共服务', '二、外交'], '一般公共预算'],
] as const)('%s of a table', (path, rows, labels, rest) => {
  expect(select(rows, path)).toEqual({ rows: labels, rest });
});

test.each([
  ['收入总计', lines],
  ['合计行', lines],
  ['部门预算总额', departments],
  ['年初结转.各项', lines],
] as const)('%s is not in the table', (path, rows) => {
  expect(select(rows, path)?.rows ?? []).toEqual([]);
});

test('the name of a part leads into that part only', () => {
  expect(select(items, '支出.各项', '支出')?.rows).toEqual(['一、一般公共服务', '二、外交']);
  expect(select(items, '支出.本年支出合计.金额', '支出')).toEqual({ rows: ['本年支出合计'], rest: '金额' });
  expect(select(items, '支出.各项', '收入')).toBeUndefined();
  expect(select(items, '收入.各项', '')).toBeUndefined();
});
