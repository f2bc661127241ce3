import type { FilterTexts } from './texts';

export const zh: FilterTexts = {
  heading: '筛选问题',
  search: '查找表名、单元格、文字',
  severities: '显示哪些级别',
  grouping: '排列方式',
  groupings: { table: '按表', severity: '按级别' },
  shown: (shown, all) => `显示 ${shown} 条，共 ${all} 条`,
  nothing: '没有符合条件的问题。',
  clear: '全部显示',
};
