import type { PublishedDocument } from '../../layout/table';
import { basicExpenditureTable, economicSummaryTable } from './economic';
import {
  expenditureTable,
  generalExpenditureTable,
  governmentFundTable,
  officialExpensesTable,
  projectTable,
  stateCapitalTable,
} from './expenditure';
import { overallPerformanceTable } from './overall-performance';
import { projectPerformanceTable } from './project-performance';
import { appropriationTable, incomeExpenditureTable, incomeTable } from './totals';

export const laocheng: PublishedDocument = {
  file: 'laocheng-2024-budget',
  source: '2024年老城区政务服务和大数据管理局部门预算说明（公开文件）',
  department: '洛阳市老城区政务服务和大数据管理局',
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
    stateCapitalTable,
    projectTable,
    overallPerformanceTable,
    projectPerformanceTable,
  ],
  notes: [
    '预算02表：竖排表头和“部门名称、单位”两行按原意接起；单位编码“0450 01”为提取时断开，还原为045001。',
    '预算03表：表头第二、三行错位，按预算05表还原；“行政单位离退休”的5.17/0.33与“事业单位离退休”的4.29向左错了一列，按列合计1721.29、9.46、12.68移回“对个人和家庭的补助”“商品和服务支出”。',
    '预算09、10表：表头少“特定目标类”一列且第三行错位，按预算05表还原。',
    '只有第十表前留有“预算 10 表”字样，其余各表的表号丢失；表号只录第十表，工作表名按目录序号取。',
    '预算06表：奖金、津贴补贴、退休费第二行的编码空白，按合并单元格录入。',
    '项目支出预算表：首行合计没有标签，焦作市同版式表亦如此，照录不补。',
    '部门整体绩效目标表：首行“部门名称:”与“部门(单位)名称”叠印，只录后者；“and”（办理品质 and 水平）所在的长文未录。',
    '目录第十一“行政（事业）单位机构运转经费预算表”在正文附件中没有出现，故未录。',
    '绩效表中的长篇目标、任务与说明只录首句，指标与指标值照录。',
  ],
};
