import type { TableTemplate } from '../table';
import { repeat } from '../table';

/** 部门收入总体情况表 / 部门收入预算表: one line a department and unit, one column a source. */
export function incomeByUnit(code: string, name: string): TableTemplate {
  return {
    header: `
      ${code} | ${name} | 总计 | 本年收入 | < | < | < | < | < | < | < | < | < | < | 上年结转结余 | < | < | < | < | <
      ^ | ^ | ^ | 合计 | 一般公共预算 | < | 政府性基金 | 国有资本经营预算 | 财政专户管理资金收入 | 事业收入 | 事业单位经营收入 | 上级补助收入 | 附属单位上缴收入 | 其他收入 | 合计 | 一般公共预算 | 政府性基金 | 国有资本经营预算 | 财政专户管理资金 | 单位资金
      ^ | ^ | ^ | ^ | 小计 | 其中：财政拨款 | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^`,
    columns: ['code', 'name', ...repeat(18, 'amount' as const)],
    widths: [10, 26, ...repeat(4, 11), ...repeat(14, 8)],
    indent: (cells) => ((cells[0] ?? '').length > 3 ? 1 : 0),
  };
}
