import type { BasisKind, CodeEntry, Confidence, UnitKind, Validity } from './code-entry';
import { holdsIn } from './code-entry';
import { findCode } from './code-index';
import { CODE_LISTS } from './code-lists';
import { grouped } from './grouped';
import { fieldsOf, readConfidence, readYears } from './rows';
import { basisOf, isDocumented } from './sources';

/** A pair of 部门科目 and 政府科目 that the correspondence allows. */
export interface CodePair {
  readonly department: string;
  readonly government: string;
  readonly unitKind: UnitKind | 'any';
  readonly validity: Validity;
  readonly confidence: Confidence;
  readonly basis: BasisKind;
  readonly documented: boolean;
  readonly sources: readonly string[];
}

/** The entry that a code corresponds to, and the pair that says so. */
export interface Counterpart {
  readonly entry: CodeEntry;
  readonly pair: CodePair;
}

const UNIT_KINDS: Readonly<Record<string, UnitKind | 'any'>> = {
  行政: 'administrative',
  事业: 'institution',
  不分: 'any',
};

/** The pairs that lists hold. */
export function pairsOf(lists = CODE_LISTS): readonly CodePair[] {
  return lists
    .flatMap(({ pairs }) => fieldsOf(pairs ?? ''))
    .map(([department = '', government = '', kind = '', confidence = '', sources = '', years = '']) => {
      const ids = sources === '' ? [] : sources.split(' ');
      const basis = basisOf(ids, lists);
      return {
        department,
        government,
        unitKind: UNIT_KINDS[kind] ?? 'any',
        validity: readYears(years),
        confidence: readConfidence(confidence),
        basis,
        documented: isDocumented(basis),
        sources: ids,
      };
    });
}

type Side = 'department' | 'government';

let indexed: Readonly<Record<Side, ReadonlyMap<string, readonly CodePair[]>>> | undefined;

function pairsBy(side: Side): ReadonlyMap<string, readonly CodePair[]> {
  if (!indexed) {
    const pairs = pairsOf();
    indexed = {
      department: grouped(pairs, ({ department }) => department),
      government: grouped(pairs, ({ government }) => government),
    };
  }
  return indexed[side];
}

let classKinds: ReadonlyMap<string, UnitKind | 'any'> | undefined;

/**
 * The kind of unit that a 政府预算支出经济分类 code, of whichever level, is for: 501–504 for 行政单位, 505 and 506 for
 * 事业单位, the others for both. It is what the pairs of its 类 have in common, so 50599 counts although it has no pair.
 */
export function unitKindOf(governmentCode: string): UnitKind | 'any' {
  classKinds ??= kindsByClass();
  return classKinds.get(governmentCode.slice(0, 3)) ?? 'any';
}

function kindsByClass(): ReadonlyMap<string, UnitKind | 'any'> {
  const kinds = new Map<string, UnitKind | 'any'>();
  for (const [code, pairs] of pairsBy('government')) {
    const inClass = code.slice(0, 3);
    for (const { unitKind } of pairs) {
      kinds.set(inClass, (kinds.get(inClass) ?? unitKind) === unitKind ? unitKind : 'any');
    }
  }
  return kinds;
}

/**
 * The 政府科目 that a 部门科目 (款) may stand under in a unit of that kind: `30101` → `50101` in 行政单位, `50501` in
 * 事业单位, both where the kind is `any`, that is, not known. Source: 财预〔2017〕98号附件3 and later lists.
 */
export function governmentCodesFor(
  departmentCode: string,
  unitKind: UnitKind | 'any',
  year: number,
): readonly Counterpart[] {
  return counterparts('department', 'government', departmentCode, unitKind, year);
}

/** The 部门科目 that may stand under a 政府科目 (款) in a unit of that kind: `50202` → `30215`. */
export function departmentCodesFor(
  governmentCode: string,
  unitKind: UnitKind | 'any',
  year: number,
): readonly Counterpart[] {
  return counterparts('government', 'department', governmentCode, unitKind, year);
}

function counterparts(
  from: Side,
  to: Side,
  code: string,
  kind: UnitKind | 'any',
  year: number,
): readonly Counterpart[] {
  if (!findCode(from, code, year)) return [];
  return (pairsBy(from).get(code) ?? [])
    .filter((pair) => pair.unitKind === 'any' || kind === 'any' || pair.unitKind === kind)
    .filter((pair) => holdsIn(pair.validity, year))
    .flatMap((pair) => {
      const entry = findCode(to, pair[to], year);
      return entry ? [{ entry, pair }] : [];
    });
}
