import type { UnitKind } from '../standard/codes/code-entry';
import { latestYear } from '../standard/codes/latest-year';
import { codeDigits } from '../standard/codes/nearest-codes';
import { plainText } from '../workbook/text';

/** The text of a cell that a formula hands over: text, a number, or a value with a format of its own. */
function cellText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object' && value !== null && 'basicValue' in value) return cellText(value.basicValue);
  return undefined;
}

/**
 * The digits of a code, typed as text or as a number, with full-width digits or O for 0; `undefined` for anything else,
 * such as a name or 30101.5.
 */
export function codeOf(value: unknown): string | undefined {
  const text = cellText(value);
  if (text === undefined || /\d\.\d/.test(text)) return undefined;
  return codeDigits(text);
}

/**
 * The year that is asked for: 2024, "2024" or "2024年"; the last that the lists know where the argument is left out or
 * its cell is empty; `undefined` for anything that is no year.
 */
export function yearOf(value: unknown): number | undefined {
  if (value === undefined || value === null || value === '' || value === 0) return latestYear();
  const [, year] = /^(20\d\d)(?:年度?)?$/.exec(plainText(cellText(value) ?? '')) ?? [];
  return year === undefined ? undefined : Number(year);
}

/** 行政 or 事业, with or without 单位 behind it; 参公 counts as 行政, as the correspondence has it. */
export function unitKindOf(value: unknown): UnitKind | undefined {
  const kind = plainText(cellText(value) ?? '').replace(/单位$/, '');
  if (kind === '行政' || /^(?:参公|参照公务员法管理的?)(?:事业)?$/.test(kind)) return 'administrative';
  return kind === '事业' ? 'institution' : undefined;
}
