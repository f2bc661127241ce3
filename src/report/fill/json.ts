import type { VerdictCounts } from '../../check/inspection';
import type { Adjustment, CellChange, FilledTable, Undetermined } from '../../derive/fill/plan';
import { formatPosition, type CellAddress } from '../../workbook/address';
import type { Language } from '../messages/catalogue';
import { tellProblems, type ToldProblem } from './describe';
import type { FillOutcome } from './outcome';

/** The JSON report of filling; `docs/fill.schema.json` says the same to other programs. Amounts are decimal texts. */
export interface JsonFill {
  readonly version: 1;
  readonly file: string;
  /** Null for a preview, and where nothing was written. */
  readonly output: string | null;
  readonly error?: { readonly code: string; readonly message: string };
  readonly tables: readonly JsonFilledTable[];
  readonly problems: readonly ToldProblem[];
  readonly undetermined: readonly Undetermined[];
  readonly adjustments: readonly Adjustment[];
  /** What the check says of the written file. */
  readonly check: { readonly errors: number; readonly warnings: number; readonly summary: VerdictCounts } | null;
}

export interface JsonFilledTable extends Omit<FilledTable, 'changes' | 'isNew'> {
  readonly new: boolean;
  readonly changes: readonly JsonChange[];
}

export interface JsonChange extends Omit<CellChange, 'place'> {
  readonly cell: CellAddress;
}

/** The report of one workbook. Only messages depend on the language. */
export function fillJson({ file, output, error, plan, inspection }: FillOutcome, language: Language): JsonFill {
  const count = (of: 'error' | 'warning') => inspection?.findings.filter(({ severity }) => severity === of).length ?? 0;
  return {
    version: 1,
    file,
    output: output ?? null,
    ...(error && { error: { code: error.code, message: error.message } }),
    tables: (plan?.tables ?? []).map(tableOf),
    problems: tellProblems(plan?.problems ?? [], language),
    undetermined: plan?.undetermined ?? [],
    adjustments: plan?.adjustments ?? [],
    check: inspection ? { errors: count('error'), warnings: count('warning'), summary: inspection.summary } : null,
  };
}

function tableOf({ table, name, sheet, isNew, source, determined, changes }: FilledTable): JsonFilledTable {
  return { table, name, sheet, new: isNew, source, determined, changes: changes.map(changeOf) };
}

function changeOf({ place, row, column, before, after, formula }: CellChange): JsonChange {
  const cell = { sheet: place.sheet, address: formatPosition(place) };
  return { cell, row, column, before, after, ...(formula !== undefined && { formula }) };
}
