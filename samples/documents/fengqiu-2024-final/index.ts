import type { PublishedDocument } from '../../layout/table';
import { basicExpenditureTable } from './basic';
import {
  expenditureTable,
  generalExpenditureTable,
  governmentFundTable,
  incomeTable,
  officialExpensesTable,
  stateCapitalTable,
} from './functional';
import { appropriationTable, incomeExpenditureTable } from './totals';

export const fengqiu: PublishedDocument = {
  file: 'fengqiu-2024-final',
  source: '2024年度封丘县行政审批和政务信息管理局部门决算（公开文件）',
  department: '封丘县行政审批和政务信息管理局',
  year: '2024',
  kind: 'account',
  tables: [
    incomeExpenditureTable,
    incomeTable,
    expenditureTable,
    appropriationTable,
    generalExpenditureTable,
    basicExpenditureTable,
    governmentFundTable,
    stateCapitalTable,
    officialExpensesTable,
  ],
  notes: [
    '公开04表：“栏次”行的1、2写在“行次”列，按公开01表移到“金额”“合计”列。',
    '公开06表的部门名称为“封丘县行政审批和政务服务管理局”，与其他各表的“政务信息管理局”不同，照录不改。',
    '公开03、05表“合计”只写在科目名称列，按公开02、07、08表录为合并单元格。',
    '公开05表“事业单位医疗”一行没有金额，照录。',
    '第五部分附件中的绩效自评表不属于公开01至09表，未录。',
  ],
};
