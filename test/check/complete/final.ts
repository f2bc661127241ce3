import { basicExpenditureAccount, officialExpensesAccount } from '../../../samples/layout/account/detail';
import {
  appropriationExpenditureAccount,
  expenditureAccount,
  governmentFundAccount,
  incomeAccount,
  stateCapitalAccount,
} from '../../../samples/layout/account/functional';
import {
  appropriationAccount,
  appropriationAccountRows,
  incomeExpenditureAccount,
  incomeExpenditureAccountRows,
} from '../../../samples/layout/account/totals';
import type { PublishedDocument, PublishedTable } from '../../../samples/layout/table';

/* A final account in which every line and every column that a relation reads carries money. */

const summaryTable: PublishedTable = {
  sheet: '公开01表',
  title: '收入支出决算总表',
  template: incomeExpenditureAccount,
  rows: incomeExpenditureAccountRows({
    income: {
      '一、一般公共预算财政拨款收入': '134.00',
      '二、政府性基金预算财政拨款收入': '26.80',
      '三、国有资本经营预算财政拨款收入': '6.70',
      '四、上级补助收入': '1.34',
      '五、事业收入': '2.68',
      '六、经营收入': '4.02',
      '七、附属单位上缴收入': '5.36',
      '八、其他收入': '6.70',
    },
    expenditure: {
      '一、一般公共服务支出': '120.60',
      '八、社会保障和就业支出': '26.80',
      '十一、城乡社区支出': '29.48',
      '二十一、国有资本经营预算支出': '5.36',
    },
    totals: `
      本年收入合计 | 27 | 187.60 | 本年支出合计 | 57 | 182.24
      使用非财政拨款结余（含专用结余） | 28 | 8.04 | 结余分配 | 58 | 9.38
      年初结转和结余 | 29 | 12.06 | 年末结转和结余 | 59 | 16.08
      总计 | 30 | 207.70 | 总计 | 60 | 207.70`,
  }),
};

const incomeTable: PublishedTable = {
  sheet: '公开02表',
  title: '收入决算表',
  template: incomeAccount,
  rows: `
    合计 | < | 187.60 | 167.50 | 1.34 | 2.68 | 4.02 | 5.36 | 6.70
    201 | 一般公共服务支出 | 154.10 | 134.00 | 1.34 | 2.68 | 4.02 | 5.36 | 6.70
    20103 | 政府办公厅（室）及相关机构事务 | 154.10 | 134.00 | 1.34 | 2.68 | 4.02 | 5.36 | 6.70
    2010301 | 行政运行 | 154.10 | 134.00 | 1.34 | 2.68 | 4.02 | 5.36 | 6.70
    212 | 城乡社区支出 | 26.80 | 26.80
    21208 | 国有土地使用权出让收入安排的支出 | 26.80 | 26.80
    2120801 | 征地和拆迁补偿支出 | 26.80 | 26.80
    223 | 国有资本经营预算支出 | 6.70 | 6.70
    22301 | 解决历史遗留问题及改革成本支出 | 6.70 | 6.70
    2230105 | 国有企业退休人员社会化管理补助支出 | 6.70 | 6.70`,
};

const expenditureTable: PublishedTable = {
  sheet: '公开03表',
  title: '支出决算表',
  template: expenditureAccount,
  rows: `
    合计 | < | 182.24 | 111.22 | 62.98 | 1.34 | 4.02 | 2.68
    201 | 一般公共服务支出 | 120.60 | 80.40 | 32.16 | 1.34 | 4.02 | 2.68
    20103 | 政府办公厅（室）及相关机构事务 | 120.60 | 80.40 | 32.16 | 1.34 | 4.02 | 2.68
    2010301 | 行政运行 | 115.24 | 80.40 | 26.80 | 1.34 | 4.02 | 2.68
    2010302 | 一般行政管理事务 | 5.36 | | 5.36
    208 | 社会保障和就业支出 | 26.80 | 26.80
    20805 | 行政事业单位养老支出 | 26.80 | 26.80
    2080505 | 机关事业单位基本养老保险缴费支出 | 26.80 | 26.80
    212 | 城乡社区支出 | 29.48 | 2.68 | 26.80
    21208 | 国有土地使用权出让收入安排的支出 | 29.48 | 2.68 | 26.80
    2120801 | 征地和拆迁补偿支出 | 29.48 | 2.68 | 26.80
    223 | 国有资本经营预算支出 | 5.36 | 1.34 | 4.02
    22301 | 解决历史遗留问题及改革成本支出 | 5.36 | 1.34 | 4.02
    2230105 | 国有企业退休人员社会化管理补助支出 | 5.36 | 1.34 | 4.02`,
};

