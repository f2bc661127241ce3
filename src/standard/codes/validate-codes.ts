import type { CodeEntry, Validity } from './code-entry';
import { CLASSIFICATIONS, holdsIn } from './code-entry';
import { CODE_LISTS } from './code-lists';
import { plainName } from './code-names';
import { pairsOf } from './correspondence';
import { grouped } from './grouped';
import { entriesOf } from './rows';
import { problemsOfPairs } from './validate-pairs';
import type { CodeProblem } from './validate-rows';
import { problemsOfRows } from './validate-rows';

/** The years that are looked at one by one: from the reform that made the lists to well beyond the newest of them. */
const YEARS: readonly number[] = Array.from({ length: 30 }, (_, index) => 2007 + index);

/**
 * What is wrong with the code lists; nothing, if they may be used. Rows have to be readable and to name their sources and
 * their confidence; a code has one entry a year at most, with a parent in that year; siblings do not share a name; both
 * ends of a pair exist, and no 款 of 部门预算支出经济分类 is left without a counterpart.
 */
export function validateCodes(lists = CODE_LISTS): readonly CodeProblem[] {
  const entries = new Map(CLASSIFICATIONS.map((name) => [name, entriesOf(name, lists)]));
  return [
    ...problemsOfRows(lists),
    ...[...entries.values()].flatMap((list) => [...overlaps(list), ...orphans(list), ...sharedNames(list)]),
    ...problemsOfPairs(pairsOf(lists), (name) => entries.get(name) ?? [], YEARS),
  ];
}

function overlaps(entries: readonly CodeEntry[]): readonly CodeProblem[] {
  return [...grouped(entries, ({ code }) => code).values()].flatMap((same) =>
    same
      .filter((entry, index) => same.slice(0, index).some((other) => overlap(other.validity, entry.validity)))
      .map((entry) => problem('years-overlap', entry)),
  );
}

function overlap(one: Validity, other: Validity): boolean {
  return (one.from ?? -Infinity) <= (other.to ?? Infinity) && (other.from ?? -Infinity) <= (one.to ?? Infinity);
}

/** The parent may have several names one after the other, but in each of the entry's years it has to have one. */
function orphans(entries: readonly CodeEntry[]): readonly CodeProblem[] {
  const byCode = grouped(entries, ({ code }) => code);
  return entries
    .filter(({ parent, validity }) => {
      if (parent === undefined) return false;
      const parents = byCode.get(parent) ?? [];
      return YEARS.some((year) => holdsIn(validity, year) && !parents.some((above) => holdsIn(above.validity, year)));
    })
    .map((entry) => problem('parent-missing', entry));
}

function sharedNames(entries: readonly CodeEntry[]): readonly CodeProblem[] {
  const siblings = grouped(entries, ({ parent, name }) => `${parent ?? ''} ${plainName(name)}`);
  return [...siblings.values()].flatMap(([first, ...others]) =>
    others
      .filter((other) => other.code !== first!.code && overlap(first!.validity, other.validity))
      .map((other) => problem('name-shared', other)),
  );
}

function problem(kind: CodeProblem['kind'], { classification, code, name }: CodeEntry): CodeProblem {
  return { kind, list: classification, subject: `${code} ${name}` };
}
