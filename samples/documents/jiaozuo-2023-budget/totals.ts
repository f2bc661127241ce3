import { appropriationContinued, appropriationRowsFrom } from '../../layout/budget/appropriation';
import { incomeExpenditure, incomeExpenditureRows } from '../../layout/budget/income-expenditure';
import type { PublishedTable } from '../../layout/table';

export const incomeExpenditureTable: PublishedTable = {
  sheet: '部门收支预算表',
  title: '2023年部门收支预算表',
  template: incomeExpenditure,
  rows: incomeExpenditureRows({
    income: { '一、一般公共预算': '1074.33', '其中：财政拨款': '1074.33' },
    expenditure: {
      '一、一般公共服务': '920.51',
      '五、教育': '2.66',
      '八、社会保障和就业': '82.65',
      '十、卫生健康': '36.28',
      '二十一、住房保障支出': '32.23',
    },
    totals: `
      本年收入合计 | 1074.33 | 本年支出合计 | 1074.33
      上年结转结余
      收入总计 | 1074.33 | 支出总计 | 1074.33`,
  }),
};

/** Only the second page is left, without title, header and closing line. */
export const appropriationTable: PublishedTable = {
  sheet: '财政拨款收支预算表（续）',
  template: appropriationContinued,
  rows: appropriationRowsFrom('（十五）资源勘探信息等支出', {
    expenditure: { '（二十一）住房保障支出': '32.23 | 32.23 | 32.23' },
  }),
};
