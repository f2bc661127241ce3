import { appropriation, appropriationRows } from '../../layout/budget/appropriation';
import { incomeByUnit } from '../../layout/budget/income';
import { incomeExpenditure, incomeExpenditureRows } from '../../layout/budget/income-expenditure';
import type { PublishedTable } from '../../layout/table';

/** Printed under nearly every table: the figures were rounded from 元 to one decimal of 万元. */
export const roundingNote = '注：报表金额单位转换时可能存在四舍五入尾数误差。';

export const incomeExpenditureTable: PublishedTable = {
  sheet: '部门收支总体情况表',
  title: '部门收支总体情况表',
  template: incomeExpenditure,
  rows: incomeExpenditureRows({
    income: { '一、一般公共预算': '524.8', '其中：财政拨款': '524.8' },
    expenditure: {
      '一、一般公共服务': '483.0',
      '八、社会保障和就业': '18.4',
      '十、卫生健康': '9.5',
      '二十一、住房保障支出': '13.8',
    },
    totals: `
      本年收入合计 | 524.8 | 本年支出合计 | 524.8
      上年结转结余 | | 年终结转结余 |
      收入总计 | 524.8 | 支出总计 | 524.8`,
  }),
  notes: [roundingNote],
};

export const incomeTable: PublishedTable = {
  sheet: '部门收入总体情况表',
  title: '部门收入总体情况表',
  template: incomeByUnit('部门代码', '部门名称'),
  rows: `
    | 合计 | 524.8 | 524.8 | 524.8 | 524.8
    112 | 平顶山市石龙区政务大数据中心 | 524.8 | 524.8 | 524.8 | 524.8
    112001 | 平顶山市石龙区政务大数据中心 | 524.8 | 524.8 | 524.8 | 524.8`,
  notes: [roundingNote],
};

export const appropriationTable: PublishedTable = {
  sheet: '财政拨款收支总体情况表',
  title: '财政拨款收支总体情况表',
  template: appropriation,
  rows: appropriationRows({
    income: ['524.8', '524.8', '524.8'],
    expenditure: {
      '一、本年支出': '524.8 | 524.8 | 524.8',
      '（一）一般公共服务支出': '483.0 | 483.0 | 483.0',
      '（八）社会保障和就业支出': '18.4 | 18.4 | 18.4',
      '（十）卫生健康支出': '9.5 | 9.5 | 9.5',
      '（二十一）住房保障支出': '13.8 | 13.8 | 13.8',
    },
    totals: '收入合计 | 524.8 | 支出合计 | 524.8 | 524.8 | 524.8',
  }),
  notes: [roundingNote],
};
