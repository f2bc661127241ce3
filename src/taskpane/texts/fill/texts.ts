import type { LeftOut } from '../../../hosts/excel/lay-sheet';
import type { Family } from '../../../disclosure/table';
import type { FillPlan } from '../../../derive/fill/plan';
import type { LedgerFound, Survey } from '../../fill/survey';
import type { FillStep } from '../../state/fill';

/** What the view 生成 says besides what src/report/fill says everywhere; loaded with that view. */
export interface FillTexts {
  readonly title: string;
  readonly intro: Readonly<Record<'excel' | 'page', string>>;
  readonly noFile: string;
  readonly steps: Readonly<Record<FillStep, string>>;

  readonly found: {
    readonly heading: string;
    readonly ledger: (ledger: LedgerFound) => string;
    readonly tables: (names: readonly string[]) => string;
    readonly source: (survey: Survey) => string;
    readonly nothing: string;
    readonly again: string;
  };

  readonly form: {
    readonly heading: string;
    readonly tables: string;
    readonly all: string;
    readonly some: string;
    readonly none: string;
    readonly order: string;
    readonly orders: Readonly<Record<'ledger' | 'code', string>>;
    readonly totals: string;
    readonly totalsAs: Readonly<Record<'formulas' | 'values', string>>;
    readonly rounding: string;
    readonly roundings: Readonly<Record<'plain' | 'balanced', string>>;
    readonly year: string;
    readonly yearOf: (year: number | undefined) => string;
    readonly wrongYear: string;
    readonly department: string;
    readonly departmentOf: (department: string | undefined) => string;
    readonly ledgerUnit: string;
    readonly unitOpen: string;
    readonly preview: string;
  };

  readonly preview: {
    readonly heading: string;
    readonly revised: string;
    readonly allSame: string;
    readonly write: string;
    readonly download: string;
    readonly nothingYet: Readonly<Record<'excel' | 'page', string>>;
    readonly unchanged: (count: number) => string;
    readonly place: string;
    readonly before: string;
    readonly after: string;
    readonly exact: string;
    readonly rounded: string;
    readonly shown: string;
    readonly adjusted: string;
    readonly empty: string;
    readonly moreRows: (next: number, rest: number) => string;
    /** What may be added to the sentence of a problem here: which field helps. */
    readonly hints: Readonly<Partial<Record<FillPlan['problems'][number]['code'], string>>>;
  };

  readonly answer: {
    readonly written: string;
    readonly inserted: (sheets: readonly string[]) => string;
    readonly changed: (cells: number) => string;
    readonly leftOut: (what: readonly LeftOut[]) => string;
    readonly saved: (name: string) => string;
    readonly savedNote: string;
    readonly checked: string;
    readonly result: string;
    readonly openSaved: string;
    readonly undo: string;
    readonly stopped: string;
    readonly stoppedNote: string;
    readonly undone: string;
    readonly undoneNote: string;
    readonly failed: Readonly<Record<FillStep, string>>;
    readonly untouched: string;
    readonly remaining: (sheets: readonly string[]) => string;
    readonly unexpected: Readonly<Record<'writing' | 'elsewhere', string>>;
    readonly retry: string;
  };

  readonly undoDialog: {
    readonly title: string;
    readonly text: string;
    readonly yes: string;
    readonly no: string;
  };

  readonly template: {
    readonly heading: string;
    readonly hint: Readonly<Record<'excel' | 'page', string>>;
    readonly set: string;
    readonly sets: Readonly<Record<Family, string>>;
    readonly unit: string;
    readonly departmentEmpty: string;
    readonly make: Readonly<Record<'excel' | 'page', string>>;
    readonly fileName: (family: Family, year: number, department: string) => string;
  };
}
