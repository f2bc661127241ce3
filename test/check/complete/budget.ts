import { appropriation, appropriationRows } from '../../../samples/layout/budget/appropriation';
import { basicExpenditure, economicSummary } from '../../../samples/layout/budget/economic';
import { expenditure } from '../../../samples/layout/budget/expenditure';
import { incomeByUnit } from '../../../samples/layout/budget/income';
import { incomeExpenditure, incomeExpenditureRows } from '../../../samples/layout/budget/income-expenditure';
import type { PublishedDocument, PublishedTable } from '../../../samples/layout/table';
import { projectTables } from './projects';
import { threePublicTable } from './three-public';

/*
 * A budget in which every line and every column that a relation reads carries money: two units of one department, three
 * kinds of appropriation, money carried over from last year and into the next, and every kind of own income.
 */

const summaryTable: PublishedTable = {
  sheet: '01',
  title: '2024年部门收支总体情况表',
  template: incomeExpenditure,
  rows: incomeExpenditureRows({
    income: {
      '一、一般公共预算': '210.00',
      '其中：财政拨款': '200.00',
      '二、政府性基金预算拨款收入': '15.00',
      '三、国有资本经营预算拨款收入': '8.00',
      '四、财政专户管理资金收入': '1.00',
      '五、事业收入': '0.50',
      '六、事业单位经营收入': '0.60',
      '七、上级补助收入': '0.70',
      '八、附属单位上缴收入': '0.80',
      '九、其他收入': '3.40',
    },
    expenditure: {
      '一、一般公共服务': '156.00',
      '五、教育': '5.00',
      '八、社会保障和就业': '40.00',
      '十二、城乡社区事务': '15.00',
      '二十一、住房保障支出': '20.00',
      '二十三、国有资本经营预算': '8.00',
    },
    totals: `
      本年收入合计 | 240.00 | 本年支出合计 | 244.00
      上年结转结余 | 6.00 | 年终结转结余 | 2.00
      收入总计 | 246.00 | 支出总计 | 246.00`,
  }),
};

const incomeTable: PublishedTable = {
  sheet: '02',
  title: '2024年部门收入总体情况表',
  template: incomeByUnit('部门代码', '部门名称'),
  rows: `
    | 合计 | 246.00 | 240.00 | 210.00 | 200.00 | 15.00 | 8.00 | 1.00 | 0.50 | 0.60 | 0.70 | 0.80 | 3.40 | 6.00 | 3.00 | 1.20 | 0.80 | 0.60 | 0.40
    101 | 政务服务局 | 246.00 | 240.00 | 210.00 | 200.00 | 15.00 | 8.00 | 1.00 | 0.50 | 0.60 | 0.70 | 0.80 | 3.40 | 6.00 | 3.00 | 1.20 | 0.80 | 0.60 | 0.40
    101001 | 政务服务局机关 | 158.00 | 152.00 | 150.00 | 145.00 | | | | | | | | 2.00 | 6.00 | 3.00 | 1.20 | 0.80 | 0.60 | 0.40
    101002 | 政务服务中心 | 88.00 | 88.00 | 60.00 | 55.00 | 15.00 | 8.00 | 1.00 | 0.50 | 0.60 | 0.70 | 0.80 | 1.40`,
};

