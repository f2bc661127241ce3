import { revenueExpenditureSummary } from '../../../src/standard/budget/revenue-expenditure-summary';
import { headerOf } from '../header';
import type { TableTemplate } from '../table';

/** 部门收支总体情况表 / 部门收支预算表: income on the left, expenditure by function on the right. */
export const incomeExpenditure: TableTemplate = {
  header: headerOf(revenueExpenditureSummary),
  columns: ['name', 'amount', 'name', 'amount'],
  widths: [36, 16, 36, 16],
  indent: (cells, column) => ((cells[column] ?? '').startsWith('其中') ? 2 : 0),
};

const INCOME = [
  '一、一般公共预算',
  '其中：财政拨款',
  '二、政府性基金预算拨款收入',
  '三、国有资本经营预算拨款收入',
  '四、财政专户管理资金收入',
  '五、事业收入',
  '六、事业单位经营收入',
  '七、上级补助收入',
  '八、附属单位上缴收入',
  '九、其他收入',
] as const;

/** The numbers jump: eighteen, twenty-five, twenty-six and twenty-eight have never been printed. */
const FUNCTIONS = [
  '一、一般公共服务',
  '二、外交',
  '三、国防',
  '四、公共安全',
  '五、教育',
  '六、科学技术',
  '七、文化旅游体育与传媒',
  '八、社会保障和就业',
  '九、社会保险基金支出',
  '十、卫生健康',
  '十一、节能环保',
  '十二、城乡社区事务',
  '十三、农林水事务',
  '十四、交通运输',
  '十五、资源勘探信息等',
  '十六、商业服务业等',
  '十七、金融支出',
  '十九、援助其他地区支出',
  '二十、自然资源海洋气象等支出',
  '二十一、住房保障支出',
  '二十二、粮油物资储备支出',
  '二十三、国有资本经营预算',
  '二十四、灾害防治及应急管理',
  '二十七、预备费',
  '二十九、其他支出',
  '三十、转移性支出',
  '三十一、债务还本支出',
  '三十二、债务付息支出',
  '三十三、债务发行费用支出',
  '三十四、抗疫特别国债安排的支出',
] as const;

export interface IncomeExpenditureFigures {
  readonly income: Partial<Record<(typeof INCOME)[number], string>>;
  readonly expenditure: Partial<Record<(typeof FUNCTIONS)[number], string>>;
  /** The three closing lines as printed. */
  readonly totals: string;
}

/** The body of the table: a document gives only the lines that carry a figure. */
export function incomeExpenditureRows(figures: IncomeExpenditureFigures): string {
  const lines = FUNCTIONS.map((label, index) => {
    const income = INCOME[index];
    const left = income === undefined ? ' | ' : `${income} | ${figures.income[income] ?? ''}`;
    return `${left} | ${label} | ${figures.expenditure[label] ?? ''}`;
  });
  return [...lines, figures.totals].join('\n');
}
