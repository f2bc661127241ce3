import { Exact } from '../../workbook/amount';
import type { Waiver } from '../../workbook/memo/memo';
import type { Finding } from '../finding';

/** What a finding is about, whatever its figures are and wherever it has moved. */
export type Subject = Pick<Waiver, 'code' | 'rule' | 'table' | 'row' | 'column'>;

/** The subject of a finding, for waivers to know it by. */
export function subjectOf({ code, rule, table, data, culprit }: Finding): Subject {
  return {
    code,
    // Which of its broken relations stands in front of a mistake changes with what else is wrong.
    rule: culprit ? `culprit.${culprit.kind}` : rule,
    table: table ?? '',
    row: data['row'] ?? '',
    column: data['column'] ?? '',
  };
}

/** A text that is the same for findings about the same thing. */
export function subjectKey({ code, rule, table, row, column }: Subject): string {
  return JSON.stringify([code, rule, table, row, column]);
}

/** What says where a finding stands and how it is called, rather than what it found. */
const CAPTIONS: ReadonlySet<string> = new Set(['title', 'basis', 'table', 'unit', 'row', 'column', 'hidden']);

/** What a finding found, as a text: its amounts, or what it says instead of them. */
export function figuresOf({ culprit, actual, expected, data }: Finding): string {
  if (culprit) return [culprit.current, culprit.suggested ?? ''].map(plainAmount).join(' → ');
  if (actual !== undefined || expected !== undefined)
    return [actual ?? '', expected ?? ''].map(plainAmount).join(' → ');
  return Object.keys(data)
    .filter((key) => !CAPTIONS.has(key))
    .sort()
    .map((key) => data[key])
    .join(' · ');
}

/** 421.30 and 421.3 are the same amount, shown with more or fewer digits. */
function plainAmount(text: string): string {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? new Exact(text).toString() : text;
}
