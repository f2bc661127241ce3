import type { TableTemplate } from '../table';

/** The functional lines both overview tables print, in their order. */
const FUNCTIONS = [
  '一、一般公共服务支出',
  '二、外交支出',
  '三、国防支出',
  '四、公共安全支出',
  '五、教育支出',
  '六、科学技术支出',
  '七、文化旅游体育与传媒支出',
  '八、社会保障和就业支出',
  '九、卫生健康支出',
  '十、节能环保支出',
  '十一、城乡社区支出',
  '十二、农林水支出',
  '十三、交通运输支出',
  '十四、资源勘探工业信息等支出',
  '十五、商业服务业等支出',
  '十六、金融支出',
  '十七、援助其他地区支出',
  '十八、自然资源海洋气象等支出',
  '十九、住房保障支出',
  '二十、粮油物资储备支出',
  '二十一、国有资本经营预算支出',
  '二十二、灾害防治及应急管理支出',
  '二十三、其他支出',
  '二十四、债务还本支出',
  '二十五、债务付息支出',
  '二十六、抗疫特别国债安排的支出',
] as const;

const INCOME = [
  '一、一般公共预算财政拨款收入',
  '二、政府性基金预算财政拨款收入',
  '三、国有资本经营预算财政拨款收入',
  '四、上级补助收入',
  '五、事业收入',
  '六、经营收入',
  '七、附属单位上缴收入',
  '八、其他收入',
] as const;

const APPROPRIATION = [
  '一、一般公共预算财政拨款',
  '二、政府性基金预算财政拨款',
  '三、国有资本经营预算财政拨款',
] as const;

/** 收入支出决算总表 (公开01表): two sides, each with its line numbers. */
export const incomeExpenditureAccount: TableTemplate = {
  header: `
    收入 | < | < | 支出 | < | <
    项目 | 行次 | 金额 | 项目 | 行次 | 金额
    栏次 | | 1 | 栏次 | | 2`,
  columns: ['name', 'ordinal', 'amount', 'name', 'ordinal', 'amount'],
  widths: [38, 8, 16, 38, 8, 16],
};

/** 财政拨款收入支出决算总表 (公开04表): the same for what the treasury pays, by budget. */
export const appropriationAccount: TableTemplate = {
  header: `
    收入 | < | < | 支出 | < | < | < | < | <
    项目 | 行次 | 金额 | 项目 | 行次 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
    栏次 | | 1 | 栏次 | | 2 | 3 | 4 | 5`,
  columns: ['name', 'ordinal', 'amount', 'name', 'ordinal', 'amount', 'amount', 'amount', 'amount'],
  widths: [32, 7, 14, 34, 7, 14, 16, 16, 16],
};

export interface AccountFigures {
  readonly income: Partial<Record<string, string>>;
  readonly expenditure: Partial<Record<(typeof FUNCTIONS)[number], string>>;
  /** The closing lines as printed, line numbers included. */
  readonly totals: string;
}

function accountRows(labels: readonly string[], firstRight: number, figures: AccountFigures): string {
  const lines = FUNCTIONS.map((label, index) => {
    const income = labels[index] ?? '';
    const left = `${income} | ${index + 1} | ${figures.income[income] ?? ''}`;
    return `${left} | ${label} | ${firstRight + index} | ${figures.expenditure[label] ?? ''}`;
  });
  return [...lines, figures.totals].join('\n');
}

/** The body of 公开01表: income lines count from 1, expenditure lines from 31. */
export function incomeExpenditureAccountRows(figures: AccountFigures): string {
  return accountRows(INCOME, 31, figures);
}

/** The body of 公开04表: income lines count from 1, expenditure lines from 33. */
export function appropriationAccountRows(figures: AccountFigures): string {
  return accountRows(APPROPRIATION, 33, figures);
}
