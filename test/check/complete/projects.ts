import { procurement } from '../../../samples/layout/budget/official';
import { overallPerformance, projectPerformance } from '../../../samples/layout/budget/performance';
import { basicExpenditureDetail, projects } from '../../../samples/layout/budget/project';
import type { PublishedTable } from '../../../samples/layout/table';

const UNIT = '政务服务局机关';

const basicDetailTable: PublishedTable = {
  sheet: '07b',
  title: '2024年一般公共预算基本支出明细表',
  template: basicExpenditureDetail,
  rows: `
    合计 | | | 160.00 | 160.00
    政务服务局 | | | 160.00 | 160.00
    ${UNIT} | 人员类 | 工资支出 | 130.33 | 130.33
    ${UNIT} | 公用经费 | 一般公用经费 | 29.67 | 29.67`,
};

const projectTable: PublishedTable = {
  sheet: '10',
  title: '2024年项目支出表',
  template: projects,
  rows: `
    合计 | | | 71.00 | 50.00 | 10.00 | 5.00 | 6.00
    | 101 | 政务服务局 | 71.00 | 50.00 | 10.00 | 5.00 | 6.00
    其他运转类 | 大厅运行费 | ${UNIT} | 30.00 | 30.00
    其他运转类 | 系统维护费 | ${UNIT} | 6.00 | | | | 6.00
    特定目标类 | 平台建设 | ${UNIT} | 20.00 | 20.00
    特定目标类 | 土地整理 | 政务服务中心 | 10.00 | | 10.00
    特定目标类 | 退休人员社会化管理 | 政务服务中心 | 5.00 | | | 5.00`,
};

const operatingCostsTable: PublishedTable = {
  sheet: '11',
  title: '2024年机关（机构）运行经费',
  template: {
    header: `
      部门预算支出经济分类科目 | < | 机构运行经费支出 | < | <
      科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费`,
    columns: ['code', 'name', 'amount', 'amount', 'amount'],
    widths: [20, 44, 16, 16, 16],
  },
  rows: `
    合计 | < | 27.33 | 2.00 | 25.33
    30201 | 办公费 | 19.33 | | 19.33
    30212 | 因公出国（境）费用 | 2.00 | | 2.00
    30217 | 公务接待费 | 1.00 | | 1.00
    30231 | 公务用车运行维护费 | 3.00 | | 3.00
    30302 | 退休费 | 2.00 | 2.00`,
};

const overallTable: PublishedTable = {
  sheet: '12a',
  title: '部门（单位）整体绩效目标表',
  subtitle: '（2024年度）',
  template: overallPerformance,
  rows: `
    年度履职目标 | 便民利企 | < | < | <
    年度主要任务 | 任务名称 | < | 主要内容 | <
    ^ | 大厅运行 | < | 保障大厅运行 | <
    预算情况 | 部门预算总额（万元） | < | =244.00 | <
    ^ | 1、资金来源：（1）政府预算资金 | < | =239.00 | <
    ^ | （2）财政专户管理资金 | < | =1.00 | <
    ^ | （3）单位资金 | < | =4.00 | <
    ^ | 2、资金结构：（1）基本支出 | < | =173.00 | <
    ^ | （2）项目支出 | < | =71.00 | <`,
};

const projectTargetsTable: PublishedTable = {
  sheet: '12b',
  title: '2024年部门预算项目绩效目标汇总表',
  template: projectPerformance,
  rows: `
    101 | 政务服务局 | 71.00 | 71.00
    410100240000000000001 | 大厅运行费 | 30.00 | 30.00 | | | 成本 | ≤30万元 | 办件 | ≥1000件
    410100240000000000002 | 系统维护费 | 6.00 | 6.00 | | | 成本 | ≤6万元 | 系统 | 2套
    410100240000000000003 | 平台建设 | 20.00 | 20.00 | | | 成本 | ≤20万元 | 平台 | 1个
    410100240000000000004 | 土地整理 | 10.00 | 10.00 | | | 成本 | ≤10万元 | 面积 | 10亩
    410100240000000000005 | 退休人员社会化管理 | 5.00 | 5.00 | | | 成本 | ≤5万元 | 人数 | 20人`,
};

const procurementTable: PublishedTable = {
  sheet: '14',
  title: '2024年政府采购汇总表',
  template: procurement,
  rows: `
    | | | 合计 | | | | | | 12.00
    201 | 03 | 02 | ${UNIT} | 办公家具 | A05010000 | 套 | 套 | 3 | 5.00
    201 | 03 | 02 | ${UNIT} | 台式计算机 | A02010105 | 台 | 台 | 10 | 7.00`,
};

/** The tables about projects, the office and what it buys. */
export const projectTables: readonly PublishedTable[] = [
  basicDetailTable,
  projectTable,
  operatingCostsTable,
  overallTable,
  projectTargetsTable,
  procurementTable,
];
