import { governmentProcurement } from '../../../src/standard/budget/government-procurement';
import { threePublicExpenses } from '../../../src/standard/budget/three-public-expenses';
import { headerOf } from '../header';
import type { TableTemplate } from '../table';
import { repeat } from '../table';

/** 一般公共预算“三公”经费支出情况表: a single line of figures. */
export const officialExpenses: TableTemplate = {
  header: headerOf(threePublicExpenses),
  columns: repeat(6, 'amount' as const),
  widths: repeat(6, 22),
};

/** 机关（机构）运行经费: the office costs by economic item. */
export const operatingCosts: TableTemplate = {
  header: `
    部门预算支出经济分类科目 | < | 机构运行经费支出
    科目编码 | 科目名称 | 合计`,
  columns: ['code', 'name', 'amount'],
  widths: [20, 44, 24],
};

/** 政府采购汇总表: what is bought, one line a purchase. */
export const procurement: TableTemplate = {
  header: headerOf(governmentProcurement),
  columns: [...repeat(3, 'code' as const), 'name', ...repeat(4, 'free' as const), 'amount', 'amount'],
  widths: [6, 6, 6, 32, 22, 20, 14, 10, 12, 14],
};

/** 国有资本经营预算支出情况表 as Shilong prints it, by kind of cost instead of staff and office. */
export const stateCapitalByKind: TableTemplate = {
  header: `
    科目编码 | < | < | 单位（科目名称） | 总计 | 基本支出 | < | < | < | < | 项目支出 | < | < | < | <
    类 | 款 | 项 | ^ | ^ | 小计 | 工资福利支出 | 商品服务支出 | 对个人和家庭的补助 | 资本性支出 | 小计 | 社会事业和经济发展项目 | 债务项目 | 基本建设项目 | 其他项目`,
  columns: [...repeat(3, 'code' as const), 'name', ...repeat(11, 'amount' as const)],
  widths: [6, 5, 5, 32, ...repeat(11, 11)],
};
