import type { CodeAndName } from '../../disclosure/ledger';
import type { Cell } from '../../workbook/cell';
import { plainText } from '../../workbook/text';
import type { SheetRow } from '../../workbook/workbook';
import { readCode } from '../codes';
import type { LedgerColumn } from './headings';

/** One row of a ledger, by the meaning of its columns. */
export interface LedgerLine {
  readonly columns: ReadonlyMap<LedgerColumn, number>;
  /** Whether the ledger has one of the columns at all. */
  readonly has: (...columns: readonly LedgerColumn[]) => boolean;
  readonly text: (column: LedgerColumn) => string;
  /** Code and name from their own columns, or from one that holds both (`30101-基本工资`). */
  readonly subject: (code: LedgerColumn, name: LedgerColumn, both?: LedgerColumn) => CodeAndName;
}

/**
 * Gives a reader for the rows of one ledger. The same few codes and names stand in thousands of rows, so each text is
 * normalised once, and equal subjects are one object.
 */
export function lineReader(columns: LedgerLine['columns']): (cells: SheetRow) => LedgerLine {
  const has = (...wanted: readonly LedgerColumn[]) => wanted.some((column) => columns.has(column));
  const texts = new Map<string, string>();
  const subjects = new Map<string, CodeAndName>();
  return (cells) => {
    const raw = (column: LedgerColumn | undefined): Cell | undefined => {
      const index = column === undefined ? undefined : columns.get(column);
      return index === undefined ? undefined : cells.get(index);
    };
    const text = (column: LedgerColumn): string => remember(texts, raw(column)?.text ?? '', (own) => own.trim());
    const subject: LedgerLine['subject'] = (code, name, both) => {
      const own = shown(raw(code));
      const named = shown(raw(name));
      const joined = shown(raw(both));
      return remember(subjects, `${own}\n${named}\n${joined}`, () => readSubject(own, named, joined));
    };
    return { columns, has, text, subject };
  };
}

function shown(cell: Cell | undefined): string {
  return cell?.text ?? '';
}

function readSubject(code: string, name: string, both: string): CodeAndName {
  const written = readCode(plainText(code === '' ? both : code));
  const printed = (name === '' ? both : name).replace(/\s+/g, '').replace(/^[\d.]+[-_.:：]?/, '');
  // A code cell may hold the name too, as exports write it.
  if (written && name === '' && both === '') return { code: written.digits, name: written.name };
  return { code: written?.digits ?? plainText(code), name: printed };
}

function remember<T>(known: Map<string, T>, key: string, make: (key: string) => T): T {
  let value = known.get(key);
  if (value === undefined) {
    value = make(key);
    known.set(key, value);
  }
  return value;
}
