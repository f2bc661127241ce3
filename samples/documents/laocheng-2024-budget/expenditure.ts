import { expenditure } from '../../layout/budget/expenditure';
import { officialExpenses } from '../../layout/budget/official';
import { projects } from '../../layout/budget/project';
import type { PublishedTable } from '../../layout/table';

const rows = `
  | | | | 合计 | 2301.43 | 1743.43 | 1721.29 | 9.46 | 12.68 | | 558.00 | 558.00
  | | | 045 | 洛阳市老城区政务服务和大数据管理局 | 2301.43 | 1743.43 | 1721.29 | 9.46 | 12.68 | | 558.00 | 558.00
  201 | 03 | 01 | | 行政运行 | 1682.25 | 1682.25 | 1669.90 | | 12.35
  201 | 03 | 02 | | 一般行政管理事务 | 558.00 | | | | | | 558.00 | 558.00
  208 | 05 | 01 | | 行政单位离退休 | 5.50 | 5.50 | | 5.17 | 0.33
  208 | 05 | 02 | | 事业单位离退休 | 4.29 | 4.29 | | 4.29
  208 | 05 | 05 | | 机关事业单位基本养老保险缴费支出 | 18.64 | 18.64 | 18.64
  210 | 11 | 01 | | 行政单位医疗 | 16.64 | 16.64 | 16.64
  221 | 02 | 01 | | 住房公积金 | 16.11 | 16.11 | 16.11`;

export const expenditureTable: PublishedTable = {
  sheet: '预算03表',
  title: '2024年部门支出预算表',
  template: expenditure,
  rows,
};

export const generalExpenditureTable: PublishedTable = {
  sheet: '预算05表',
  title: '2024年一般公共预算支出预算表',
  template: expenditure,
  rows,
};

export const officialExpensesTable: PublishedTable = {
  sheet: '预算08表',
  title: '2024年一般公共预算“三公”经费预算表',
  template: officialExpenses,
  rows: '11.50 | | 11.50 | | 11.50 |',
  notes: [
    '注：按照党中央、国务院有关规定及部门预算管理有关规定，“三公”经费包括因公出国（境）费、公务用车购置及运行费和公务接待费。',
  ],
};

export const governmentFundTable: PublishedTable = {
  sheet: '预算09表',
  title: '2024年政府性基金支出预算表',
  template: expenditure,
  rows: '| | | | 合计',
  notes: ['备注：区政务服务和大数据管理局2024年无政府性基金预算拨款安排的支出，故此表无数据。'],
};

export const stateCapitalTable: PublishedTable = {
  sheet: '预算10表',
  mark: '预算10表',
  title: '2024年国有资本经营支出预算表',
  template: expenditure,
  rows: '| | | | 合计',
  notes: ['备注：区政务服务和大数据管理局2024年无国有资本经营预算拨款安排的支出，故此表无数据。'],
};

export const projectTable: PublishedTable = {
  sheet: '项目支出预算表',
  title: '2024年项目支出预算表',
  template: projects,
  rows: `
    | | | 558.00 | 558.00
    | 045 | 洛阳市老城区政务服务和大数据管理局 | 558.00 | 558.00
    其他运转类 | 大数据局、政务服务中心、网民诉求及12345专项经费 | 洛阳市老城区政务服务和大数据管理局 | 10.00 | 10.00
    其他运转类 | 合署办公楼网络及政务服务网络运行、维护、安全防护费 | 洛阳市老城区政务服务和大数据管理局 | 20.00 | 20.00
    其他运转类 | 政务服务大厅标准化建设及自助设备维护费 | 洛阳市老城区政务服务和大数据管理局 | 15.00 | 15.00
    其他运转类 | 信息创新项目 | 洛阳市老城区政务服务和大数据管理局 | 513.00 | 513.00`,
};
