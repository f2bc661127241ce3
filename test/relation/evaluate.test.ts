import type { Table } from '../../src/disclosure/table';
import { evaluate } from '../../src/relation/evaluate';
import type { Evaluation } from '../../src/relation/instance';
import { parseRelation } from '../../src/relation/parse';
import { list, named, sketch } from './tables';

function run(formula: string, tables: readonly Table[], home?: string): Evaluation {
  const parsed = parseRelation(formula);
  if (!parsed.ok) throw new Error(parsed.message);
  return evaluate(parsed.relation, named(...tables), home);
}

/** What a relation came to, one line an instance: `10.00 = 10.00 平`, with the key or the row and column in front. */
function lines(formula: string, tables: readonly Table[], home?: string): readonly string[] {
  return run(formula, tables, home).instances.map(({ operator, leftSum, rightSum, verdict, key, left }) => {
    const where = key ?? [left[0]?.row.label, left[0]?.column.path.join('.')].join(' ').trim();
    return `${where}: ${leftSum.toFixed(2)} ${operator} ${rightSum.toFixed(2)} ${verdict}`;
  });
}

const unchecked = (formula: string, tables: readonly Table[], home?: string) =>
  run(formula, tables, home).unchecked.map((reason) => {
    if ('names' in reason) return [reason.code, ...reason.names];
    if ('evidence' in reason) return [reason.code, ...reason.evidence.map(({ row }) => row.label)];
    return 'name' in reason ? [reason.code, reason.table.name, reason.name] : [reason.code, reason.table.name];
  });

const summary = sketch({
  name: '收支总表',
  parts: [
    {
      name: '收入',
      columns: ['金额'],
      rows: [
        { kind: 'item', label: '一般公共预算', line: ['一般公共预算'], figures: '10.00' },
        { kind: 'ofWhich', label: '其中', line: ['一般公共预算', '其中财政拨款'], figures: '9.00' },
        { kind: 'item', label: '事业收入', line: ['事业收入'], figures: '2.50' },
        { kind: 'line', label: '本年收入合计', line: ['本年收入合计'], figures: '12.50' },
        { kind: 'line', label: '收入总计', line: ['收入总计'], figures: '12.50' },
      ],
    },
    {
      name: '支出',
      columns: ['金额'],
      rows: [
        { kind: 'item', label: '一般公共服务', line: ['一般公共服务支出'], code: '201', figures: '10.01' },
        { kind: 'item', label: '教育', line: ['教育支出'], code: '205', figures: '2.50' },
        { kind: 'item', label: '外交', line: ['外交支出'], code: '202', figures: '-' },
        { kind: 'line', label: '本年支出合计', line: ['本年支出合计'], figures: '12.51' },
        { kind: 'line', label: '支出总计', line: ['支出总计'], figures: '13.51' },
      ],
    },
  ],
});

const expenditure = list(
  '支出总表',
  ['合计', '基本支出', '项目支出'],
  [
    { kind: 'total', label: '合计', figures: '12.50 9.00 3.50' },
    { kind: 'unit', label: '045', code: '045', parent: 0, figures: '12.50 9.00 3.50' },
    { kind: 'subject', label: '行政运行', code: '2010301', parent: 1, figures: '9.00 9.00 -' },
    { kind: 'subject', label: '一般行政', code: '2010302', parent: 1, figures: '1.00 - 1.00' },
    { kind: 'subject', label: '培训', code: '2050803', parent: 1, figures: '2.60 - 2.60' },
  ],
);

