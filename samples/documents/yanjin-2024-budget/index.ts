import type { PublishedDocument } from '../../layout/table';
import { basicExpenditureTable, economicSummaryTable } from './economic';
import {
  expenditureTable,
  generalExpenditureTable,
  governmentFundTable,
  officialExpensesTable,
  projectTable,
} from './expenditure';
import { overallPerformanceTable, projectPerformanceTable } from './performance';
import { appropriationTable, incomeExpenditureTable, incomeTable } from './totals';

export const yanjin: PublishedDocument = {
  file: 'yanjin-2024-budget',
  source: '延津县政务服务和大数据管理局 2024 年度部门预算（公开文件）',
  department: '延津县政务服务和大数据管理局',
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
  ],
  notes: [
    '1收支总体情况表：表尾三行撕裂，左侧“本年收入合计、上年结转结余、收入总计”三个标签丢失，按同版式文件补回。',
    '1收支总体情况表：“十八、抜助共他地区文出”系误识，按同版式文件和第4表还原为“十九、援助其他地区支出”；表尾重复的“三十、债务还本支出”“三十二、债务分享费用支出”为误识重影，已去掉。',
    '“单位：万元”一行只有第2、8、9表留存，其余各表按同一文件补回；金额数字中的空格（421. 29）属提取噪声，已去掉。',
    '2收入总体情况表：两行单位的编码丢失，按第5表、第12表补为129与129001；全角“単位”还原为“单位”。',
    '3支出总体情况表中部门编码印为1129，第5、7、10、12表为129，照录不改。',
    '11部门整体绩效目标表：“部门到（万元）”及其后各行标签丢失，按石龙区、焦作市同版式表补回；“部门预算总额”的数字随标签丢失，按163.4+257.9与资金来源421.3补为421.3。',
    '11部门整体绩效目标表没有“年度履职目标相关性”一行，无从判断是否原有，未补；金额只有一位小数，照录。',
    '12项目绩效目标汇总表：折断的项目编码已接起，部分项目名称按第10表补全；“政务大厅日常维修维护”的编码只剩末段004，照录。',
    '绩效表中的长篇说明只录首句，指标与指标值照录。',
  ],
};
