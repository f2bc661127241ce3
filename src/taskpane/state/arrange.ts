import type { Finding, NotChecked, NotCheckedCode, Severity } from '../../check/finding';
import type { Inspection, TableSummary } from '../../check/inspection';
import { describeNotChecked } from '../../report/messages/describe';
import type { CellAddress } from '../../workbook/address';

/** An inspection in the order in which the pane shows it. */
export interface Arrangement {
  readonly tally: Readonly<Record<Severity, number>>;
  /** Units of money in the tables, each once. */
  readonly units: readonly string[];
  /** Errors and warnings by table; tables with errors come first. */
  readonly groups: readonly FindingGroup[];
  /** Information by table: rounding differences above all. */
  readonly information: readonly FindingGroup[];
  /** What could not be checked, by its reason. */
  readonly notChecked: readonly NotCheckedGroup[];
  /** The worst finding that touches each cell, by `Sheet!A1`. */
  readonly marks: ReadonlyMap<string, Mark>;
}

export interface FindingGroup {
  readonly key: string;
  /** The severity, where findings stand together for that alone. */
  readonly severity?: Severity;
  /** The table, where the findings belong to one that was recognised. */
  readonly table: TableSummary | undefined;
  /** The sheets that no table was recognised in: one group for all of them, however many there are. */
  readonly unrecognised: boolean;
  /** The sheet, where they belong to one; none of these: the whole file. */
  readonly sheet: string | undefined;
  readonly items: readonly KeyedFinding[];
  readonly tally: Readonly<Record<Severity, number>>;
}

export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

export interface NotCheckedGroup {
  readonly code: NotCheckedCode;
  readonly count: number;
  /** One entry for each sentence: a missing table is said once, with all the relations that would need it. */
  readonly causes: readonly NotCheckedCause[];
}

export interface NotCheckedCause {
  readonly key: string;
  /** At least one; all for the same reason. */
  readonly items: readonly [NotChecked, ...NotChecked[]];
}

export interface Mark {
  readonly severity: Severity;
  readonly key: string;
}

const UNRECOGNISED = 'unrecognised';
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Puts an inspection into the pane's order: pure, and done once for each check. */
export function arrange(inspection: Inspection): Arrangement {
  const keyed = inspection.findings.map((finding, index) => ({ key: String(index), finding }));
  const isInformation = ({ finding }: KeyedFinding): boolean => finding.severity === 'info';
  return {
    tally: tallyOf(keyed),
    units: [...new Set(inspection.tables.flatMap(({ unit }) => unit ?? []))],
    groups: group(
      keyed.filter((item) => !isInformation(item)),
      inspection.tables,
    ),
    information: group(keyed.filter(isInformation), inspection.tables),
    notChecked: byReason(inspection.notChecked),
    marks: marks(keyed),
  };
}

/** `Sheet!A1`, as the elements of findings carry it. */
export function cellKey({ sheet, address }: CellAddress): string {
  return `${sheet}!${address}`;
}

/** The key of the worst finding that touches a cell. */
export function findingAt({ marks }: Arrangement, cell: CellAddress): string | undefined {
  return marks.get(cellKey(cell))?.key;
}

/** How many findings of each severity. */
export function tallyOf(items: readonly KeyedFinding[]): Readonly<Record<Severity, number>> {
  const count = { error: 0, warning: 0, info: 0 };
  for (const { finding } of items) count[finding.severity] += 1;
  return count;
}

function group(items: readonly KeyedFinding[], tables: readonly TableSummary[]): readonly FindingGroup[] {
  const places = new Map<string, KeyedFinding[]>();
  for (const item of items) {
    const { table, code, cells } = item.finding;
    const key = code === 'table-unrecognised' ? UNRECOGNISED : `${table ?? ''}@${cells[0]?.sheet ?? ''}`;
    const place = places.get(key);
    if (place) place.push(item);
    else places.set(key, [item]);
  }
  const groups = [...places].map(([key, found]): FindingGroup => {
    const sorted = [...found].sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity]);
    const { table: id, cells } = found[0]!.finding;
    const unrecognised = key === UNRECOGNISED;
    const sheet = unrecognised ? undefined : cells[0]?.sheet;
    const named = tables.filter(({ table }) => table === id);
    const table = named.find((candidate) => candidate.sheet === sheet) ?? named[0];
    return { key, table, sheet, unrecognised, items: sorted, tally: tallyOf(found) };
  });
  // Sorting is stable: within a rank the order of the workbook remains; what was read comes before what was not.
  const rank = ({ items: [first], unrecognised }: FindingGroup): number =>
    2 * RANK[first!.finding.severity] + Number(unrecognised);
  return groups.sort((a, b) => rank(a) - rank(b));
}

function byReason(items: readonly NotChecked[]): readonly NotCheckedGroup[] {
  const reasons = new Map<NotCheckedCode, Map<string, [NotChecked, ...NotChecked[]]>>();
  for (const item of items) {
    const causes = reasons.get(item.code) ?? new Map<string, [NotChecked, ...NotChecked[]]>();
    reasons.set(item.code, causes);
    const key = describeNotChecked(item, 'zh');
    const cause = causes.get(key);
    if (cause) cause.push(item);
    else causes.set(key, [item]);
  }
  return [...reasons].map(([code, causes]) => ({
    code,
    count: [...causes.values()].reduce((sum, found) => sum + found.length, 0),
    causes: [...causes].map(([key, found]) => ({ key, items: found })),
  }));
}

function marks(items: readonly KeyedFinding[]): ReadonlyMap<string, Mark> {
  const marked = new Map<string, Mark>();
  for (const { key, finding } of items) {
    // Only the cell that a finding is about: its addends are evidence, not suspects.
    const [cell] = finding.cells;
    if (!cell) continue;
    const known = marked.get(cellKey(cell));
    if (!known || RANK[finding.severity] < RANK[known.severity])
      marked.set(cellKey(cell), { severity: finding.severity, key });
  }
  return marked;
}