test.each([
  ['收入总计 = 本年收入合计', ['收入总计 金额: 12.50 = 12.50 平']],
  ['本年收入合计 = Σ收入.各项', ['本年收入合计 金额: 12.50 = 12.50 平']],
  ['本年支出合计 = Σ支出.各项', ['本年支出合计 金额: 12.51 = 12.51 平']],
  ['收入总计 = 本年收入合计 + 如有(上年结转结余)', ['收入总计 金额: 12.50 = 12.50 平']],
  ['收入总计 = 本年支出合计', ['收入总计 金额: 12.50 = 12.51 尾差']],
  ['收入总计 = 支出总计', ['收入总计 金额: 12.50 = 13.51 不平']],
  ['收入总计 - 本年收入合计 = 支出总计 - 本年支出合计', ['收入总计 金额: 0.00 = 1.00 不平']],
  ['收入总计 ≤ 支出总计', ['收入总计 金额: 12.50 ≤ 13.51 平']],
  ['收入.一般公共预算 ≥ 如有(收入.其中财政拨款)', ['一般公共预算 金额: 10.00 ≥ 9.00 平']],
] as const)('%s', (formula, expected) => {
  expect(lines(formula, [summary], '收支总表')).toEqual(expected);
});

test.each([
  [
    '每行 合计 = 基本支出 + 项目支出',
    ['合计 合计', '045 合计', '行政运行 合计', '一般行政 合计', '培训 合计'].map((row, at) => {
      const sum = ['12.50', '12.50', '9.00', '1.00', '2.60'][at]!;
      return `${row}: ${sum} = ${sum} 平`;
    }),
  ],
  [
    '每列 上级行 = Σ下级行',
    [
      '合计 合计: 12.50 = 12.50 平',
      '合计 基本支出: 9.00 = 9.00 平',
      '合计 项目支出: 3.50 = 3.50 平',
      '045 合计: 12.50 = 12.60 不平',
      '045 基本支出: 9.00 = 9.00 平',
      '045 项目支出: 3.50 = 3.60 不平',
    ],
  ],
  ['合计行.合计 = 合计行.各栏', ['合计 合计: 12.50 = 12.50 平']],
  ['合计行 = Σ科目行', ['合计 合计: 12.50 = 12.60 不平']],
  ['Σ科目行(201).项目支出 = 合计行.项目支出', ['行政运行 项目支出: 1.00 = 3.50 不平']],
] as const)('%s in a list', (formula, expected) => {
  expect(lines(formula, [expenditure], '支出总表')).toEqual(expected);
});

test.each([
  ['收入总计 = 支出总计 - 1.01', summary, ['收入总计 金额: 12.50 = 12.50 平']],
  ['收入总计 ≥ 0', summary, ['收入总计 金额: 12.50 ≥ 0.00 平']],
  ['Σ科目行(201).项目支出 = 1', expenditure, ['行政运行 项目支出: 1.00 = 1.00 平']],
])('%s counts its number', (formula, table, expected) => {
  expect(lines(formula, [table], table.name)).toEqual(expected);
});

test.each([
  ['每行 项目支出 ≤ 3', expenditure, ['合计 项目支出: 3.50 ≤ 3.00 不平']],
  ['每行 0 ≤ 项目支出', expenditure, [': 0.00 ≤ 3.50 平']],
])('%s counts its number', (formula, table, expected) => {
  expect(lines(formula, [table], table.name).slice(0, 1)).toEqual(expected);
});

test('每行 over two tables is refused', () => {
  expect(parseRelation('每行 [支出总表] 合计 = [一般公共预算支出表] 合计')).toMatchObject({ ok: false, column: 1 });
});

test('每列 between lines compares column by column', () => {
  const two = list(
    '财政拨款收支总表',
    ['合计', '一般公共预算'],
    [
      { kind: 'item', label: '教育', line: ['本年支出', '教育支出'], figures: '5.00 5.00' },
      { kind: 'item', label: '住房', line: ['本年支出', '住房保障支出'], figures: '2.00 1.00' },
      { kind: 'line', label: '本年支出', line: ['本年支出'], figures: '7.00 7.00' },
    ],
  );
  expect(lines('每列 本年支出 = Σ本年支出.各项', [two], '财政拨款收支总表')).toEqual([
    '本年支出 合计: 7.00 = 7.00 平',
    '本年支出 一般公共预算: 7.00 = 6.00 不平',
  ]);
});

