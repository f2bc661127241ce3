import type { FillRequest } from '../../derive/fill/request';
import type { TemplateRequest } from '../../layout/template';
import type { Workbook } from '../../workbook/workbook';
import type { FillWishes, TemplateWishes } from '../state/fill';

/** The forms have 政府预算支出经济分类, which began with 2018 (财预〔2017〕98号). */
const FIRST_YEAR = 2018;
const LAST_YEAR = 2099;

/** Whether something was typed as a year that is none that tables can be made for. */
export function isWrongYear(typed: string): boolean {
  return typed.trim() !== '' && yearOf(typed) === undefined;
}

/** A typed year; nothing where none was typed, or a wrong one. Digits of full width count. */
export function yearOf(typed: string): number | undefined {
  const digits = typed.normalize('NFKC').trim().replace(/年$/, '');
  const year = /^\d{4}$/.test(digits) ? Number(digits) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}

/** Whether a plan can be made for these wishes. */
export function canBePlanned({ tables, year }: FillWishes): boolean {
  return !isWrongYear(year) && (tables === 'all' || tables.length > 0);
}

export function requestFor(workbook: Workbook, wishes: FillWishes): FillRequest {
  const { tables, order, totals, rounding, ledgerUnit } = wishes;
  const year = yearOf(wishes.year);
  const department = wishes.department.trim();
  return {
    ...{ workbook, order, totals, rounding },
    ...(tables === 'all' ? {} : { tables }),
    ...(year === undefined ? {} : { year }),
    ...(department === '' ? {} : { department }),
    ...(ledgerUnit ? { ledgerUnit } : {}),
  };
}

/** As many digits after the point as most places publish. */
const DECIMALS = 2;

/** `year` is taken where none was typed. */
export function templateRequestFor(
  { family, department, unit, ...typed }: TemplateWishes,
  year: number,
): TemplateRequest {
  return { family, unit, department: department.trim(), year: yearOf(typed.year) ?? year, decimals: DECIMALS };
}
