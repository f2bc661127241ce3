import { appropriation, appropriationRows } from '../../layout/budget/appropriation';
import { incomeByUnit } from '../../layout/budget/income';
import { incomeExpenditure, incomeExpenditureRows } from '../../layout/budget/income-expenditure';
import type { PublishedTable } from '../../layout/table';

export const incomeExpenditureTable: PublishedTable = {
  sheet: '预算01表',
  title: '2024年部门收支预算表',
  template: incomeExpenditure,
  rows: incomeExpenditureRows({
    income: { '一、一般公共预算': '2301.43', '其中：财政拨款': '2301.43' },
    expenditure: {
      '一、一般公共服务': '2240.25',
      '八、社会保障和就业': '28.43',
      '十、卫生健康': '16.64',
      '二十一、住房保障支出': '16.11',
    },
    totals: `
      本年收入合计 | 2301.43 | 本年支出合计 | 2301.43
      上年结转结余 | | 年终结转结余 | 0.00
      收入总计 | 2301.43 | 支出总计 | 2301.43`,
  }),
};

export const incomeTable: PublishedTable = {
  sheet: '预算02表',
  title: '2024年部门收入预算表',
  template: incomeByUnit('部门（单位）代码', '部门（单位）名称'),
  rows: `
    | 合计 | 2301.43 | 2301.43 | 2301.43 | 2301.43
    045 | 洛阳市老城区政务服务和大数据管理局 | 2301.43 | 2301.43 | 2301.43 | 2301.43
    045001 | 洛阳市老城区政务服务和大数据管理局 | 2301.43 | 2301.43 | 2301.43 | 2301.43`,
};

export const appropriationTable: PublishedTable = {
  sheet: '预算04表',
  title: '2024年财政拨款收支预算表',
  template: appropriation,
  rows: appropriationRows({
    income: ['2301.43', '2301.43', '2301.43'],
    expenditure: {
      '一、本年支出': '2301.43 | 2301.43 | 2301.43',
      '（一）一般公共服务支出': '2240.25 | 2240.25 | 2240.25',
      '（八）社会保障和就业支出': '28.43 | 28.43 | 28.43',
      '（十）卫生健康支出': '16.64 | 16.64 | 16.64',
      '（二十一）住房保障支出': '16.11 | 16.11 | 16.11',
    },
    totals: '收入合计 | 2301.43 | 支出合计 | 2301.43 | 2301.43 | 2301.43',
  }),
};
