import { expenditure } from '../../layout/budget/expenditure';
import { officialExpenses, procurement, stateCapitalByKind } from '../../layout/budget/official';
import { projects } from '../../layout/budget/project';
import type { PublishedTable } from '../../layout/table';
import { roundingNote } from './totals';

const emptyTableNote = '注：若合计数与分项数不一致是因四舍五入的原因引起的。';

const rows = `
  | | | | 合计 | 524.8 | 189.8 | 174.1 | | 15.7 | | 335.0 | 235.0 | 100.0
  | | | 112 | 平顶山市石龙区政务大数据中心 | 524.8 | 189.8 | 174.1 | | 15.7 | | 335.0 | 235.0 | 100.0
  201 | 03 | 50 | | 事业运行 | 483.0 | 148.0 | 132.3 | | 15.7 | | 335.0 | 235.0 | 100.0
  208 | 05 | 05 | | 机关事业单位基本养老保险缴费支出 | 18.4 | 18.4 | 18.4
  210 | 11 | 02 | | 事业单位医疗 | 8.5 | 8.5 | 8.5
  210 | 11 | 99 | | 其他行政事业单位医疗支出 | 1.0 | 1.0 | 1.0
  221 | 02 | 01 | | 住房公积金 | 13.8 | 13.8 | 13.8`;

export const expenditureTable: PublishedTable = {
  sheet: '部门支出总体情况表',
  title: '部门支出总体情况表',
  template: expenditure,
  rows,
  notes: [roundingNote],
};

export const generalExpenditureTable: PublishedTable = {
  sheet: '一般公共预算支出情况表',
  title: '一般公共预算支出情况表',
  template: expenditure,
  rows,
  notes: [roundingNote, '本表仅含当年财政拨款安排的支出。'],
};

export const officialExpensesTable: PublishedTable = {
  sheet: '“三公”经费支出情况表',
  title: '一般公共预算“三公”经费支出情况表',
  template: officialExpenses,
  rows: '0.1 | | | | | 0.1',
  notes: [
    '注：1.报表金额单位转换时可能存在四舍五入尾数误差。',
    '2.按照党中央、国务院有关规定及部门预算管理有关规定，“三公”经费包括因公出国（境）费、公务用车购置及运行费和公务接待费。',
  ],
};

export const governmentFundTable: PublishedTable = {
  sheet: '政府性基金预算支出情况表',
  title: '政府性基金预算支出情况表',
  template: expenditure,
  rows: '| | | | 合计',
  notes: [roundingNote, '本部门2024年度没有政府性基金预算支出，故本表无数据。'],
};

export const projectTable: PublishedTable = {
  sheet: '项目支出预算表',
  title: '项目支出预算表',
  template: projects,
  rows: `
    | | 合计 | 335.0 | 335.0
    | 112 | 平顶山市石龙区政务大数据中心 | 335.0 | 335.0
    其他运转类 | 政务服务大厅日常运行办公经费 | 平顶山市石龙区政务大数据中心 | 100.0 | 100.0
    其他运转类 | 全程代理人员工资及办公费 | 平顶山市石龙区政务大数据中心 | 15.0 | 15.0
    其他运转类 | 目标管理考核经费及奖金 | 平顶山市石龙区政务大数据中心 | 120.0 | 120.0
    特定目标类 | 政府外网、一体化服务平台网络建设运行维护费用 | 平顶山市石龙区政务大数据中心 | 50.0 | 50.0
    特定目标类 | 政府外网、一体化服务及政务服务平台网络建设运行维护费用 | 平顶山市石龙区政务大数据中心 | 50.0 | 50.0`,
  notes: [roundingNote],
};

export const stateCapitalTable: PublishedTable = {
  sheet: '国有资本经营预算支出情况表',
  title: '国有资本经营预算支出情况表',
  template: stateCapitalByKind,
  rows: '| | | 合计',
  notes: [emptyTableNote, '本部门2024年度没有国有资本经营预算支出，故本表无数据。'],
};

export const procurementTable: PublishedTable = {
  sheet: '政府采购汇总表',
  title: '政府采购汇总表',
  template: procurement,
  rows: '| | | 合计',
  notes: [emptyTableNote, '本部门2024年度没有政府采购支出，故本表无数据。'],
};
