import { toText } from '../../src/report/text';
import { inspection, nothing, unrecognised } from './inspection';

test('the text report groups findings by table, gives reasons once, and ends with the conclusion', () => {
  expect(toText([{ file: 'a.xlsx', inspection }], 'zh')).toBe(`a.xlsx
  部门预算 · 2024 年 · 某县人大常委会办公室 · 认出 2 张表 · 万元、单位不明

  部门收支总表 · 收支总表!A1:D40
    错误  收支总表!D12（收入总计 · 金额）：不平。收入总计等于本年收入合计加上年结转结余；表中为 421.39 万元，按公式应为 421.29 万元，多 0.10 万元。请核对该单元格和公式所列各项。
          公式  收入总计 = 本年收入合计 + 上年结转结余
          代入  421.39 = 381.79 + 39.50 → 421.29

  提示 2 条（尾差、封面等，不算错误）
    收支总表!D12（收入总计 · 金额）：尾差。收入总计等于本年收入合计加上年结转结余；表中为 421.28 万元，按公式应为 421.29 万元，少 0.01 万元。差额在四舍五入的范围之内，不算错误。
      421.39 = 381.79 + 39.50 → 421.29
    封面!A1：没有金额（如封面、目录、说明），不需要核对。

  未核验 2 条
    文件中没有找到《一般公共预算基本支出表》（2 条）

  结论  1 处错误
  平 117 · 尾差 1 · 存疑 0 · 不平 1 · 未核验 2
`);
});

test('the all-clear says how much held and what was not checked', () => {
  const clear = {
    ...inspection,
    findings: [],
    summary: { ties: 117, rounding: 3, suspect: 0, broken: 0, notChecked: 2 },
  };
  expect(toText([{ file: 'a.xlsx', inspection: clear }], 'zh')).toContain(
    '结论  没有发现问题：117 条勾稽关系相平，3 条只有尾差，2 条没有核验，不在此列',
  );
  expect(toText([{ file: 'a.xlsx', inspection: clear }], 'en')).toContain('117 relations tied');
});

test('of many sheets that were not recognised a few are named, the others counted', () => {
  const severities = ['warning', 'info'] as const;
  const sheets = severities.flatMap((severity) =>
    Array.from({ length: 12 }, (_, index) => ({
      ...unrecognised,
      severity,
      data: { sheet: `底稿${index}`, reason: 'no-header', detail: '' },
      cells: [{ sheet: `底稿${index}`, address: 'A1' }],
    })),
  );
  const text = toText([{ file: 'a.xlsx', inspection: { ...inspection, findings: sheets } }], 'zh');
  expect(text.match(/未识别的工作表 12 张/g)).toHaveLength(1);
  expect(text.match(/另有 2 张工作表同样没有认出/g)).toHaveLength(2);
  expect(text).toContain('底稿9!A1');
  expect(text).not.toContain('底稿10!A1');
});

test('nothing checked is no all-clear', () => {
  const text = toText([{ file: 'a.xlsx', inspection: nothing }], 'zh');
  expect(text).toContain('没有一条关系得到核对');
  expect(text).not.toContain('没有发现问题');
});

test('a batch ends with its totals', () => {
  const text = toText(
    [
      { file: 'a.xlsx', inspection },
      { file: 'b.xls', problem: { code: 'legacy-xls', extension: 'xls' } },
    ],
    'zh',
  );
  expect(text).toContain('b.xls\n  没有读取  这是旧格式的工作簿（.xls）');
  expect(text.trimEnd().split('\n').pop()).toBe('共 2 个文件：1 个有错误，1 个没有读取，0 个没有错误。');
});
