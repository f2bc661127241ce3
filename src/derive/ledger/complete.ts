import type { CodeAndName, ExpenditureType } from '../../disclosure/ledger';
import { findByName } from '../../standard/codes/code-names';
import type { Classification, UnitKind } from '../../standard/codes/code-entry';
import { findCode } from '../../standard/codes/code-index';
import { governmentCodesFor } from '../../standard/codes/correspondence';
import type { Entries, Entry } from './entries';
import { classifier } from './unclassified';
import { unitKinds, type UnitKinds } from './unit-kinds';

/** Entries with everything that follows from the rest of their line, and what does not follow. */
export interface Completed {
  readonly entries: Entries;
  readonly gaps: readonly EntryGap[];
}

/** Something that a line leaves open: 支出类型 of a project; 政府经济科目 where the kind of unit or the pair is not clear. */
export interface EntryGap {
  readonly code: 'type-open' | 'government-open';
  readonly entry: Entry;
}

/**
 * Fills in what the lines of a ledger leave out: names from the code lists of the year, 部门经济科目 from its name,
 * 支出类型 of 基本支出 from the economic class, and 政府经济科目 from 部门经济科目 and the kind of unit (财预〔2017〕98号附件3).
 */
export function complete(entries: Entries, year: number): Completed {
  const kinds = unitKinds(entries.expenditure);
  const gaps = new Map<string, EntryGap>();
  const named = namer(year);
  const governmentOf = governmentFinder(kinds, year);
  const fundOf = classifier(entries.income === entries.expenditure ? [] : entries.income);
  const completeOne = (entry: Entry): Entry => {
    const functional = named('functional', entry.functional);
    const department = named('department', entry.department);
    const type = entry.type ?? typeOf(entry.project, department.code);
    if (type === undefined) note(gaps, 'type-open', entry);
    const given = named('government', entry.government);
    const government = given.code === '' ? governmentOf(entry, department.code) : given;
    if (!government) note(gaps, 'government-open', entry);
    const pair = named('government', government ?? given);
    const fund = entry.fund.source === '未分类' ? fundOf({ ...entry, functional }) : entry.fund;
    const isWhole = functional === entry.functional && department === entry.department && pair === entry.government;
    return isWhole && type === entry.type && fund === entry.fund
      ? entry
      : { ...entry, functional, department, type, government: pair, fund };
  };
  const expenditure = entries.expenditure.map(completeOne);
  const income = entries.income === entries.expenditure ? expenditure : entries.income;
  return { entries: { ...entries, expenditure, income }, gaps: [...gaps.values()] };
}

/** One gap of a kind is said once, however many lines have it. */
function note(gaps: Map<string, EntryGap>, code: EntryGap['code'], entry: Entry): void {
  const what = code === 'type-open' ? entry.project.name : entry.department.code;
  const key = `${code}\t${entry.unit.code}\t${entry.unit.name}\t${what}`;
  if (!gaps.has(key)) gaps.set(key, { code, entry });
}

type Namer = (classification: Classification, subject: CodeAndName) => CodeAndName;

/** Gives code and name of a subject, each where the ledger has only the other; a printed name stays as printed. */
function namer(year: number): Namer {
  const known = new Map<string, CodeAndName>();
  return (classification, subject) => {
    if (subject.code !== '' && subject.name !== '') return subject;
    const key = `${classification}\t${subject.code}\t${subject.name}`;
    const found = known.get(key) ?? nameOrCode(classification, subject, year);
    known.set(key, found);
    return found;
  };
}

function nameOrCode(classification: Classification, subject: CodeAndName, year: number): CodeAndName {
  const { code, name } = subject;
  if (code !== '') return { code, name: findCode(classification, code, year)?.name ?? '' };
  const candidates =
    name === '' ? [] : findByName(classification, name, year).filter(({ level }) => level === 'section');
  return candidates.length === 1 ? { code: candidates[0]!.code, name } : subject;
}

/** Without a column for it: 基本支出 names no project, and wages and pensions are 人员类. */
function typeOf(project: CodeAndName, departmentCode: string): ExpenditureType | undefined {
  if (project.code !== '' || project.name !== '') return undefined;
  return /^30[13]/.test(departmentCode) ? '人员类' : '公用经费';
}

function governmentFinder(kinds: UnitKinds, year: number) {
  const known = new Map<string, CodeAndName | undefined>();
  return (entry: Entry, departmentCode: string): CodeAndName | undefined => {
    const kind: UnitKind | 'any' = kinds(entry) ?? 'any';
    const key = `${departmentCode}\t${kind}`;
    if (!known.has(key)) {
      const codes = new Map(
        governmentCodesFor(departmentCode, kind, year).map(({ entry: { code, name } }) => [code, name]),
      );
      const [only] = codes;
      known.set(key, codes.size === 1 ? { code: only![0], name: only![1] } : undefined);
    }
    return known.get(key);
  };
}
