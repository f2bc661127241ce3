import type { OverviewTexts } from './texts';

export const zh: OverviewTexts = {
  unrecognised: (sheets) => `${sheets} 张工作表未识别`,
  heading: (sheets, tables) => `工作表 ${sheets} 张，识别出 ${tables} 张表`,
  note: {
    excel: '认错了或没认出来的，在这里指定是哪张表；选择保存在工作簿里，立即重新校验。',
    page: '认错了或没认出来的，在这里指定是哪张表；选择保存在工作簿的副本里，立即重新校验。',
  },
  ledger: '明细底表',
  apart: '已指定为不是公开表，不核对。',
  nothing: '没有另外的表：是空表、说明，或者接着前一张工作表。',
  table: (name, range, rows, unit) => `${name}（${range}，${rows} 行，${unit ?? '单位不明'}）`,
  question: (sheet) => `“${sheet}”是哪张表`,
  automatic: '自动识别',
  none: '不是公开表',
  hidden: '隐藏',
};
