import type { Classification } from '../standard/codes/code-entry';
import { findCode } from '../standard/codes/code-index';
import { isKnownName, isNameOf } from '../standard/codes/code-names';
import { ECONOMIC_CLASSES } from '../standard/codes/economic-classes';
import { FUNCTIONAL_CLASSES } from '../standard/codes/functional-classes';
import { latestYear } from '../standard/codes/latest-year';
import { nearestNamed } from '../standard/codes/nearest-codes';
import type { ListLayout } from '../standard/definition';
import type { WrittenCode } from './codes';

type Codes = NonNullable<ListLayout['codes']>;

/** The classification that a code of a column is of: both economic ones may stand in one. */
function classificationOf(codes: Codes, digits: string): Classification {
  if (codes === 'functional') return 'functional';
  return digits.startsWith('5') ? 'government' : 'department';
}

const LENGTHS: Readonly<Record<Codes, RegExp>> = {
  functional: /^2\d{2}(?:\d{2}){0,2}$/,
  economic: /^[35]\d{2}(?:\d{2})?$/,
};

/**
 * Tells a subject from a unit: the department 129 and the class 301 may stand in one column. A code that is long enough
 * and begins as codes of the classification do is a subject; any other one is where its name says so, or where units
 * have a column of their own (`unitsApart`).
 */
export function isSubject(
  codes: Codes,
  { digits }: Pick<WrittenCode, 'digits'>,
  name: string,
  unitsApart: boolean,
): boolean {
  const classification = classificationOf(codes, digits);
  if (digits.length === 3) return isClass(classification, digits, name);
  if (LENGTHS[codes].test(digits)) return true;
  if (digits.length < 3) return false;
  return unitsApart || (name !== '' && isKnownName(classification, name));
}

function isClass(classification: Classification, digits: string, name: string): boolean {
  if (name === '') {
    return ECONOMIC_CLASSES.has(digits) || FUNCTIONAL_CLASSES.some(({ code }) => code === digits);
  }
  if (isKnownName(classification, name)) return true;
  const entry = findCode(classification, digits, latestYear());
  return entry !== undefined && isNameOf(entry, name, latestYear()) !== 'different';
}

/**
 * The code that a printed one stands for. Codes that can be none, because of their length, a letter, or a 类 that there
 * is not, are read as the code of their name that is nearest, best one below the row above them, so that the row keeps
 * its place in the sums; everything else is taken as it is printed.
 */
export function meantCode(
  codes: Codes,
  { digits, typed }: Pick<WrittenCode, 'digits' | 'typed'>,
  name: string,
  above: string | undefined,
): string {
  const classification = classificationOf(codes, digits);
  const possible = LENGTHS[codes].test(digits) && /^[\dOoIl]+$/.test(typed);
  if (possible && findCode(classification, digits.slice(0, 3), latestYear())) return digits;
  const named = nearestNamed(classification, typed, name, latestYear());
  const inPlace = named.find(({ parent }) => parent !== undefined && above?.startsWith(parent));
  return (inPlace ?? named[0])?.code ?? digits;
}
