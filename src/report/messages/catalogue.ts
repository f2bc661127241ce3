import type { Culprit, Finding, FindingCode, NotChecked, NotCheckedCode, Severity } from '../../check/finding';
import type { Inspection, VerdictCounts } from '../../check/inspection';
import type { LedgerNoteCode } from '../../derive/ledger/notes';
import type { EditProblem, EditProblemCode } from '../../workbook/edit-problem';
import type { FileProblem, FileProblemCode } from '../../workbook/file-problem';
import type { Waiver } from '../../workbook/memo/memo';

export type Language = 'zh' | 'en';

/**
 * Everything that is said in one language, by code. The type makes a language that forgets a sentence, or keeps one
 * that is no longer needed, an error of compilation.
 */
export interface Catalogue {
  readonly findings: { readonly [Code in FindingCode]: (finding: Finding) => string };
  /** What kind of slip, in a few words; empty where there is none to name. */
  readonly mistakes: Readonly<Record<Culprit['kind'], string>>;
  readonly notChecked: { readonly [Code in NotCheckedCode]: (gap: NotChecked) => string };
  readonly fileProblems: {
    readonly [Code in FileProblemCode]: (problem: Extract<FileProblem, { code: Code }>) => string;
  };
  readonly editProblems: EditSentences;
  /** Between a cell and what is said of it. */
  readonly colon: string;
  readonly ledgerNotes: LedgerNoteSentences;
  /** How many lines of a ledger are wrong in the same way, as a sentence behind the first of them. */
  readonly linesAlike: (lines: number) => string;
  readonly waivers: Omit<WaiverSentences, 'findings'>;
  readonly report: ReportWords;
}

/** Why something could not be written, by code. */
export type EditSentences = {
  readonly [Code in EditProblemCode]: (problem: Extract<EditProblem, { code: Code }>) => string;
};

/** The codes of findings about codes and names, whose sentences are in files of their own. */
export type CodeSentences = Pick<
  Catalogue['findings'],
  | 'code-unknown'
  | 'code-mistyped'
  | 'name-misspelt'
  | 'name-differs'
  | 'counterpart-unusual'
  | 'unit-kinds-mixed'
  | 'expense-kind-differs'
  | 'code-duplicate'
  | 'code-misplaced'
  | 'code-without-children'
  | 'codes-unordered'
  | 'unit-name-differs'
  | 'unit-code-differs'
>;

/** What is wrong with lines of a ledger, told what stands there; the cell is put in front, and how many lines are alike behind. */
export type LedgerNoteSentences = { readonly [Code in LedgerNoteCode]: (found: string) => string };

/** Findings about figures that are not what a ledger adds up to. */
export type LedgerFindingSentences = Pick<
  Catalogue['findings'],
  'ledger-differs' | 'ledger-rounding' | 'ledger-not-compared'
>;

/** Findings about figures that break no relation but look wrong. */
export type OutlierSentences = Pick<
  Catalogue['findings'],
  'outlier-peers' | 'outlier-wages' | 'outlier-growth' | 'outlier-three-public' | 'outlier-per-person'
>;

/** What is said about findings that were waived. */
export interface WaiverSentences {
  readonly findings: Pick<Catalogue['findings'], 'waiver-unneeded' | 'memo-unreadable'>;
  /** Why a finding is left as it is, and since when. */
  readonly waived: (waiver: Waiver) => string;
  /** Behind the sentence of a finding that was waived with other figures. */
  readonly lapsed: (waiver: Waiver) => string;
}

/** The words round the findings in the text report. */
export interface ReportWords {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly families: Readonly<Record<'budget' | 'final', string>>;
  readonly year: (year: number) => string;
  readonly tables: (count: number) => string;
  readonly unknownUnit: string;
  readonly ledgers: (sheets: readonly string[]) => string;
  /** What is put down to rounding, where it is less than usual. */
  readonly tolerance: Readonly<Record<Exclude<Inspection['tolerance'], 'shown'>, string>>;
  readonly formula: string;
  readonly substituted: string;
  readonly information: (count: number) => string;
  readonly waived: (count: number) => string;
  readonly wholeFile: string;
  readonly unrecognised: (sheets: number) => string;
  readonly moreUnrecognised: (sheets: number) => string;
  readonly unreadable: string;
  readonly notChecked: (count: number) => string;
  readonly times: (count: number) => string;
  readonly conclusion: string;
  readonly faults: (errors: number, warnings: number) => string;
  readonly allClear: (counts: VerdictCounts) => string;
  readonly nothingChecked: string;
  readonly clauseBreak: string;
  readonly counts: (counts: VerdictCounts) => string;
  readonly batch: (files: { all: number; faulty: number; unreadable: number }) => string;
}
