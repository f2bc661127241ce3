import type { SettingsTexts } from './texts';

export const zh: SettingsTexts = {
  heading: '设置',
  ofWorkbook: '这个工作簿',
  ofWorkbookNote: {
    excel: '保存在工作簿里，别人打开也按这样核对；改动以后立即重新校验。',
    page: '保存在工作簿的副本里，改动以后立即重新校验；请下载副本，原文件不变。',
  },
  noWorkbook: '先校验一个工作簿，再为它选择。',
  tolerance: '容差',
  tolerances: {
    shown: {
      name: '按小数位推算',
      meaning: '四舍五入能够造成的差额算尾差，多少个数相加就容许多少；超出的算不平。',
    },
    'last-digit': { name: '末位差一以内', meaning: '最后一位相差 1 以内算尾差，不论多少个数相加；超出的算不平。' },
    exact: { name: '分毫不差', meaning: '只要相差就算不平，四舍五入造成的也算。' },
  },
  personal: '我的习惯',
  personalNote: '保存在本机，不写进工作簿。',
  grouping: '问题的排列',
  groupings: { table: '按表', severity: '按级别' },
  totals: '生成的合计',
  totalsAs: { formulas: '写成公式', values: '写成数值' },
  language: '语言',
};
