import {
  appropriationAccount,
  appropriationAccountRows,
  incomeExpenditureAccount,
  incomeExpenditureAccountRows,
} from '../../layout/account/totals';
import type { PublishedTable } from '../../layout/table';

export const roundingNote = '本表金额转换为万元时，因四舍五入可能存在尾差。';

export const incomeExpenditureTable: PublishedTable = {
  sheet: '公开01表',
  mark: '公开01表',
  title: '收入支出决算总表',
  template: incomeExpenditureAccount,
  rows: incomeExpenditureAccountRows({
    income: { '一、一般公共预算财政拨款收入': '411.91' },
    expenditure: {
      '一、一般公共服务支出': '371.84',
      '八、社会保障和就业支出': '20.26',
      '九、卫生健康支出': '7.29',
      '十九、住房保障支出': '12.52',
    },
    totals: `
      本年收入合计 | 27 | 411.91 | 本年支出合计 | 57 | 411.91
      使用非财政拨款结余（含专用结余） | 28 | | 结余分配 | 58 |
      年初结转和结余 | 29 | | 年末结转和结余 | 59 |
      总计 | 30 | 411.91 | 总计 | 60 | 411.91`,
  }),
  notes: [`注：本表反映部门本年度的总收入和年末结转结余情况。${roundingNote}`],
};

export const appropriationTable: PublishedTable = {
  sheet: '公开04表',
  mark: '公开04表',
  title: '财政拨款收入支出决算总表',
  template: appropriationAccount,
  rows: appropriationAccountRows({
    income: { '一、一般公共预算财政拨款': '411.91' },
    expenditure: {
      '一、一般公共服务支出': '371.84 | 371.84',
      '八、社会保障和就业支出': '20.26 | 20.26',
      '九、卫生健康支出': '7.29 | 7.29',
      '十九、住房保障支出': '12.52 | 12.52',
    },
    totals: `
      本年收入合计 | 27 | 411.91 | 本年支出合计 | 59 | 411.91 | 411.91
      年初财政拨款结转和结余 | 28 | | 年末财政拨款结转和结余 | 60
      一般公共预算财政拨款 | 29 | | | 61
      政府性基金预算财政拨款 | 30 | | | 62
      国有资本经营预算财政拨款 | 31 | | | 63
      总计 | 32 | 411.91 | 总计 | 64 | 411.91 | 411.91`,
  }),
  notes: [
    `注：本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。${roundingNote}`,
  ],
};