const expenditureTable: PublishedTable = {
  sheet: '03',
  title: '2024年部门支出总体情况表',
  template: expenditure,
  rows: `
    | | | | 合计 | 244.00 | 173.00 | 120.11 | 10.22 | 38.33 | 4.34 | 71.00 | 36.00 | 35.00
    | | | 101 | 政务服务局 | 244.00 | 173.00 | 120.11 | 10.22 | 38.33 | 4.34 | 71.00 | 36.00 | 35.00
    | | | 101001 | 政务服务局机关 | 156.00 | 100.00 | 60.11 | 10.22 | 25.33 | 4.34 | 56.00 | 36.00 | 20.00
    201 | 03 | 01 | | 行政运行 | 100.00 | 100.00 | 60.11 | 10.22 | 25.33 | 4.34
    201 | 03 | 02 | | 一般行政管理事务 | 50.00 | | | | | | 50.00 | 30.00 | 20.00
    201 | 03 | 99 | | 其他政府办公厅（室）及相关机构事务支出 | 6.00 | | | | | | 6.00 | 6.00
    | | | 101002 | 政务服务中心 | 88.00 | 73.00 | 60.00 | | 13.00 | | 15.00 | | 15.00
    205 | 08 | 03 | | 培训支出 | 5.00 | 5.00 | | | 5.00
    208 | 05 | 05 | | 机关事业单位基本养老保险缴费支出 | 40.00 | 40.00 | 40.00
    212 | 08 | 01 | | 征地和拆迁补偿支出 | 15.00 | 5.00 | | | 5.00 | | 10.00 | | 10.00
    221 | 02 | 01 | | 住房公积金 | 20.00 | 20.00 | 20.00
    223 | 01 | 05 | | 国有企业退休人员社会化管理补助支出 | 8.00 | 3.00 | | | 3.00 | | 5.00 | | 5.00`,
};

const appropriationTable: PublishedTable = {
  sheet: '04',
  title: '2024年财政拨款收支总体情况表',
  template: appropriation,
  rows: appropriationRows({
    income: ['233.00', '210.00', '200.00', '15.00', '8.00', '6.00', '6.00'],
    expenditure: {
      '一、本年支出': '239.00 | 216.00 | 200.00 | 15.00 | 8.00',
      '（一）一般公共服务支出': '156.00 | 156.00 | 150.00',
      '（八）社会保障和就业支出': '40.00 | 40.00 | 40.00',
      '（十二）城乡社区事务支出': '15.00 | | | 15.00',
      '（二十一）住房保障支出': '20.00 | 20.00 | 10.00',
      '（二十三）国有资本经营预算': '8.00 | | | | 8.00',
    },
    totals: '收入合计 | 239.00 | 支出合计 | 239.00 | 216.00 | 200.00 | 15.00 | 8.00',
  }),
};

const generalExpenditureTable: PublishedTable = {
  sheet: '05',
  title: '2024年一般公共预算支出情况表',
  template: expenditure,
  rows: `
    | | | | 合计 | 210.00 | 160.00 | 120.11 | 10.22 | 25.33 | 4.34 | 50.00 | 30.00 | 20.00
    | | | 101 | 政务服务局 | 210.00 | 160.00 | 120.11 | 10.22 | 25.33 | 4.34 | 50.00 | 30.00 | 20.00
    201 | 03 | 01 | | 行政运行 | 100.00 | 100.00 | 60.11 | 10.22 | 25.33 | 4.34
    201 | 03 | 02 | | 一般行政管理事务 | 50.00 | | | | | | 50.00 | 30.00 | 20.00
    208 | 05 | 05 | | 机关事业单位基本养老保险缴费支出 | 40.00 | 40.00 | 40.00
    221 | 02 | 01 | | 住房公积金 | 20.00 | 20.00 | 20.00`,
};

const basicExpenditureTable: PublishedTable = {
  sheet: '06',
  title: '2024年一般公共预算基本支出情况表',
  template: basicExpenditure('政府预算支出经济分类科目'),
  rows: `
    合计 | < | < | < | 160.00 | 130.33 | 29.67
    30101 | 基本工资 | 50101 | 工资奖金津补贴 | 120.11 | 120.11
    30302 | 退休费 | 50905 | 离退休费 | 10.22 | 10.22
    30201 | 办公费 | 50201 | 办公经费 | 19.33 | | 19.33
    30212 | 因公出国（境）费用 | 50207 | 因公出国（境）费用 | 2.00 | | 2.00
    30217 | 公务接待费 | 50206 | 公务接待费 | 1.00 | | 1.00
    30231 | 公务用车运行维护费 | 50208 | 公务用车运行维护费 | 3.00 | | 3.00
    31013 | 公务用车购置 | 50303 | 公务用车购置 | 4.34 | | 4.34`,
};

