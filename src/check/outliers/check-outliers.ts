import type { Decimal } from 'decimal.js';
import type { Disclosure } from '../../disclosure/table';
import type { CellAddress } from '../../workbook/address';
import { Exact } from '../../workbook/amount';
import type { Workbook } from '../../workbook/workbook';
import type { Finding } from '../finding';
import { economicLines } from './economic-lines';
import { checkGrowth } from './growth';
import { checkPeers } from './peers';
import { checkPerPerson } from './per-person';
import { checkProjects } from './projects';
import type { Suspicion } from './suspicion';
import { checkThreePublic } from './three-public';
import { checkWages } from './wages';

/**
 * Figures that break no relation but look wrong. Each is told once, by the first check that finds it, in the first table
 * that shows it; what is known to be wrong already is not told of again.
 *
 * @param findings what the other checks found
 */
export function checkOutliers(
  workbook: Workbook,
  disclosure: Disclosure,
  findings: readonly Finding[],
): readonly Finding[] {
  const broken = brokenCells(findings);
  const tables = disclosure.tables.filter(({ id }) => !broken.tables.has(id));
  const kept = { ...disclosure, tables };
  const lines = economicLines(tables);
  const families = [
    lines.flatMap(checkWages),
    [...lines.flatMap(checkPeers), ...tables.flatMap(checkProjects)],
    checkGrowth(workbook, tables),
    checkThreePublic(tables),
  ].map((family) => family.filter(({ finding }) => !breaks(broken, finding)));
  const told = onceEach(families);
  // A sum that is large because a line in it is has been explained.
  if (told.some(({ subject }) => subject !== undefined && /^30[13]/.test(subject)))
    return told.map(({ finding }) => finding);
  const people = checkPerPerson(workbook, kept).filter(({ finding }) => !broken.cells.has(keyOf(finding.cells[0]!)));
  return [...told, ...people].map(({ finding }) => finding);
}

interface Broken {
  readonly cells: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  /** By how much the largest broken sum that a cell is part of is off. */
  readonly differences: ReadonlyMap<string, Decimal>;
}

/** Cells that other findings say to be wrong, or to be one of those that are; and tables that are so as a whole. */
function brokenCells(findings: readonly Finding[]): Broken {
  const cells = new Set<string>();
  const tables = new Set<string>();
  const differences = new Map<string, Decimal>();
  for (const { code, severity, cells: found, culprit, table, difference } of findings) {
    if (severity !== 'error' && !code.startsWith('relation-')) continue;
    if (found[0]) cells.add(keyOf(found[0]));
    for (const { cell } of culprit ? [culprit, ...culprit.alternatives] : []) cells.add(keyOf(cell));
    if (culprit?.kind === 'table-unit' && table !== undefined) tables.add(table);
    if (difference === undefined) continue;
    const off = new Exact(difference).abs();
    for (const key of found.map(keyOf)) differences.set(key, Exact.max(off, differences.get(key) ?? off));
  }
  return { cells, tables, differences };
}

/** Whether a figure is known to break relations: it is told as wrong, or a sum that it is part of is off by as much. */
function breaks({ cells, differences }: Broken, { cells: [cell], actual }: Finding): boolean {
  const key = keyOf(cell!);
  const off = differences.get(key);
  return cells.has(key) || (off !== undefined && actual !== undefined && off.times(2).gte(actual));
}

/**
 * The suspicions of all families, each subject in one table: the cells of the other tables that show it are put at the
 * end of its cells.
 */
function onceEach(families: readonly (readonly Suspicion[])[]): readonly Suspicion[] {
  const told: Suspicion[] = [];
  const subjects = new Map<string, { readonly family: number; readonly at: number }>();
  families.forEach((family, number) => {
    for (const suspicion of family) {
      const { subject, finding } = suspicion;
      const first = subject === undefined ? undefined : subjects.get(subject);
      const before = first && told[first.at]!;
      if (first && before && !(first.family === number && before.finding.table === finding.table)) {
        const cells = distinct([...before.finding.cells, finding.cells[0]!]);
        told[first.at] = { ...before, finding: { ...before.finding, cells } };
        continue;
      }
      if (subject !== undefined && !first) subjects.set(subject, { family: number, at: told.length });
      told.push(suspicion);
    }
  });
  return told;
}

function distinct(cells: readonly CellAddress[]): readonly CellAddress[] {
  return [...new Map(cells.map((cell) => [keyOf(cell), cell])).values()];
}

function keyOf({ sheet, address }: CellAddress): string {
  return `${sheet}!${address}`;
}
