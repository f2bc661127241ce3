import { inspect } from '../../../src/inspect';
import type { Finding } from '../../../src/check/finding';
import type { Cell } from '../../../src/workbook/cell';
import type { Sheet, Workbook } from '../../../src/workbook/workbook';

/** A sheet from lines of cells with `|` between; cells that are decimals become numbers, codes stay texts. */
export function sheetOf(name: string, lines: readonly string[]): Sheet {
  const rows = lines.map((line, row) => {
    const cells = line.split('|').flatMap((text, column): [number, Cell][] => {
      const own = text.trim();
      if (own === '') return [];
      const isAmount = /^\d+\.\d+$/.test(own);
      return [[column, isAmount ? { kind: 'number', text: own, format: '0.00' } : { kind: 'text', text: own }]];
    });
    return [row, new Map(cells)] as const;
  });
  return { name, hidden: false, rows: new Map(rows) };
}

/** 支出总表 with 科目编码 and 科目名称 in a column each. */
export function expenditureSheet(year: number, lines: readonly string[], name = '支出总表'): Sheet {
  return sheetOf(name, [
    `${year}年部门支出总表`,
    '部门名称：某某局 | | | | 单位：万元',
    '科目编码 | 单位代码 | 单位（科目名称） | 合计 | 基本支出 | 项目支出',
    ...lines,
  ]);
}

/** 基本支出表 with both economic classifications. */
export function basicSheet(year: number, lines: readonly string[], name = '基本支出表'): Sheet {
  return sheetOf(name, [
    `${year}年一般公共预算基本支出表`,
    '部门名称：某某局 | | | | 单位：万元',
    '部门预算支出经济分类科目 | | 政府预算支出经济分类科目 | | 本年一般公共预算基本支出 | | ',
    '科目编码 | 科目名称 | 科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费',
    ...lines,
  ]);
}

const ABOUT_CODES = /^(?:code|codes|name|counterpart|unit-kinds|unit-name|unit-code|expense-kind)-/;

/** What is said about codes and names in a workbook of these sheets: `severity code first cell`. */
export function saidOfCodes(...sheets: readonly Sheet[]): readonly string[] {
  return codeFindings(...sheets).map(
    ({ severity, code, cells: [first] }) => `${severity} ${code} ${first!.sheet}!${first!.address}`,
  );
}

/** The findings about codes and names in a workbook of these sheets. */
export function codeFindings(...sheets: readonly Sheet[]): readonly Finding[] {
  const workbook: Workbook = { name: '表.xlsx', sheets };
  const { findings, tables } = inspect(workbook);
  if (tables.length !== sheets.length) throw new Error(`${tables.length} tables in ${sheets.length} sheets`);
  return findings.filter(({ code }) => ABOUT_CODES.test(code));
}
