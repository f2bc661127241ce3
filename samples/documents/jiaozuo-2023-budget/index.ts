import type { PublishedDocument } from '../../layout/table';
import { basicExpenditureDetailTable, basicExpenditureTable } from './basic';
import {
  expenditureTable,
  generalExpenditureTable,
  officialExpensesTable,
  operatingCostsTable,
  projectTable,
} from './expenditure';
import { overallPerformanceTable } from './overall-performance';
import { projectPerformanceTable } from './project-performance';
import { appropriationTable, incomeExpenditureTable } from './totals';

export const jiaozuo: PublishedDocument = {
  file: 'jiaozuo-2023-budget',
  source: '焦作市政务服务和大数据管理局2023年度部门预算（公开文件）',
  department: '政务服务和大数据局',
  year: '2023',
  kind: 'budget',
  tables: [
    incomeExpenditureTable,
    expenditureTable,
    appropriationTable,
    generalExpenditureTable,
    basicExpenditureTable,
    basicExpenditureDetailTable,
    officialExpensesTable,
    projectTable,
    operatingCostsTable,
    overallPerformanceTable,
    projectPerformanceTable,
  ],
  notes: [
    '部门收入预算表、支出经济分类汇总表、政府性基金支出预算表、国有资本经营支出预算表整页缺失，未录。',
    '财政拨款收支预算表只存后半页（（十五）以下至年终结转结余，无标题、表头与合计行），照录为单独一表。',
    '一般公共预算基本支出明细表中间缺页：缺页后的首段失去项目单位与类型，按残页录入，行之和不等于合计。',
    '一般公共预算支出预算表：表头第三行错位，按部门支出预算表还原。',
    '一般公共预算基本支出明细表、项目支出预算表、部门预算项目绩效目标表的合计行没有标签，照录不补。',
    '部门收支预算表“上年结转结余”一行右侧空白（无“年终结转结余”），照录。',
    '“三公”经费预算表“部门名称”后缺冒号，按其他各表补。',
    '部门预算项目绩效目标表：“≥9 0%”等断行的指标值已接起；缺名称的≥90%照录；末行与“信息发布时”（≤24小）被截断，照录残文。',
    '绩效表中的长篇目标、任务与说明只录首句，指标与指标值照录。',
  ],
};
