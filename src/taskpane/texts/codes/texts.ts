import type { Classification, UnitKind } from '../../../standard/codes/code-entry';

/** What the view 查科目 says besides what is said of a code everywhere; loaded with that view. */
export interface CodeTexts {
  readonly search: string;
  readonly placeholder: string;
  readonly hint: string;
  readonly year: string;
  readonly years: (year: number, ofWorkbook: boolean) => string;
  readonly beyond: (latest: number) => string;
  readonly unitKind: string;
  readonly unitKinds: Readonly<Record<UnitKind | 'any', string>>;
  readonly classification: string;
  readonly classifications: Readonly<Record<Classification | 'all', string>>;
  readonly found: (count: number) => string;
  readonly results: string;
  readonly elsewhere: (count: number) => string;
  readonly lookEverywhere: string;

  /** More counterparts than fit into a line. */
  readonly counterparts: Readonly<Record<'department' | 'government', (count: number) => string>>;
  readonly bySection: string;
  readonly noneForUnit: (unit: string) => string;
  readonly alone: string;

  readonly copy: string;
  readonly insert: string;
  readonly copied: (text: string) => string;
  readonly notCopied: string;
  readonly written: (sheet: string, cells: string, table: string | undefined) => string;
  readonly nothingToWrite: string;
  readonly noColumn: (table: string) => string;
  readonly notInserted: string;

  readonly dialog: {
    readonly title: string;
    readonly inTable: (table: string) => string;
    readonly atCell: (cell: string) => string;
    readonly cell: string;
    readonly before: string;
    readonly after: string;
    readonly empty: string;
    readonly write: string;
    readonly cancel: string;
  };
}
