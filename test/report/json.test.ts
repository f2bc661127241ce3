import { zh } from '../../src/report/messages/zh';
import { toJson } from '../../src/report/json';
import { outcomeOf } from '../../src/report/outcome';
import { fileProblems, inspection, nothing } from './inspection';
import { schema, schemaErrors } from './schema';

describe('the JSON report', () => {
  const report = toJson([{ file: 'a.xlsx', inspection }], 'zh');

  test('has the shape that is documented', () => {
    expect(schemaErrors(report)).toEqual([]);
    expect(report.workbooks[0]!.tables[0]).toEqual({
      table: 'budget.revenue-expenditure-summary',
      title: '2024年部门收支总体情况表',
      sheet: '收支总表',
      range: 'A1:D40',
      unit: '万元',
      decimals: 2,
      rows: 33,
    });
    expect(report.workbooks[0]!.findings[0]).toMatchObject({
      expected: '421.29',
      actual: '421.39',
      difference: '0.10',
    });
    expect(report.workbooks[0]!.notChecked[0]).toEqual({
      rule: 'budget.basic.total',
      code: 'table-missing',
      reason: '文件中没有找到《一般公共预算基本支出表》',
    });
  });

  test('says null for what is unknown, and keeps the order of its keys', () => {
    const [workbook] = toJson([{ file: 'b.xlsx', inspection: nothing }], 'zh').workbooks;
    expect(workbook).toMatchObject({ family: null, year: null, department: null });
    expect(Object.keys(workbook!)).toEqual(Object.keys(report.workbooks[0]!));
    expect(report.workbooks[0]!.tables[1]!.unit).toBeNull();
  });

  test('differs between languages in nothing but sentences', () => {
    const withoutSentences = (language: 'zh' | 'en'): unknown =>
      JSON.parse(JSON.stringify(toJson([{ file: 'a.xlsx', inspection }], language)), (key, value: unknown) =>
        key === 'message' || key === 'reason' ? '' : value,
      );
    expect(withoutSentences('en')).toEqual(withoutSentences('zh'));
  });

  test.each(fileProblems)('reports the problem $code of a file in its entry', (problem) => {
    const result = toJson([{ file: 'x.xlsx', problem }], 'zh');
    expect(schemaErrors(result)).toEqual([]);
    expect(result.workbooks[0]!.error).toMatchObject({ code: problem.code });
  });

  test('a workbook without a known table is a problem', () => {
    const outcome = outcomeOf('c.xlsx', { sheets: [] }, nothing);
    expect(toJson([outcome], 'zh').workbooks[0]!.error?.code).toBe('no-known-table');
  });
});

test('the schema knows every code that there are sentences for', () => {
  const codes = (part: string): unknown => schema.$defs[part]?.properties['code']?.enum;
  expect(codes('finding')).toEqual(Object.keys(zh.findings));
  expect(codes('notChecked')).toEqual(Object.keys(zh.notChecked));
  const problem = schema.$defs['workbook']?.properties['error']?.properties?.['code']?.enum;
  expect([...(problem ?? [])].sort()).toEqual(Object.keys(zh.fileProblems).sort());
});
