import type { NotCheckedCode, Severity, Verdict } from '../../check/finding';
import type { ExcelProblem } from '../../hosts/excel/problem';
import type { SampleName } from '../host';
import type { View } from '../view';

/** Every sentence of the pane that is not about one finding; those are in src/report. */
export interface Texts {
  readonly locale: string;
  readonly name: string;
  readonly tagline: string;
  /** What the button for the other language says, in that language. */
  readonly otherLanguage: string;
  readonly check: string;
  readonly viewsHeading: string;
  readonly settings: string;
  readonly views: Readonly<Record<Exclude<View, 'settings'>, string>>;
  readonly loading: string;
  readonly working: { readonly reading: string; readonly checking: string };
  /** Gives up what is under way. */
  readonly stop: string;
  /** Names the × of a search field. */
  readonly clearSearch: string;

  readonly empty: { readonly title: string; readonly excel: string; readonly page: string };
  readonly file: {
    readonly drop: string;
    readonly choose: string;
    readonly sample: string;
    readonly sampleBadge: string;
    readonly otherSamples: string;
    readonly samples: Readonly<Record<SampleName, string>>;
    readonly onlyOne: (opened: string) => string;
    readonly stays: string;
    readonly release: string;
  };

  readonly understood: {
    readonly heading: string;
    readonly document: (family: 'budget' | 'final' | undefined, year: number | undefined) => string;
    readonly departmentUnknown: string;
    readonly unit: (units: readonly string[]) => string;
    readonly tables: (count: number) => string;
  };

  readonly severity: Readonly<Record<Severity, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly tally: {
    readonly heading: string;
    readonly rounding: string;
    readonly ties: string;
    readonly notChecked: string;
  };
  readonly findingsHeading: string;
  /** Where there is only a ledger: on to filling. */
  readonly toFill: string;
  readonly wholeFile: string;
  readonly sheetCalled: (sheet: string) => string;
  readonly unrecognised: (sheets: number) => string;
  readonly formula: string;
  readonly substituted: string;
  readonly moreCells: string;
  readonly suggested: string;
  readonly noAmount: string;
  readonly slip: (words: string) => string;
  readonly possiblyInstead: string;
  readonly affected: (relations: number) => string;
  readonly information: (rounding: number, other: number) => string;
  readonly roundingNote: string;
  readonly waived: (count: number) => string;
  readonly notChecked: (count: number) => string;
  readonly notCheckedNote: string;
  readonly reason: Readonly<Record<NotCheckedCode, string>>;
  readonly showAll: (rest: number) => string;
  readonly showSheets: (rest: number) => string;
  readonly done: (errors: number, warnings: number) => string;

  readonly allClear: {
    readonly title: string;
    readonly body: (ties: number, rounding: number, notChecked: number) => string;
    readonly nothingChecked: string;
    readonly nothingCheckedBody: string;
  };

  /** Between a title and what it is about, where both are read out. */
  readonly colon: string;
  readonly problem: {
    readonly title: string;
    readonly noticeTitle: string;
    readonly stoppedTitle: string;
    readonly dismiss: string;
    readonly excel: (problem: ExcelProblem) => string;
    readonly stopped: string;
    readonly engineLost: string;
    readonly unexpected: string;
  };

  readonly grid: {
    readonly heading: string;
    readonly sheets: string;
    readonly earlierSheets: string;
    readonly laterSheets: string;
    readonly hidden: string;
    readonly cell: string;
    readonly emptySheet: string;
    readonly loading: string;
    readonly hiddenRow: string;
    readonly hiddenColumn: string;
  };
}
