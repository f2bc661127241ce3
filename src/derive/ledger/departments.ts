import type { CodeAndName } from '../../disclosure/ledger';
import type { Entry } from './entries';

/** A department and its units, as a ledger names them. */
export interface Department extends CodeAndName {
  readonly units: readonly CodeAndName[];
}

const DEPARTMENT_DIGITS = 3;

/**
 * The departments of a ledger in the order of their first line. Units whose codes begin with the same three digits are of
 * one department (112001 of 112); where no line is the department's own, it goes by `name`, or by its first unit's name.
 */
export function departmentsOf(entries: readonly Entry[], name: string | undefined): readonly Department[] {
  const units = new Map<string, CodeAndName>();
  for (const { unit } of entries) {
    const key = unit.code === '' ? unit.name : unit.code;
    const known = units.get(key);
    if (!known || (known.name === '' && unit.name !== '')) units.set(key, unit);
  }
  const byDepartment = new Map<string, CodeAndName[]>();
  for (const unit of units.values()) {
    const code = unit.code.slice(0, DEPARTMENT_DIGITS);
    const list = byDepartment.get(code);
    if (list) list.push(unit);
    else byDepartment.set(code, [unit]);
  }
  return [...byDepartment].map(([code, own]) => {
    const itself = own.find((unit) => unit.code === code);
    const below = own.filter((unit) => unit !== itself);
    const given = byDepartment.size === 1 ? name : undefined;
    return { code, name: given ?? (itself?.name || withoutOwnOffice(own[0]!.name)), units: below };
  });
}

/** 某局（本级） and 某局机关 are the office of 某局 itself. */
function withoutOwnOffice(name: string): string {
  return name.replace(/[（(]?(?:机关)?本级[）)]?$|[（(]机关[）)]$/, '');
}

/** Whether an entry is of a department. */
export function isOf({ code }: Department, { unit }: Entry): boolean {
  return unit.code.slice(0, DEPARTMENT_DIGITS) === code;
}
