import type { Decimal } from 'decimal.js';
import type { Figure } from '../../disclosure/figure';
import type { Part, Row, Table } from '../../disclosure/table';
import { findColumns } from '../../relation/columns';
import { admitsFund, admitsUse, type EntryFilter, type PartDerivation } from '../../standard/derivation';
import type { TableDefinition } from '../../standard/definition';
import { cubes, type Grain } from './cube';
import { inYuan, type Entries, type Entry } from './entries';
import { lineFinder, listFinder, namedLines, type CountingRow } from './rows';

/** What a ledger says about the figures of a table. */
export interface Measured {
  /** The exact amount in 元 of each figure that the ledger determines. */
  readonly amounts: ReadonlyMap<Figure, Decimal>;
  /** Entries that the table should count and has no row for, added up. */
  readonly unplaced: readonly Entry[];
}

/** Gives, for one table after another, what a ledger says about it; the ledger is added up only once for each grain. */
export function measurer(
  entries: Pick<Entries, 'scale'>,
  cube: Cube,
): (definition: TableDefinition, table: Table) => Measured | undefined {
  return (definition, table) => {
    if (!definition.derivation) return undefined;
    const sums = new Map<Figure, bigint | undefined>();
    const { unplaced, known } = count(definition, table, cube, (figure, { amount }, counts) => {
      const before = sums.has(figure) ? sums.get(figure) : 0n;
      sums.set(figure, counts && before !== undefined ? before + amount : undefined);
    });
    // A figure that no entry counts into is nothing: of the figures that it determines, a ledger says all.
    const amounts = [...known].flatMap((figure) => {
      const sum = sums.has(figure) ? sums.get(figure) : 0n;
      return sum === undefined ? [] : [[figure, inYuan(sum, entries)] as const];
    });
    return { amounts: new Map(amounts), unplaced };
  };
}

/** Called for each figure that an entry counts into; `counts` is false where it may or may not. */
export type Counter = (figure: Figure, entry: Entry, counts: boolean) => void;

export type Cube = (ledger: EntryFilter['ledger'], grain: Grain) => readonly Entry[];

/** The entries of both ledgers, added up to the grain that a table asks for. */
export function cubesOf({ expenditure, income }: Entries): Cube {
  const spent = cubes(expenditure);
  const received = income === expenditure ? spent : cubes(income);
  return (ledger, grain) => (ledger === 'income' ? received : spent)(grain);
}

/** Goes through the entries that a table counts. Gives the figures that they determine, and entries without a row. */
export function count(
  { derivation = [] }: TableDefinition,
  table: Table,
  cube: Cube,
  onCount: Counter,
): { readonly known: ReadonlySet<Figure>; readonly unplaced: readonly Entry[] } {
  const known = new Set<Figure>();
  const unplaced: Entry[] = [];
  for (const partDerivation of derivation) {
    const part = table.parts.find(({ name }) => name === partDerivation.part) ?? table.parts[0];
    if (part) countPart(part, partDerivation, cube, onCount, known, unplaced);
  }
  return { known, unplaced };
}

function countPart(
  part: Part,
  derivation: PartDerivation,
  cube: Cube,
  onCount: Counter,
  known: Set<Figure>,
  unplaced: Entry[],
): void {
  const columns = [...columnsOf(part, derivation)];
  for (const row of rowsKnown(part, derivation)) for (const [column] of columns) known.add(row.figures[column]!);
  const findRows = derivation.rows ? listFinder(part, derivation.rows) : lineFinder(part, derivation);
  const hasLeaves = derivation.rows !== undefined || derivation.classes === true;
  const own = derivation.of.ledger ?? 'expenditure';
  for (const ledger of ['expenditure', 'income'] as const) {
    for (const entry of cube(ledger, derivation.rows ?? 'lines')) {
      const inPart = admits(entry, derivation.of);
      if (inPart === false) continue;
      const inColumns = columns.flatMap(([column, filter]): readonly InColumn[] => {
        const counts = both(inPart, admits(entry, filter));
        return counts === false ? [] : [[column, counts]];
      });
      let placed = false;
      for (const row of findRows(entry)) {
        if ((row.of.ledger ?? own) !== ledger) continue;
        if (countRow(entry, row, inColumns, onCount)) placed ||= row.leaf;
      }
      if (hasLeaves && ledger === own && !placed) unplaced.push(entry);
    }
  }
}

/** A column that counts an entry, and whether it certainly does. */
type InColumn = readonly [column: number, counts: true | undefined];

function countRow(entry: Entry, { row, of }: CountingRow, inColumns: readonly InColumn[], onCount: Counter): boolean {
  const inRow = admits(entry, of);
  if (inRow === false) return false;
  for (const [column, counts] of inColumns) onCount(row.figures[column]!, entry, both(inRow, counts) === true);
  return true;
}

/** The columns that a part has, as positions, each with what it counts. */
function columnsOf(part: Part, { columns, lines, rows }: PartDerivation): ReadonlyMap<number, EntryFilter> {
  // A form has one amount beside each label, under whatever name.
  if (lines && !rows && part.columns.length === 1) return new Map([[0, Object.values(columns)[0]!]]);
  const found = new Map<number, EntryFilter>();
  for (const [path, filter] of Object.entries(columns)) {
    const positions = findColumns(part.columns, path.split('.'));
    if (positions?.length === 1 && !found.has(positions[0]!)) found.set(positions[0]!, filter);
  }
  return found;
}

const KINDS = { units: 'unit', functional: 'subject', economic: 'subject', projects: 'project' } as const;

function rowsKnown(part: Part, derivation: PartDerivation): readonly Row[] {
  const { rows, classes } = derivation;
  if (rows) return part.rows.filter(({ kind }) => kind === 'total' || kind === 'unit' || kind === KINDS[rows]);
  const lines = part.rows.filter(({ kind, code }) => classes === true && kind === 'item' && code !== undefined);
  return [...namedLines(part, derivation).map(({ row }) => row), ...lines];
}

function admits(entry: Entry, filter: EntryFilter): boolean | undefined {
  if (!admitsUse(filter, entry.type, entry.department.code)) return false;
  return admitsFund(filter, entry.fund);
}

function both(one: boolean | undefined, other: boolean | undefined): boolean | undefined {
  if (one === false || other === false) return false;
  return one === undefined || other === undefined ? undefined : true;
}