test('按类 compares the keys of both sides, also those that only one side has', () => {
  expect(lines('按类 [收支总表] 支出.各项 = Σ[支出总表] 科目行.合计', [summary, expenditure])).toEqual([
    '201: 10.01 = 10.00 尾差',
    '205: 2.50 = 2.60 不平',
  ]);
  const without = list(
    '支出总表',
    ['合计'],
    [{ kind: 'subject', label: '行政运行', code: '2010301', figures: '10.01' }],
  );
  expect(lines('按类 [收支总表] 支出.各项 = Σ[支出总表] 科目行.合计', [summary, without])).toEqual([
    '201: 10.01 = 10.01 平',
    '205: 2.50 = 0.00 不平',
  ]);
});

const subjects = (name: string, ...rows: readonly (readonly [string, string])[]) =>
  list(
    name,
    ['合计'],
    rows.map(([code, figures]) => ({ kind: 'subject', label: code, code, figures })),
  );

test('按款 and 按科目 group by five digits and by the whole code', () => {
  const left = subjects('甲', ['2010301', '1.00'], ['2010302', '2.00'], ['2050803', '4.00']);
  const right = subjects('乙', ['2010399', '3.00'], ['2050803', '4.00']);
  expect(lines('按款 Σ[甲] 科目行 = Σ[乙] 科目行', [left, right])).toEqual([
    '20103: 3.00 = 3.00 平',
    '20508: 4.00 = 4.00 平',
  ]);
  expect(lines('按科目 Σ[甲] 科目行 ≥ Σ[乙] 科目行', [left, right])).toEqual([
    '2010301: 1.00 ≥ 0.00 平',
    '2010302: 2.00 ≥ 0.00 平',
    '2050803: 4.00 ≥ 4.00 平',
    '2010399: 0.00 ≥ 3.00 不平',
  ]);
});

test('a row with money but without a code is not lost silently', () => {
  const left = list('甲', ['合计'], [{ kind: 'subject', label: '培训支出', figures: '4.00' }]);
  expect(unchecked('按类 Σ[甲] 科目行 = Σ[乙] 科目行', [left, subjects('乙', ['2050803', '4.00'])])).toEqual([
    ['row-missing', '甲', '培训支出'],
  ]);
});

test('按同名项目 compares only what both sides have', () => {
  const projects = (name: string, ...rows: readonly (readonly [string, string])[]) =>
    list(
      name,
      ['金额'],
      rows.map(([label, figures]) => ({ kind: 'project', label, figures })),
    );
  const left = projects('甲', ['信息采集', '1.00'], ['大厅运行', '2.00'], ['大厅运行', '3.00'], ['只在甲', '9.00']);
  const right = projects('乙', ['大厅运行', '5.00'], ['信息采集', '1.01'], ['只在乙', '9.00']);
  expect(lines('按同名项目 Σ[甲] 项目行 = Σ[乙] 项目行', [left, right])).toEqual([
    '信息采集: 1.00 = 1.01 尾差',
    '大厅运行: 5.00 = 5.00 平',
  ]);
});

test.each([
  ['收入总计 = 支出总计 当 收入总计 = 本年收入合计', 1],
  ['收入总计 = 支出总计 当 收入总计 = 12.50', 1],
  ['收入总计 = 支出总计 当 收入总计 ≠ 12.5', 0],
  ['收入总计 = 支出总计 当 收入总计 > 12.5', 0],
  ['收入总计 = 支出总计 当 收入总计 ≥ 12.5', 1],
  ['收入总计 = 支出总计 当 收入总计 < 支出总计', 1],
  ['收入总计 = 支出总计 当 收入总计 ≤ 0', 0],
  ['收入总计 = 支出总计 当 如有(上年结转结余) = 0', 1],
  ['收入总计 = 支出总计 当 如有([没有的表] 上年结转结余) = 0', 1],
])('%s applies %d times', (formula, count) => {
  expect(run(formula, [summary], '收支总表')).toMatchObject({ instances: { length: count }, unchecked: [] });
});

