import type { Finding, NotChecked, Severity } from '../check/finding';
import type { Inspection, TableSummary } from '../check/inspection';
import type { Language, ReportWords } from './messages/catalogue';
import {
  catalogueOf,
  describeFileProblem,
  describeFinding,
  describeNotChecked,
  describeWaiver,
} from './messages/describe';
import { isFaulty, type Outcome } from './outcome';

/** Puts emphasis on a piece of text, for terminals that can; the default leaves it as it is. */
export type Emphasis = (text: string, of: Severity | 'heading') => string;

const MOST_UNRECOGNISED = 10;
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * The report for a terminal, one block a file: its findings by table, those with errors first, then information,
 * what was not checked and the conclusion; totals at the end of a batch.
 */
export function toText(outcomes: readonly Outcome[], language: Language, emphasis: Emphasis = (text) => text): string {
  const words = catalogueOf(language).report;
  const blocks = outcomes.map((outcome) => fileLines(outcome, language, words, emphasis).join('\n'));
  if (outcomes.length > 1) {
    const unreadable = outcomes.filter(({ problem }) => problem).length;
    blocks.push(words.batch({ all: outcomes.length, faulty: outcomes.filter(isFaulty).length, unreadable }));
  }
  return `${blocks.join('\n\n')}\n`;
}

function fileLines(outcome: Outcome, language: Language, words: ReportWords, emphasis: Emphasis): string[] {
  const { file, inspection, problem } = outcome;
  const lines = [emphasis(file, 'heading')];
  if (problem) lines.push(`  ${emphasis(words.unreadable, 'error')}  ${describeFileProblem(problem, language)}`);
  if (!inspection) return lines;
  if (!problem) lines.push(`  ${overview(inspection, words)}`);
  for (const group of groupsOf(inspection)) {
    lines.push('', `  ${emphasis(groupTitle(group, words), 'heading')}`);
    const { told, left } = abridge(group.findings);
    for (const finding of told) lines.push(...findingLines(finding, language, words, emphasis));
    if (left > 0) lines.push(`    ${words.moreUnrecognised(left)}`);
  }
  const information = inspection.findings.filter(({ severity }) => severity === 'info');
  if (information.length > 0) lines.push('', `  ${words.information(information.length)}`);
  const { told, left } = abridge(information);
  for (const finding of told) lines.push(...informationLines(finding, language));
  if (left > 0) lines.push(`    ${words.moreUnrecognised(left)}`);
  if (inspection.waived.length > 0) lines.push('', ...waivedLines(inspection.waived, language, words));
  if (inspection.notChecked.length > 0) lines.push('', ...notCheckedLines(inspection.notChecked, language, words));
  if (!problem) lines.push('', ...conclusionLines(inspection, language).map((line) => `  ${line}`));
  return lines;
}

function overview({ family, year, department, tables, ledgers, tolerance }: Inspection, words: ReportWords): string {
  return [
    ...(family ? [words.families[family]] : []),
    ...(year === undefined ? [] : [words.year(year)]),
    ...(department === undefined ? [] : [department]),
    words.tables(tables.length),
    [...new Set(tables.map(({ unit }) => unit ?? words.unknownUnit))].join('、'),
    ...(ledgers.length > 0 ? [words.ledgers(ledgers)] : []),
    ...(tolerance === 'shown' ? [] : [words.tolerance[tolerance]]),
  ].join(' · ');
}

interface FindingGroup {
  readonly table: TableSummary | undefined;
  readonly sheet: string | undefined;
  readonly findings: readonly Finding[];
}

/** Errors and warnings by table. Findings arrive errors first, so the first one of a group is its worst, and a stable sort keeps the rest in order. */
function groupsOf({ findings, tables }: Inspection): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.severity === 'info') continue;
    const key = isUnrecognised(finding) ? finding.code : JSON.stringify([finding.table, finding.cells[0]?.sheet]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()]
    .map((found): FindingGroup => {
      const { table: id, cells } = found[0]!;
      const named = tables.filter(({ table }) => table === id);
      const sheet = cells[0]?.sheet;
      return { table: named.find((table) => table.sheet === sheet) ?? named[0], sheet, findings: found };
    })
    .sort((a, b) => RANK[a.findings[0]!.severity] - RANK[b.findings[0]!.severity]);
}

const isUnrecognised = ({ code }: Finding): boolean => code === 'table-unrecognised';

/** A workbook may have hundreds of sheets that are no tables: a few of them are named, the others counted. */
function abridge(findings: readonly Finding[]): { readonly told: readonly Finding[]; readonly left: number } {
  let unrecognised = 0;
  const told = findings.filter((finding) => !isUnrecognised(finding) || ++unrecognised <= MOST_UNRECOGNISED);
  return { told, left: findings.length - told.length };
}

function groupTitle({ table, sheet, findings }: FindingGroup, words: ReportWords): string {
  if (isUnrecognised(findings[0]!)) return words.unrecognised(findings.length);
  return table ? `${table.name} · ${table.sheet}!${table.range}` : (sheet ?? words.wholeFile);
}

function findingLines(finding: Finding, language: Language, words: ReportWords, emphasis: Emphasis): string[] {
  const { severity, formula, substituted } = finding;
  return [
    `    ${emphasis(words.severities[severity], severity)}  ${describeFinding(finding, language)}`,
    ...(formula === undefined ? [] : [`          ${words.formula}  ${formula}`]),
    ...(substituted === undefined ? [] : [`          ${words.substituted}  ${substituted}`]),
  ];
}

/** Information stands apart and short, so that it does not bury what has to be done. */
function informationLines(finding: Finding, language: Language): string[] {
  const { substituted } = finding;
  return [`    ${describeFinding(finding, language)}`, ...(substituted === undefined ? [] : [`      ${substituted}`])];
}

/** What the user decided to leave as it is, each with the reason that was given. */
function waivedLines(waived: readonly Finding[], language: Language, words: ReportWords): string[] {
  return [
    `  ${words.waived(waived.length)}`,
    ...waived.flatMap((finding) => [
      `    ${describeFinding(finding, language)}`,
      ...(finding.waived ? [`      ${describeWaiver(finding.waived, language)}`] : []),
    ]),
  ];
}

/** The same reason often keeps many relations from being checked: it is said once, with their number. */
function notCheckedLines(gaps: readonly NotChecked[], language: Language, words: ReportWords): string[] {
  const reasons = new Map<string, number>();
  for (const gap of gaps) {
    const reason = describeNotChecked(gap, language);
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const lines = [...reasons].map(([reason, count]) => `    ${reason}${count > 1 ? words.times(count) : ''}`);
  return [`  ${words.notChecked(gaps.length)}`, ...lines];
}

/** The conclusion alone: how many errors and warnings, or that all is well, and the counts. */
export function conclusionLines(inspection: Inspection, language: Language): readonly string[] {
  const words = catalogueOf(language).report;
  return [conclusion(inspection, words), words.counts(inspection.summary)];
}

/** Says that all is well only as far as something was checked. */
function conclusion({ findings, waived, summary }: Inspection, words: ReportWords): string {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  const checked = summary.ties + summary.rounding + summary.suspect + summary.broken;
  const clauses = [
    ...(errors + warnings > 0 ? [words.faults(errors, warnings)] : []),
    ...(checked === 0 ? [words.nothingChecked] : errors + warnings === 0 ? [words.allClear(summary)] : []),
    ...(waived.length > 0 ? [words.waived(waived.length)] : []),
  ];
  return `${words.conclusion}  ${clauses.join(words.clauseBreak)}`;
}
