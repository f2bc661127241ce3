import type { PrintedText, Table } from '../../disclosure/table';
import type { CodeEntry } from '../../standard/codes/code-entry';
import { addressOfPlace, type CellAddress, type Place } from '../../workbook/address';
import type { Finding, FindingCode, Severity } from '../finding';
import type { CodedRow } from './coded-row';

/** A finding of one of these checks; `data` that says nothing is left out. */
export function codeFinding(
  code: FindingCode,
  severity: Severity,
  table: Table,
  data: Readonly<Record<string, string | undefined>>,
  places: readonly Place[],
): Finding {
  const said = Object.entries(data).filter((fact): fact is [string, string] => fact[1] !== undefined && fact[1] !== '');
  return {
    rule: code,
    severity,
    code,
    table: table.id,
    data: { ...Object.fromEntries(said), ...(table.hidden ? { hidden: table.sheet } : {}) },
    cells: addressesOf(places),
  };
}

/** Addresses of places, each once. */
export function addressesOf(places: readonly Place[]): readonly CellAddress[] {
  const seen = new Map(places.map(addressOfPlace).map((cell) => [`${cell.sheet}!${cell.address}`, cell]));
  return [...seen.values()];
}

/** The cells of a code, the one first that has to change to make another code of it: 类, 款 and 项 may stand apart. */
export function codePlaces({ text, places }: PrintedText, right: string | undefined): readonly Place[] {
  if (places.length < 2 || right === undefined) return places;
  const differs = Array.from(right).findIndex((digit, at) => digit !== text[at]);
  const part = differs < 3 ? 0 : differs < 5 ? 1 : 2;
  const first = places[part] ?? places[0]!;
  return [first, ...places.filter((place) => place !== first)];
}

/** A code and its name, as messages give them: `30101 基本工资`. */
export function entryText({ code, name }: Pick<CodeEntry, 'code' | 'name'>): string {
  return `${code} ${name}`;
}

/** The code and the name that a row prints. */
export function printedSubject({ printed, name }: Pick<CodedRow, 'printed' | 'name'>): string {
  return name === undefined ? printed.text : `${printed.text} ${name.text}`;
}
