import type { PublishedDocument } from '../../layout/table';
import { basicExpenditureTable, economicSummaryTable } from './economic';
import {
  expenditureTable,
  generalExpenditureTable,
  governmentFundTable,
  officialExpensesTable,
  procurementTable,
  projectTable,
  stateCapitalTable,
} from './expenditure';
import { overallPerformanceTable, projectPerformanceTable } from './performance';
import { appropriationTable, incomeExpenditureTable, incomeTable } from './totals';

export const shilong: PublishedDocument = {
  file: 'shilong-2024-budget',
  source: '平顶山市石龙区政务大数据中心2024年部门预算公开（公开文件）',
  department: '平顶山市石龙区政务大数据中心',
  year: '2024',
  kind: 'budget',
  tables: [
    incomeExpenditureTable,
    incomeTable,
    expenditureTable,
    appropriationTable,
    generalExpenditureTable,
    basicExpenditureTable,
    economicSummaryTable,
    officialExpensesTable,
    governmentFundTable,
    projectTable,
    overallPerformanceTable,
    projectPerformanceTable,
    stateCapitalTable,
    procurementTable,
  ],
  notes: [
    '支出经济分类汇总表：首页表头缺一列、“合计”行与部门行随之错位，按同表第二页的表头还原；“合计”标签留在政府预算经济分类的科目名称列。',
    '财政拨款收支总体情况表、支出经济分类汇总表在原文件中跨页并重复表头，此处录为一张连续的表。',
    '部门收入总体情况表表头中的空格（政府 性基 金）属提取噪声，已去掉。',
    '部门预算项目绩效目标表：112与112001两行叠成一行、单位名称并入首个项目，按延津县、老城区同版式表拆回；叠行只留下一组335.00，112001行的335.00按项目合计补出。',
    '部门预算项目绩效目标表：绩效指标各列在原文件中为空，照录；末两个项目编码为23位，照录。',
    '一般公共预算基本支出表把30199列入公用经费、部门整体绩效目标表用两位小数，均照录。',
    '部门整体绩效目标表：年度履职目标与考核工作的长文只录首句，指标与指标值照录。',
  ],
};
