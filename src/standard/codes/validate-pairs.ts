import type { Classification, CodeEntry } from './code-entry';
import { holdsIn } from './code-entry';
import type { CodePair } from './correspondence';
import { grouped } from './grouped';
import type { CodeProblem } from './validate-rows';

/**
 * What is wrong with the correspondence in the given years: a pair whose codes are never in force together, a pair that
 * stands twice, and a 款 of 部门预算支出经济分类 without a counterpart in a year that has a government list.
 */
export function problemsOfPairs(
  pairs: readonly CodePair[],
  entriesOf: (classification: Classification) => readonly CodeEntry[],
  years: readonly number[],
): readonly CodeProblem[] {
  const department = yearsByCode(entriesOf('department'), years);
  const government = yearsByCode(entriesOf('government'), years);
  const governed = new Set([...government.values()].flatMap((codeYears) => [...codeYears]));
  const covered = new Map<string, Set<number>>();
  const problems: CodeProblem[] = [];

  for (const pair of pairs) {
    const both = years.filter(
      (year) =>
        holdsIn(pair.validity, year) &&
        department.get(pair.department)?.has(year) &&
        government.get(pair.government)?.has(year),
    );
    if (both.length === 0) problems.push({ kind: 'pair-open', list: 'pairs', subject: keyOf(pair) });
    covered.set(pair.department, new Set([...(covered.get(pair.department) ?? []), ...both]));
  }
  for (const [key, same] of grouped(pairs, keyOf)) {
    if (same.length > 1) problems.push({ kind: 'pair-twice', list: 'pairs', subject: key });
  }
  for (const [code, codeYears] of department) {
    const missing = [...codeYears].some((year) => governed.has(year) && !covered.get(code)?.has(year));
    if (code.length > 3 && missing) problems.push({ kind: 'counterpart-missing', list: 'department', subject: code });
  }
  return problems;
}

function yearsByCode(
  entries: readonly CodeEntry[],
  years: readonly number[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const codes = new Map<string, Set<number>>();
  for (const { code, validity } of entries) {
    const own = years.filter((year) => holdsIn(validity, year));
    codes.set(code, new Set([...(codes.get(code) ?? []), ...own]));
  }
  return codes;
}

function keyOf({ department, government, unitKind, validity }: CodePair): string {
  return `${department} ${government} ${unitKind} ${validity.from ?? ''}-${validity.to ?? ''}`;
}
