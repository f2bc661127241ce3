import type { Disclosure, Family } from '../../disclosure/table';
import { recognise } from '../../recognise/recognise';
import { TABLE_SETS } from '../../standard/registry';
import { calculate } from '../../workbook/calculation/calculate';
import type { Workbook } from '../../workbook/workbook';

/** What a workbook offers for filling, before anything is worked out. */
export interface Survey {
  readonly ledgers: readonly LedgerFound[];
  /** Short names of the tables that are there, each once. */
  readonly tables: readonly string[];
  readonly family: Family;
  readonly year: number | undefined;
  readonly department: string | undefined;
  /** The tables that may be asked for. */
  readonly choices: readonly TableChoice[];
}

export interface LedgerFound {
  readonly sheet: string;
  readonly kind: 'expenditure' | 'income';
  readonly lines: number;
  /** `undefined` where the sheet does not say. */
  readonly unit: string | undefined;
}

export interface TableChoice {
  readonly id: string;
  /** `预算01表`; a table that only few places publish has none. */
  readonly number: string | undefined;
  readonly name: string;
}

/** Looks at what a workbook has that tables can be filled from. */
export function survey(workbook: Workbook): Survey {
  const disclosure = recognise(calculate(workbook));
  const { family = 'budget', year, department, tables } = disclosure;
  const set = TABLE_SETS.find((candidate) => candidate.family === family)!;
  return {
    ledgers: ledgersIn(disclosure),
    tables: [...new Set(tables.map(({ name }) => name))],
    family,
    year,
    department,
    choices: set.tables
      .filter(({ auxiliary }) => !auxiliary)
      .map(({ id, name, print }) => ({ id, number: print.number, name })),
  };
}

function ledgersIn({ ledger }: Disclosure): readonly LedgerFound[] {
  if (!ledger) return [];
  return (['expenditure', 'income'] as const).flatMap((kind) =>
    ledger[kind].map(({ sheet, unit, entries }) => ({ sheet, kind, lines: entries.length, unit: unit?.name })),
  );
}
