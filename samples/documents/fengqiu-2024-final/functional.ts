import { officialExpensesAccount } from '../../layout/account/detail';
import {
  appropriationExpenditureAccount,
  expenditureAccount,
  governmentFundAccount,
  incomeAccount,
  stateCapitalAccount,
} from '../../layout/account/functional';
import type { PublishedTable } from '../../layout/table';
import { roundingNote } from './totals';

export const incomeTable: PublishedTable = {
  sheet: '公开02表',
  mark: '公开02表',
  title: '收入决算表',
  template: incomeAccount,
  rows: `
    合计 | < | 411.91 | 411.91
    201 | 一般公共服务支出 | 371.84 | 371.84
    20103 | 政府办公厅（室）及相关机构事务 | 370.84 | 370.84
    2010301 | 行政运行 | 343.41 | 343.41
    2010399 | 其他政府办公厅（室）及相关机构事务支出 | 27.43 | 27.43
    20199 | 其他一般公共服务支出 | 1.00 | 1.00
    2019999 | 其他一般公共服务支出 | 1.00 | 1.00
    208 | 社会保障和就业支出 | 20.26 | 20.26
    20805 | 行政事业单位养老支出 | 19.93 | 19.93
    2080501 | 行政单位离退休 | 1.84 | 1.84
    2080505 | 机关事业单位基本养老保险缴费支出 | 18.09 | 18.09
    20899 | 其他社会保障和就业支出 | 0.33 | 0.33
    2089999 | 其他社会保障和就业支出 | 0.33 | 0.33
    210 | 卫生健康支出 | 7.29 | 7.29
    21011 | 行政事业单位医疗 | 7.29 | 7.29
    2101101 | 行政单位医疗 | 7.29 | 7.29
    221 | 住房保障支出 | 12.52 | 12.52
    22102 | 住房改革支出 | 12.52 | 12.52
    2210201 | 住房公积金 | 12.52 | 12.52`,
  notes: [`注：本表反映部门本年度取得的各项收入情况。${roundingNote}`],
};

/** 本年支出合计, 基本支出 and 项目支出 stand alike in the third and the fifth table, down to medical care. */
const upToHealth = `
  合计 | < | 411.91 | 383.47 | 28.43
  201 | 一般公共服务支出 | 371.84 | 343.41 | 28.43
  20103 | 政府办公厅（室）及相关机构事务 | 370.84 | 343.41 | 27.43
  2010301 | 行政运行 | 343.41 | 343.41
  2010399 | 其他政府办公厅（室）及相关机构事务支出 | 27.43 | | 27.43
  20199 | 其他一般公共服务支出 | 1.00 | | 1.00
  2019999 | 其他一般公共服务支出 | 1.00 | | 1.00
  208 | 社会保障和就业支出 | 20.26 | 20.26
  20805 | 行政事业单位养老支出 | 19.93 | 19.93
  2080501 | 行政单位离退休 | 1.84 | 1.84
  2080505 | 机关事业单位基本养老保险缴费支出 | 18.09 | 18.09
  20899 | 其他社会保障和就业支出 | 0.33 | 0.33
  2089999 | 其他社会保障和就业支出 | 0.33 | 0.33
  210 | 卫生健康支出 | 7.29 | 7.29
  21011 | 行政事业单位医疗 | 7.29 | 7.29
  2101101 | 行政单位医疗 | 7.29 | 7.29`;

const housing = `
  221 | 住房保障支出 | 12.52 | 12.52
  22102 | 住房改革支出 | 12.52 | 12.52
  2210201 | 住房公积金 | 12.52 | 12.52`;

export const expenditureTable: PublishedTable = {
  sheet: '公开03表',
  mark: '公开03表',
  title: '支出决算表',
  template: expenditureAccount,
  rows: upToHealth + housing,
  notes: [`注：本表反映部门本年度各项支出情况。${roundingNote}`],
};

export const generalExpenditureTable: PublishedTable = {
  sheet: '公开05表',
  mark: '公开05表',
  title: '一般公共预算财政拨款支出决算表',
  template: appropriationExpenditureAccount,
  rows: `${upToHealth}
    2101102 | 事业单位医疗
    ${housing}`,
  notes: [`注：本表反映部门本年度一般公共预算财政拨款支出情况。${roundingNote}`],
};

export const governmentFundTable: PublishedTable = {
  sheet: '公开07表',
  mark: '公开07表',
  title: '政府性基金预算财政拨款收入支出决算表',
  template: governmentFundAccount,
  rows: '合计 | <',
  notes: [
    `注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。${roundingNote}`,
    '说明：我部门没有政府性基金收入，也没有使用政府性基金安排的支出，故本表无数据。',
  ],
};

export const stateCapitalTable: PublishedTable = {
  sheet: '公开08表',
  mark: '公开08表',
  title: '国有资本经营预算财政拨款支出决算表',
  template: stateCapitalAccount,
  rows: '合计 | <',
  notes: [
    `注：本表反映部门本年度国有资本经营预算财政拨款支出情况。${roundingNote}`,
    '说明：我部门没有使用国有资本经营预算安排的支出，故本表无数据。',
  ],
};

export const officialExpensesTable: PublishedTable = {
  sheet: '公开09表',
  mark: '公开09表',
  title: '一般公共预算财政拨款“三公”经费支出决算表',
  template: officialExpensesAccount,
  rows: '1.00 | | | | | 1.00',
  notes: [
    `注：本表反映部门本年度财政拨款“三公”经费支出预决算情况。其中，预算数为“三公”经费全年预算数，反映按规定程序调整后的预算数；决算数是包括当年财政拨款和以前年度结转资金安排的实际支出。${roundingNote}`,
  ],
};
