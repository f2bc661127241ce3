import type { Severity } from '../../check/finding';
import type { Language } from '../messages/catalogue';

/** The words on a report sheet. */
export interface SheetWords {
  readonly title: string;
  readonly document: (family: 'budget' | 'final' | undefined, year: number | undefined) => string;
  readonly departmentUnknown: string;
  readonly counts: (counts: { errors: number; warnings: number; waived: number; notChecked: number }) => string;
  readonly made: (date: string) => string;
  readonly headings: Readonly<
    Record<
      | 'number'
      | 'severity'
      | 'table'
      | 'cell'
      | 'message'
      | 'unit'
      | 'current'
      | 'suggested'
      | 'difference'
      | 'handling',
      string
    >
  >;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly waived: string;
  readonly none: string;
  readonly left: (count: number) => string;
}

const zh: SheetWords = {
  title: '审核结果',
  document: (family, year) =>
    `${year === undefined ? '' : `${year} 年`}${family === 'final' ? '部门决算' : family === 'budget' ? '部门预算' : '公开表'}`,
  departmentUnknown: '部门未识别',
  counts: ({ errors, warnings, waived, notChecked }) =>
    `错误 ${errors} 处，警告 ${warnings} 处，已忽略 ${waived} 处，未核验 ${notChecked} 项`,
  made: (date) => `校验日期：${date}`,
  headings: {
    number: '序号',
    severity: '级别',
    table: '表',
    cell: '单元格',
    message: '说明',
    unit: '单位',
    current: '现值',
    suggested: '建议值',
    difference: '差额',
    handling: '处理情况',
  },
  severities: { error: '错误', warning: '警告', info: '提示' },
  waived: '已忽略',
  none: '没有发现错误和警告。',
  left: (count) => `另有 ${count} 条没有列出。`,
};

const en: SheetWords = {
  title: 'Findings',
  document: (family, year) =>
    [year, family === 'final' ? 'final accounts' : family === 'budget' ? 'budget' : 'disclosure tables']
      .filter(Boolean)
      .join(' '),
  departmentUnknown: 'department unknown',
  counts: ({ errors, warnings, waived, notChecked }) =>
    `${errors} errors, ${warnings} warnings, ${waived} waived, ${notChecked} not checked`,
  made: (date) => `Checked on ${date}`,
  headings: {
    number: 'No.',
    severity: 'Severity',
    table: 'Table',
    cell: 'Cell',
    message: 'What was found',
    unit: 'Unit',
    current: 'Now',
    suggested: 'Suggested',
    difference: 'Difference',
    handling: 'Decision',
  },
  severities: { error: 'Error', warning: 'Warning', info: 'Info' },
  waived: 'Waived',
  none: 'Neither errors nor warnings were found.',
  left: (count) => `${count} more are not listed.`,
};

export const SHEET_WORDS: Readonly<Record<Language, SheetWords>> = { zh, en };