const appropriationTable: PublishedTable = {
  sheet: '公开04表',
  title: '财政拨款收入支出决算总表',
  template: appropriationAccount,
  rows: appropriationAccountRows({
    income: {
      '一、一般公共预算财政拨款': '134.00',
      '二、政府性基金预算财政拨款': '26.80',
      '三、国有资本经营预算财政拨款': '6.70',
    },
    expenditure: {
      '一、一般公共服务支出': '109.88 | 109.88',
      '八、社会保障和就业支出': '26.80 | 26.80',
      '十一、城乡社区支出': '29.48 | | 29.48',
      '二十一、国有资本经营预算支出': '5.36 | | | 5.36',
    },
    totals: `
      本年收入合计 | 27 | 167.50 | 本年支出合计 | 59 | 171.52 | 136.68 | 29.48 | 5.36
      年初财政拨款结转和结余 | 28 | 10.72 | 年末财政拨款结转和结余 | 60 | 6.70 | 1.34 | 2.68 | 2.68
      一般公共预算财政拨款 | 29 | 4.02 | | 61
      政府性基金预算财政拨款 | 30 | 5.36 | | 62
      国有资本经营预算财政拨款 | 31 | 1.34 | | 63
      总计 | 32 | 178.22 | 总计 | 64 | 178.22 | 138.02 | 32.16 | 8.04`,
  }),
};

const generalExpenditureTable: PublishedTable = {
  sheet: '公开05表',
  title: '一般公共预算财政拨款支出决算表',
  template: appropriationExpenditureAccount,
  rows: `
    合计 | < | 136.68 | 107.20 | 29.48
    201 | 一般公共服务支出 | 109.88 | 80.40 | 29.48
    20103 | 政府办公厅（室）及相关机构事务 | 109.88 | 80.40 | 29.48
    2010301 | 行政运行 | 104.52 | 80.40 | 24.12
    2010302 | 一般行政管理事务 | 5.36 | | 5.36
    208 | 社会保障和就业支出 | 26.80 | 26.80
    20805 | 行政事业单位养老支出 | 26.80 | 26.80
    2080505 | 机关事业单位基本养老保险缴费支出 | 26.80 | 26.80`,
};

const basicExpenditureTable: PublishedTable = {
  sheet: '公开06表',
  title: '一般公共预算财政拨款基本支出决算明细表',
  template: basicExpenditureAccount,
  rows: `
    301 | 工资福利支出 | 67.00 | 302 | 商品和服务支出 | 24.12 | 307 | 债务利息及费用支出 | 1.34
    30101 | 基本工资 | 40.20 | 30201 | 办公费 | 10.72 | 30701 | 国内债务付息 | 1.34
    30102 | 津贴补贴 | 26.80 | 30212 | 因公出国（境）费用 | 2.68 | 310 | 资本性支出 | 6.70
    303 | 对个人和家庭的补助 | 6.70 | 30217 | 公务接待费 | 2.01 | 31002 | 办公设备购置 | 2.68
    30302 | 退休费 | 6.70 | 30231 | 公务用车运行维护费 | 8.71 | 31013 | 公务用车购置 | 4.02
    | | | | | | 399 | 其他支出 | 1.34
    | | | | | | 39999 | 其他支出 | 1.34
    人员经费合计 | < | 73.70 | 公用经费合计 | < | < | < | < | 33.50`,
};

const governmentFundTable: PublishedTable = {
  sheet: '公开07表',
  title: '政府性基金预算财政拨款收入支出决算表',
  template: governmentFundAccount,
  rows: `
    合计 | < | 5.36 | 26.80 | 29.48 | 2.68 | 26.80 | 2.68
    212 | 城乡社区支出 | 5.36 | 26.80 | 29.48 | 2.68 | 26.80 | 2.68
    21208 | 国有土地使用权出让收入安排的支出 | 5.36 | 26.80 | 29.48 | 2.68 | 26.80 | 2.68
    2120801 | 征地和拆迁补偿支出 | 5.36 | 26.80 | 29.48 | 2.68 | 26.80 | 2.68`,
};

const stateCapitalTable: PublishedTable = {
  sheet: '公开08表',
  title: '国有资本经营预算财政拨款支出决算表',
  template: stateCapitalAccount,
  rows: `
    合计 | < | 5.36 | 1.34 | 4.02
    223 | 国有资本经营预算支出 | 5.36 | 1.34 | 4.02
    22301 | 解决历史遗留问题及改革成本支出 | 5.36 | 1.34 | 4.02
    2230105 | 国有企业退休人员社会化管理补助支出 | 5.36 | 1.34 | 4.02`,
};

const threePublicTable: PublishedTable = {
  sheet: '公开09表',
  title: '一般公共预算财政拨款“三公”经费支出决算表',
  template: officialExpensesAccount,
  rows: '21.44 | 4.02 | 14.74 | 5.36 | 9.38 | 2.68 | 17.42 | 2.68 | 12.73 | 4.02 | 8.71 | 2.01',
};

export const completeFinal: PublishedDocument = {
  file: 'complete-final',
  source: '',
  department: '政务服务局',
  year: '2024',
  kind: 'account',
  tables: [
    summaryTable,
    incomeTable,
    expenditureTable,
    appropriationTable,
    generalExpenditureTable,
    basicExpenditureTable,
    governmentFundTable,
    stateCapitalTable,
    threePublicTable,
  ],
  notes: [],
};
