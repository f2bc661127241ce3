import type { TableTemplate } from '../table';
import { repeat } from '../table';

/**
 * 部门支出总体情况表, 一般公共预算支出情况表, 政府性基金预算支出情况表 and their namesakes:
 * one line an item of the functional classification, under the unit it belongs to.
 */
export const expenditure: TableTemplate = {
  header: `
    科目编码 | < | < | 单位代码 | 单位（科目名称） | 合计 | 基本支出 | < | < | < | < | 项目支出 | < | <
    类 | 款 | 项 | ^ | ^ | ^ | 小计 | 人员经费 | < | 公用经费 | < | 小计 | 其他运转类 | 特定目标类
    ^ | ^ | ^ | ^ | ^ | ^ | ^ | 工资福利支出 | 对个人和家庭的补助 | 商品和服务支出 | 资本性支出 | ^ | ^ | ^`,
  columns: [...repeat(4, 'code' as const), 'name', ...repeat(9, 'amount' as const)],
  widths: [6, 5, 5, 9, 36, ...repeat(9, 12)],
  indent: (cells) => (cells[0] === '' ? 0 : 1),
};