test.each([
  ['收入总计 = 收支差额', [['row-missing', '收支总表', '收支差额']]],
  ['收入总计.合计 = 支出总计', [['column-missing', '收支总表', '合计']]],
  ['每行 金额 = 合计', [['column-missing', '收支总表', '合计']]],
  ['每列 年末结余 = 支出总计', [['row-missing', '收支总表', '年末结余']]],
  ['收入总计 = [支出总表] 合计行 + [没有的表] 合计', [['table-missing', '支出总表', '没有的表']]],
  ['收入总计 = 支出总计 当 上年结转结余 = 0', [['row-missing', '收支总表', '上年结转结余']]],
])('%s can not be tried', (formula, reasons) => {
  expect(unchecked(formula, [summary], '收支总表')).toEqual(reasons);
  expect(run(formula, [summary], '收支总表').instances).toEqual([]);
});

test('a cell that can not be read stops the comparisons that need it, and no others', () => {
  const table = list(
    '支出总表',
    ['合计', '基本支出'],
    [
      { kind: 'total', label: '合计', figures: '? 5.00' },
      { kind: 'subject', label: '行政运行', code: '2010301', parent: 0, figures: '5.00 5.00' },
    ],
  );
  expect(lines('每列 上级行 = Σ下级行', [table], '支出总表')).toEqual(['合计 基本支出: 5.00 = 5.00 平']);
  expect(unchecked('每列 上级行 = Σ下级行', [table], '支出总表')).toEqual([['figure-unreadable', '合计']]);
  expect(unchecked('收入 = 1 当 合计行.合计 = 0', [table], '支出总表')).toEqual([['figure-unreadable', '合计']]);
});

test('nothing beside nothing proves nothing', () => {
  const empty = list(
    '支出总表',
    ['合计', '基本支出'],
    [
      { kind: 'total', label: '合计', figures: '- -' },
      { kind: 'subject', label: '行政运行', code: '2010301', parent: 0, figures: '0.00 -' },
    ],
  );
  expect(run('每列 上级行 = Σ下级行', [empty], '支出总表')).toEqual({ instances: [], unchecked: [] });
  expect(run('每行 合计 = 基本支出', [empty], '支出总表')).toEqual({ instances: [], unchecked: [] });
});

const inUnit = (name: string, unit: Table['unit'], figures: string) =>
  sketch({ name, unit, parts: [{ columns: ['金额'], rows: [{ kind: 'total', label: '合计', figures }] }] });

test.each([
  ['421.29', '4212900', '平'],
  ['421.29', '4212900.00', '平'],
  ['421.29', '4212949', '尾差'],
  ['421.29', '4212950', '尾差'],
  ['421.29', '4212951', '不平'],
  ['421.29', '4213000', '不平'],
])('%s 万元 beside %s 元 is %s', (shown, yuan, verdict) => {
  const tables = [inUnit('甲', { name: '万元', inYuan: 4 }, shown), inUnit('乙', { name: '元', inYuan: 0 }, yuan)];
  const [first] = run('[甲] 合计行 = [乙] 合计行', tables).instances;
  const [second] = run('[乙] 合计行 = [甲] 合计行', tables).instances;
  expect([first?.verdict, second?.verdict]).toEqual([verdict, verdict]);
});

test('without a unit only figures of one table are compared', () => {
  const tables = [inUnit('甲', undefined, '1.00'), inUnit('乙', { name: '元', inYuan: 0 }, '1.00')];
  expect(unchecked('[甲] 合计行 = [乙] 合计行', tables)).toEqual([['unit-unknown', '甲']]);
  expect(lines('[甲] 合计行 = [甲] 合计行', tables)).toEqual(['合计 金额: 1.00 = 1.00 平']);
});
