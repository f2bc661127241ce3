import type { Disclosure } from '../disclosure/table';
import type { Tolerance } from '../relation/tolerance';
import { TABLE_SETS } from '../standard/registry';
import { formatArea } from '../workbook/address';
import type { Workbook } from '../workbook/workbook';
import { checkCodes } from './codes/check-codes';
import { checkConsistency } from './consistency';
import { relationFindings } from './diagnosed';
import { checkEmptiness } from './emptiness';
import type { Finding, Severity } from './finding';
import type { Inspection } from './inspection';
import { checkLedger } from './ledger/check-ledger';
import { checkOutliers } from './outliers/check-outliers';
import { checkReadability } from './readability';
import { tallyRelations } from './relation-tally';
import { checkRelations } from './relations';
import { applyWaivers } from './waivers/apply-waivers';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Disclosure → Inspection: every check there is, errors first, in an order that depends on the workbook alone. */
export function check(workbook: Workbook, disclosure: Disclosure, tolerance: Tolerance = 'shown'): Inspection {
  const families = new Set(disclosure.tables.map(({ id }) => id.split('.')[0]));
  const relations = TABLE_SETS.filter(({ family }) => families.has(family)).map((set) => ({
    set,
    ...checkRelations(set, disclosure, tolerance),
  }));
  const checked = [
    ...checkReadability(workbook, disclosure),
    ...relationFindings(
      relations.flatMap(({ judged }) => judged),
      disclosure.tables,
    ),
    ...checkEmptiness(disclosure),
    ...checkConsistency(disclosure),
    ...checkCodes(disclosure),
    ...checkLedger(disclosure),
  ];
  const { findings, waived } = applyWaivers([...checked, ...checkOutliers(workbook, disclosure, checked)], workbook);
  const notChecked = relations.flatMap((results) => results.notChecked);
  const count = (pick: 'ties' | 'rounding' | 'suspect' | 'broken') =>
    relations.reduce((sum, { counts }) => sum + counts[pick], 0);
  return {
    family: disclosure.family,
    year: disclosure.year,
    department: disclosure.department,
    tables: disclosure.tables.map(({ id, title, name, sheet, area, unit, decimals, parts }) => ({
      table: id,
      title,
      name,
      sheet,
      range: formatArea(area),
      unit: unit?.name,
      decimals,
      rows: new Set(parts.flatMap(({ rows }) => rows.map(({ index }) => index))).size,
    })),
    ledgers: ledgerSheets(disclosure.ledger),
    tolerance,
    findings: inOrder(findings, disclosure),
    waived: inOrder(waived, disclosure),
    notChecked,
    relations: relations.flatMap(({ set, judged, notChecked: gaps }) => tallyRelations(set, judged, gaps)),
    summary: {
      ties: count('ties'),
      rounding: count('rounding'),
      suspect: count('suspect'),
      broken: count('broken'),
      notChecked: notChecked.length,
    },
  };
}

function ledgerSheets(ledger: Disclosure['ledger']): readonly string[] {
  return ledger ? [...ledger.expenditure, ...ledger.income].map(({ sheet }) => sheet) : [];
}

/** By severity, then as the tables stand in the workbook; within a table the order of the checks stays. */
function inOrder(findings: readonly Finding[], { tables }: Disclosure): readonly Finding[] {
  const places = new Map(tables.map(({ id }, at) => [id, at]).reverse() as [string, number][]);
  const place = ({ table }: Finding) => (table === undefined ? tables.length : (places.get(table) ?? tables.length));
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity] || place(a) - place(b));
}
