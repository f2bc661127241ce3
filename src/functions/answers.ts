import { CLASSIFICATIONS, type Classification, type CodeEntry, type Validity } from '../standard/codes/code-entry';
import { codeHistory, entriesIn, findCode } from '../standard/codes/code-index';
import { departmentCodesFor, governmentCodesFor } from '../standard/codes/correspondence';
import { codeOf, unitKindOf, yearOf } from './arguments';

/** What a function gives to its cell: a value, or #N/A (nothing there) or #VALUE! (a mistaken argument) with a sentence. */
export type CellAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: 'not-available' | 'invalid-value'; readonly message: string };

type Refusal = Extract<CellAnswer<never>, { ok: false }>;

/** The name of a code of any classification in a year: `30101` → 基本工资. */
export function nameAnswer(code: unknown, year: unknown): CellAnswer<string> {
  const subject = subjectOf(code, year, CLASSIFICATIONS);
  return subject.ok ? { ok: true, value: subject.value.entry.name } : subject;
}

/** The 政府科目 that a 部门科目 stands under in a unit of one kind: `30101`, `事业` → 50501. There is never more than one. */
export function governmentAnswer(code: unknown, unitKind: unknown, year: unknown): CellAnswer<string> {
  const kind = unitKindOf(unitKind);
  if (!kind) return invalid('单位类别请写“行政”或“事业”（参公单位写“行政”）。');
  const subject = subjectOf(code, year, ['department']);
  if (!subject.ok) return subject;
  const { entry, year: inYear } = subject.value;
  const [counterpart] = governmentCodesFor(entry.code, kind, inYear);
  if (counterpart) return { ok: true, value: counterpart.entry.code };
  if (hasChildren(entry, inYear)) return notAvailable(`${entry.code} 是类，对应关系按款规定，请写款的编码。`);
  const [other] = governmentCodesFor(entry.code, 'any', inYear);
  return notAvailable(
    other
      ? `${titleOf(entry)}只用于${kind === 'institution' ? '行政' : '事业'}单位，对应 ${other.entry.code}。`
      : `${titleOf(entry)}没有列在对应关系中。`,
  );
}

/** The 部门科目 that may stand under a 政府科目, one a row: `50202` → 30215. */
export function departmentAnswer(code: unknown, year: unknown): CellAnswer<string[][]> {
  const subject = subjectOf(code, year, ['government']);
  if (!subject.ok) return subject;
  const { entry, year: inYear } = subject.value;
  const codes = departmentCodesFor(entry.code, 'any', inYear).map((counterpart) => counterpart.entry.code);
  if (codes.length > 0) return { ok: true, value: [...new Set(codes)].map((found) => [found]) };
  if (hasChildren(entry, inYear)) return notAvailable(`${entry.code} 是类，对应关系按款规定，请写款的编码。`);
  return notAvailable(`${titleOf(entry)}没有列在对应关系中。`);
}

interface Subject {
  readonly entry: CodeEntry;
  readonly year: number;
}

const NAMES: Readonly<Record<Classification, string>> = {
  functional: '支出功能分类科目',
  department: '部门预算支出经济分类科目',
  government: '政府预算支出经济分类科目',
};

function subjectOf(code: unknown, year: unknown, among: readonly Classification[]): CellAnswer<Subject> {
  const digits = codeOf(code);
  if (digits === undefined) return invalid('请写科目编码，例如 30101，数字或文本都可以。');
  const inYear = yearOf(year);
  if (inYear === undefined) return invalid('年度请写四位数，例如 2024；不写就按所收目录的最后一年。');
  const [entry] = among.flatMap((classification) => findCode(classification, digits, inYear) ?? []);
  return entry ? { ok: true, value: { entry, year: inYear } } : notAvailable(missing(digits, inYear, among));
}

/** Why a code is not there: it belongs to another classification, or to other years. */
function missing(digits: string, year: number, among: readonly Classification[]): string {
  for (const classification of CLASSIFICATIONS) {
    const entry = findCode(classification, digits, year);
    if (entry)
      return `${titleOf(entry)}是${NAMES[classification]}，这里要${among.map((name) => NAMES[name]).join('、')}。`;
  }
  const former = CLASSIFICATIONS.flatMap((classification) => codeHistory(classification, digits));
  const years = former.map((entry) => `${entry.name}（${spanOf(entry.validity)}）`);
  return `${year} 年的目录中没有 ${digits}${years.length > 0 ? `，其他年度是${years.join('、')}` : ''}。`;
}

function spanOf({ from, to }: Validity): string {
  return `${from ?? ''}–${to ?? ''}`.replace(/^–(.+)$/, '$1 年及以前').replace(/^(.+)–$/, '$1 年起');
}

function hasChildren({ classification, code }: CodeEntry, year: number): boolean {
  return entriesIn(classification, year).some(({ parent }) => parent === code);
}

function titleOf({ code, name }: CodeEntry): string {
  return `${code}“${name}”`;
}

function invalid(message: string): Refusal {
  return { ok: false, error: 'invalid-value', message };
}

function notAvailable(message: string): Refusal {
  return { ok: false, error: 'not-available', message };
}
