import { plainName } from './code-names';
import { ECONOMIC_CLASSES } from './economic-classes';

/** 人员经费 or 公用经费, the two halves of 基本支出. */
export type ExpenseKind = 'personnel' | 'operating';

const PERSONNEL: ReadonlySet<string> = new Set(['301', '303']);

/**
 * The half of 基本支出 that a 部门预算支出经济分类 code belongs to: 工资福利支出 and 对个人和家庭的补助 are 人员经费, everything
 * else 公用经费. Source: the columns of 预算03 and 06表 and the sums under 公开06表.
 */
export function expenseKindOf(departmentCode: string): ExpenseKind {
  return PERSONNEL.has(departmentCode.slice(0, 3)) ? 'personnel' : 'operating';
}

/** The 类 of 部门预算支出经济分类 that a column is headed by: 资本性支出 stands for 310 and, in brackets, for 309. */
export function classesHeaded(column: string): readonly string[] {
  const plain = plainName(column);
  return [...ECONOMIC_CLASSES]
    .filter(([, name]) => plainName(name) === plain || plainName(name).startsWith(`${plain}(`))
    .map(([code]) => code);
}
