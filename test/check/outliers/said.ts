import type { Finding } from '../../../src/check/finding';
import { inspect } from '../../../src/inspect';
import { Exact } from '../../../src/workbook/amount';
import type { Sheet } from '../../../src/workbook/workbook';
import { sheetFrom } from '../../derive/sheets';

/** A sheet from lines whose cells are parted by `|`: amounts as numbers, whole numbers of three to seven digits as texts. */
export function sheetOfLines(name: string, lines: string): Sheet {
  const cells = lines
    .trim()
    .split('\n')
    .map((line) =>
      line.split('|').map((text) => (/^-?\d+\.\d+$/.test(text.trim()) ? new Exact(text.trim()) : text.trim())),
    );
  return sheetFrom(name, cells);
}

/** The findings about outliers. */
export function outliersOf(sheets: readonly Sheet[]): readonly Finding[] {
  return inspect({ sheets }).findings.filter(({ code }) => code.startsWith('outlier-'));
}

/** `severity code kind cell ← compared`, all in one line. */
export function said({ severity, code, data, cells }: Finding): string {
  const [first, ...others] = cells.map(({ address }) => address);
  return [severity, code.replace('outlier-', ''), data.kind ?? '-', first, '←', ...others].join(' ');
}

/** 一般公共预算基本支出表 in 万元 with these subjects: code, name and amount; it adds up. */
export function basicTable(
  lines: readonly (readonly [code: string, name: string, amount: string])[],
  unit = '万元',
): Sheet {
  const isPersonnel = (code: string) => /^30[13]/.test(code);
  const sum = (pick: (code: string) => boolean) =>
    lines
      .filter(([code]) => pick(code))
      .reduce((all, [, , amount]) => all.plus(amount), new Exact(0))
      .toFixed(2);
  const rows = lines.map(([code, name, amount]) =>
    isPersonnel(code)
      ? `${code} | ${name} | | | ${amount} | ${amount} |`
      : `${code} | ${name} | | | ${amount} | | ${amount}`,
  );
  return sheetOfLines(
    '06',
    `2024年一般公共预算基本支出情况表
    单位：${unit}
    部门预算支出经济分类科目 | | 政府预算支出经济分类科目 | | 本年一般公共预算基本支出
    科目编码 | 科目名称 | 科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
    合计 | | | | ${sum(() => true)} | ${sum(isPersonnel)} | ${sum((code) => !isPersonnel(code))}
    ${rows.join('\n')}`,
  );
}
