import type { SheetLayout } from '../layout/model';
import { laySheet } from '../layout/sheet';
import type { TableTemplate } from '../layout/table';
import { DEPARTMENT, ENTRIES, FUNCTIONAL, GOVERNMENT, UNITS } from './entries';

const template: TableTemplate = {
  header:
    '单位代码 | 单位名称 | 功能科目编码 | 功能科目名称 | 支出类型 | 项目名称 | 部门经济科目编码 | 部门经济科目名称 | 政府经济科目编码 | 政府经济科目名称 | 资金来源 | 金额（元）',
  columns: ['code', 'name', 'code', 'name', 'name', 'name', 'code', 'name', 'code', 'name', 'name', 'amount'],
  widths: [10, 24, 12, 34, 12, 24, 12, 30, 12, 24, 24, 16],
};

/** The entries with the names beside the codes, as an export of a budgeting system has them. */
function rows(): string {
  const lines = ENTRIES.trim().split('\n');
  return lines
    .map((line) => {
      const [unit, functional, type, project, department, government, ...rest] = line
        .split('|')
        .map((text) => text.trim());
      const named = (code: string | undefined, names: Readonly<Record<string, string>>): readonly string[] => {
        const name = names[code ?? ''];
        if (code === undefined || name === undefined) throw new Error(`no name for ${code} in: ${line}`);
        return [code, name];
      };
      return [
        ...named(unit, UNITS),
        ...named(functional, FUNCTIONAL),
        type,
        project,
        ...named(department, DEPARTMENT),
        ...named(government, GOVERNMENT),
        ...rest,
      ].join(' | ');
    })
    .join('\n');
}

/** A 支出明细底表 of a made-up department with one administrative unit and one institution, in 元 with cents. */
export function layLedger(): SheetLayout {
  return laySheet({ sheet: '支出明细底表', title: '2024年支出明细底表', template, rows: rows() }, []);
}
