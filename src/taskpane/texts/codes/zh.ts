import type { CodeTexts } from './texts';

export const zh: CodeTexts = {
  search: '科目编码或名称',
  placeholder: '如 30213、维修',
  hint: '写编码的开头几位，或者名称里的几个字；几段字用空格隔开。查的是支出功能分类和部门、政府两套支出经济分类。',
  year: '年度',
  years: (year, ofWorkbook) => `${year} 年${ofWorkbook ? '（本表）' : ''}`,
  beyond: (latest) => `所收目录到 ${latest} 年为止，以后有无变动不详。`,
  unitKind: '单位',
  unitKinds: { any: '不分', administrative: '行政（含参公）', institution: '事业' },
  classification: '分类',
  classifications: { all: '全部', functional: '功能分类', department: '部门经济', government: '政府经济' },
  found: (count) => `找到 ${count} 个科目`,
  results: '查到的科目',
  elsewhere: (count) => `所选的分类里没有，其他分类里有 ${count} 个。`,
  lookEverywhere: '查全部分类',

  counterparts: {
    department: (count) => `${count} 个部门科目`,
    government: (count) => `${count} 个政府科目`,
  },
  bySection: '对应关系按款规定，请选其下的款。',
  noneForUnit: (unit) => `在${unit}没有对应的科目。`,
  alone: '只用这一个科目',

  copy: '复制',
  insert: '插入到所选行',
  copied: (text) => `已复制：${text}`,
  notCopied: '这里不能自动复制。下面的文字已选中，请按 Ctrl+C。',
  written: (sheet, cells, table) => `已写入 ${sheet}!${cells}${table === undefined ? '' : `（《${table}》）`}。`,
  nothingToWrite: '所选行已经是这个科目，没有改动。',
  noColumn: (table) => `所选行在《${table}》里，那张表没有填写这类科目的栏，所以没有写入。`,
  notInserted: '未能写入',

  dialog: {
    title: '写入之前请确认',
    inTable: (table) => `所选行在《${table}》里，将改成下面这样，原有内容会被替换：`,
    atCell: (cell) => `所选行不在已识别的科目栏里，将从 ${cell} 起向右写入：`,
    cell: '单元格',
    before: '现在',
    after: '改为',
    empty: '（空）',
    write: '写入',
    cancel: '取消',
  },
};
