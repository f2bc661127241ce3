import type { TemplateWords } from './catalogue';

export const zh: TemplateWords = {
  written: (file) => `已写出 ${file}`,
  what: ({ family, year, unit, decimals }, tables) =>
    `${year} 年部门${family === 'budget' ? '预算' : '决算'}空白表 ${tables} 张，单位：${unit}，${decimals} 位小数`,
  formulas: '合计和小计是公式，不用填；科目编码可以下拉选择。多余的空行删去，不够的在中间插入。',
  noDepartment: '没有写部门名称，请填在各表的表头上（或用 --department 写明，重新生成）。',
  laterYear: (year, latest) => `所收科目目录到 ${latest} 年为止，${year} 年有无变动不详；下拉的是 ${latest} 年的科目。`,
  next: (file) => `填好以后核对：gouji check ${file}`,
};
