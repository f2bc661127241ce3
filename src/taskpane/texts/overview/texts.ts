/** What is said of the sheets and the tables that they are. */
export interface OverviewTexts {
  readonly unrecognised: (sheets: number) => string;
  readonly heading: (sheets: number, tables: number) => string;
  readonly note: Readonly<Record<'excel' | 'page', string>>;
  readonly ledger: string;
  readonly apart: string;
  readonly nothing: string;
  readonly table: (name: string, range: string, rows: number, unit: string | undefined) => string;
  readonly question: (sheet: string) => string;
  readonly automatic: string;
  readonly none: string;
  readonly hidden: string;
}