const economicTable: PublishedTable = {
  sheet: '07',
  title: '2024年支出经济分类汇总表',
  template: economicSummary,
  rows: `
    | | 合计 | | | | 244.00 | 210.00 | 200.00 | 15.00 | 8.00 | 6.00 | 1.00 | 0.50 | 0.70 | 0.80 | 0.60 | 1.40
    101 | | 政务服务局 | | | | 244.00 | 210.00 | 200.00 | 15.00 | 8.00 | 6.00 | 1.00 | 0.50 | 0.70 | 0.80 | 0.60 | 1.40
    301 | 01 | 基本工资 | 501 | 01 | 工资奖金津补贴 | 120.11 | 120.11 | 120.11
    303 | 02 | 退休费 | 509 | 05 | 离退休费 | 10.22 | 10.22 | 10.22
    302 | 01 | 办公费 | 502 | 01 | 办公经费 | 67.37 | 67.37 | 57.37
    302 | 12 | 因公出国（境）费用 | 502 | 07 | 因公出国（境）费用 | 2.60 | 2.60 | 2.60
    302 | 16 | 培训费 | 502 | 03 | 培训费 | 5.00 | | | | | | 1.00 | 0.50 | 0.70 | 0.80 | 0.60 | 1.40
    302 | 17 | 公务接待费 | 502 | 06 | 公务接待费 | 1.10 | 1.10 | 1.10
    302 | 27 | 委托业务费 | 502 | 05 | 委托业务费 | 29.00 | | | 15.00 | 8.00 | 6.00
    302 | 31 | 公务用车运行维护费 | 502 | 08 | 公务用车运行维护费 | 3.60 | 3.60 | 3.60
    310 | 13 | 公务用车购置 | 503 | 03 | 公务用车购置 | 5.00 | 5.00 | 5.00`,
};

/** Not published: what the projects spend of the figures above. */
const projectEconomicTable: PublishedTable = {
  sheet: '07c',
  title: '项目支出经济分类明细',
  template: economicSummary,
  rows: `
    | | 合计 | | | | 71.00 | 50.00 | 40.00 | 10.00 | 5.00 | 6.00
    101 | | 政务服务局 | | | | 71.00 | 50.00 | 40.00 | 10.00 | 5.00 | 6.00
    302 | 01 | 办公费 | 502 | 01 | 办公经费 | 50.00 | 50.00 | 40.00
    302 | 27 | 委托业务费 | 502 | 05 | 委托业务费 | 21.00 | | | 10.00 | 5.00 | 6.00`,
};

const governmentFundTable: PublishedTable = {
  sheet: '09',
  title: '2024年政府性基金预算支出情况表',
  template: expenditure,
  rows: `
    | | | | 合计 | 15.00 | 5.00 | 1.00 | 0.50 | 3.00 | 0.50 | 10.00 | 4.00 | 6.00
    | | | 101 | 政务服务局 | 15.00 | 5.00 | 1.00 | 0.50 | 3.00 | 0.50 | 10.00 | 4.00 | 6.00
    212 | 08 | 01 | | 征地和拆迁补偿支出 | 9.00 | 5.00 | 1.00 | 0.50 | 3.00 | 0.50 | 4.00 | 4.00
    212 | 08 | 99 | | 其他国有土地使用权出让收入安排的支出 | 6.00 | | | | | | 6.00 | | 6.00`,
};

const stateCapitalTable: PublishedTable = {
  sheet: '13',
  title: '2024年国有资本经营预算支出情况表',
  template: expenditure,
  rows: `
    | | | | 合计 | 8.00 | 3.00 | | | 3.00 | | 5.00 | | 5.00
    | | | 101 | 政务服务局 | 8.00 | 3.00 | | | 3.00 | | 5.00 | | 5.00
    223 | 01 | 05 | | 国有企业退休人员社会化管理补助支出 | 8.00 | 3.00 | | | 3.00 | | 5.00 | | 5.00`,
};

export const completeBudget: PublishedDocument = {
  file: 'complete-budget',
  source: '',
  department: '政务服务局',
  year: '2024',
  kind: 'budget',
  tables: [
    summaryTable,
    incomeTable,
    expenditureTable,
    appropriationTable,
    generalExpenditureTable,
    basicExpenditureTable,
    economicTable,
    projectEconomicTable,
    threePublicTable,
    governmentFundTable,
    stateCapitalTable,
    ...projectTables,
  ],
  notes: [],
};
