import { appropriation, appropriationRows } from '../../layout/budget/appropriation';
import { incomeByUnit } from '../../layout/budget/income';
import { incomeExpenditure, incomeExpenditureRows } from '../../layout/budget/income-expenditure';
import type { PublishedTable } from '../../layout/table';

export const incomeExpenditureTable: PublishedTable = {
  sheet: '1收支总体情况表',
  title: '2024年部门收支总体情况表',
  template: incomeExpenditure,
  rows: incomeExpenditureRows({
    income: { '一、一般公共预算': '421.29', '其中：财政拨款': '421.29' },
    expenditure: {
      '一、一般公共服务': '381.79',
      '八、社会保障和就业': '18.84',
      '十、卫生健康': '7.10',
      '二十一、住房保障支出': '13.56',
    },
    totals: `
      本年收入合计 | 421.29 | 本年支出合计 | 421.29
      上年结转结余 | | 年终结转结余 |
      收入总计 | 421.29 | 支出总计 | 421.29`,
  }),
};

export const incomeTable: PublishedTable = {
  sheet: '2收入总体情况表',
  title: '2024年部门收入总体情况表',
  template: incomeByUnit('部门（单位）代码', '部门（单位）名称'),
  rows: `
    | 合计 | 421.29 | 421.29 | 421.29 | 421.29
    129 | 延津县政务服务和大数据管理局 | 421.29 | 421.29 | 421.29 | 421.29
    129001 | 延津县政务服务和大数据管理局 | 421.29 | 421.29 | 421.29 | 421.29`,
};

export const appropriationTable: PublishedTable = {
  sheet: '4财政拨款收支总体情况表',
  title: '2024年财政拨款收支总体情况表',
  template: appropriation,
  rows: appropriationRows({
    income: ['421.29', '421.29', '421.29'],
    expenditure: {
      '一、本年支出': '421.29 | 421.29 | 421.29',
      '（一）一般公共服务支出': '381.79 | 381.79 | 381.79',
      '（八）社会保障和就业支出': '18.84 | 18.84 | 18.84',
      '（十）卫生健康支出': '7.10 | 7.10 | 7.10',
      '（二十一）住房保障支出': '13.56 | 13.56 | 13.56',
    },
    totals: '收入合计 | 421.29 | 支出合计 | 421.29 | 421.29 | 421.29',
  }),
};
