import type {
  Culprit,
  Finding,
  FindingCode,
  NotChecked,
  NotCheckedCode,
  Severity,
  Suggestion,
  Verdict,
} from '../check/finding';
import type { Inspection, RelationTally, TableSummary, VerdictCounts } from '../check/inspection';
import type { CellAddress } from '../workbook/address';
import type { FileProblemCode } from '../workbook/file-problem';
import type { Waiver } from '../workbook/memo/memo';
import { describeFileProblem, describeFinding, describeNotChecked } from './messages/describe';
import type { Language } from './messages/catalogue';
import type { Outcome } from './outcome';

/** The JSON report; `docs/report.schema.json` says the same to other programs. Amounts are decimal texts. */
export interface JsonReport {
  readonly version: 1;
  readonly workbooks: readonly JsonWorkbook[];
}

export interface JsonWorkbook {
  readonly file: string;
  /** Why the file could not be read; the lists are then empty, save for sheets that were not recognised. */
  readonly error?: { readonly code: FileProblemCode; readonly message: string };
  readonly family: 'budget' | 'final' | null;
  readonly year: number | null;
  readonly department: string | null;
  readonly tables: readonly JsonTable[];
  /** Sheets that are ledgers. */
  readonly ledgers: readonly string[];
  /** What was put down to rounding; null where nothing was checked. */
  readonly tolerance: Inspection['tolerance'] | null;
  readonly findings: readonly JsonFinding[];
  /** Findings that the user decided to leave as they are; none of them counts. */
  readonly waived: readonly JsonFinding[];
  readonly notChecked: readonly JsonNotChecked[];
  /** How each relation came out, inside tables and between them. */
  readonly relations: readonly JsonRelation[];
  readonly summary: VerdictCounts;
}

export interface JsonTable {
  readonly table: string;
  readonly title: string;
  readonly sheet: string;
  readonly range: string;
  readonly unit: string | null;
  readonly decimals: number;
  readonly rows: number;
}

export interface JsonFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly verdict?: Verdict;
  readonly message: string;
  readonly formula?: string;
  readonly substituted?: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly difference?: string;
  readonly cells: readonly CellAddress[];
  readonly culprit?: JsonCulprit;
  /** Other broken relations that the same mistake explains. */
  readonly evidence?: readonly JsonFinding[];
  /** Of a finding that is waived: since when, and why. */
  readonly waived?: JsonWaiver;
  /** Of a finding that was waived with other figures than it has now. */
  readonly lapsed?: JsonWaiver;
}

export interface JsonWaiver {
  readonly date: string;
  readonly reason: string;
  /** What stood there then. */
  readonly figures: string;
}

/** The cell that is probably wrong; `suggested` is absent where a row or a whole table is wrong. */
export interface JsonCulprit extends CellAddress {
  readonly kind: string;
  readonly current: string;
  readonly suggested?: string;
  /** Other cells that are wrong with it. */
  readonly followers?: readonly JsonSuggestion[];
  readonly alternatives: readonly JsonSuggestion[];
}

export interface JsonSuggestion extends CellAddress {
  readonly suggested: string;
}

export interface JsonRelation extends VerdictCounts {
  readonly rule: string;
  readonly tables: readonly string[];
}

export interface JsonNotChecked {
  readonly rule: string;
  readonly code: NotCheckedCode;
  readonly reason: string;
}

const NOTHING: VerdictCounts = { ties: 0, rounding: 0, suspect: 0, broken: 0, notChecked: 0 };

/** The report of a batch, files in the order given. Only messages and reasons depend on the language. */
export function toJson(outcomes: readonly Outcome[], language: Language): JsonReport {
  return { version: 1, workbooks: outcomes.map((outcome) => workbookOf(outcome, language)) };
}

function workbookOf({ file, inspection, problem }: Outcome, language: Language): JsonWorkbook {
  return {
    file,
    ...(problem && { error: { code: problem.code, message: describeFileProblem(problem, language) } }),
    family: inspection?.family ?? null,
    year: inspection?.year ?? null,
    department: inspection?.department ?? null,
    tables: (inspection?.tables ?? []).map(tableOf),
    ledgers: inspection?.ledgers ?? [],
    tolerance: inspection?.tolerance ?? null,
    findings: (inspection?.findings ?? []).map((finding) => findingOf(finding, language)),
    waived: (inspection?.waived ?? []).map((finding) => findingOf(finding, language)),
    notChecked: (inspection?.notChecked ?? []).map((gap) => notCheckedOf(gap, language)),
    relations: (inspection?.relations ?? []).map(relationOf),
    summary: countsOf(inspection?.summary ?? NOTHING),
  };
}

// Each object is written out, so that the order and the number of its keys are those of the schema.

function tableOf({ table, title, sheet, range, unit, decimals, rows }: TableSummary): JsonTable {
  return { table, title, sheet, range, unit: unit ?? null, decimals, rows };
}

function findingOf(finding: Finding, language: Language): JsonFinding {
  const { rule, severity, code, verdict, formula, substituted, expected, actual, difference, cells } = finding;
  const { culprit, evidence, waived, lapsed } = finding;
  return {
    rule,
    severity,
    code,
    ...(verdict && { verdict }),
    message: describeFinding(finding, language),
    ...(formula !== undefined && { formula }),
    ...(substituted !== undefined && { substituted }),
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
    ...(difference !== undefined && { difference }),
    cells: cells.map(({ sheet, address }) => ({ sheet, address })),
    ...(culprit && { culprit: culpritOf(culprit) }),
    ...(evidence && { evidence: evidence.map((other) => findingOf(other, language)) }),
    ...(waived && { waived: waiverOf(waived) }),
    ...(lapsed && { lapsed: waiverOf(lapsed) }),
  };
}

function waiverOf({ date, reason, figures }: Waiver): JsonWaiver {
  return { date, reason, figures };
}

function culpritOf({ kind, cell, current, suggested, partner, followers, alternatives }: Culprit): JsonCulprit {
  return {
    sheet: cell.sheet,
    address: cell.address,
    kind,
    current,
    ...(suggested !== undefined && { suggested }),
    ...(followers && { followers: followers.map(suggestionOf) }),
    alternatives: [...(partner ? [partner] : []), ...alternatives].map(suggestionOf),
  };
}

function suggestionOf({ cell: { sheet, address }, suggested }: Suggestion): JsonSuggestion {
  return { sheet, address, suggested };
}

function notCheckedOf(gap: NotChecked, language: Language): JsonNotChecked {
  return { rule: gap.rule, code: gap.code, reason: describeNotChecked(gap, language) };
}

function relationOf({ rule, tables, ...tally }: RelationTally): JsonRelation {
  return { rule, tables, ...countsOf(tally) };
}

function countsOf({ ties, rounding, suspect, broken, notChecked }: VerdictCounts): VerdictCounts {
  return { ties, rounding, suspect, broken, notChecked };
}
