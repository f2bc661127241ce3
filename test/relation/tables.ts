import type { Figure } from '../../src/disclosure/figure';
import type { Part, Row, Table } from '../../src/disclosure/table';
import { Exact } from '../../src/workbook/amount';

export interface RowSketch extends Omit<Partial<Row>, 'figures'> {
  /** `12.50 - ?`: an amount, nothing, and a cell that can't be read. */
  readonly figures: string;
}

export interface PartSketch {
  readonly name?: string;
  /** Paths, outermost group first: `基本支出.小计`. */
  readonly columns: readonly string[];
  readonly rows: readonly RowSketch[];
}

export interface TableSketch {
  readonly name: string;
  readonly unit?: Table['unit'];
  readonly parts: readonly PartSketch[];
}

const TEN_THOUSAND = { name: '万元', inYuan: 4 } as const;

/** A recognised table as a few lines of text; its unit is 万元 unless it says otherwise. */
export function sketch({ name, parts, ...rest }: TableSketch): Table {
  return {
    id: `sketch.${name}`,
    name,
    title: name,
    sheet: name,
    hidden: false,
    area: { top: 0, left: 0, bottom: 0, right: 0 },
    unit: 'unit' in rest ? rest.unit : TEN_THOUSAND,
    year: undefined,
    department: undefined,
    decimals: 2,
    parts: parts.map((part) => partOf(name, part)),
    notes: [],
  };
}

/** A list: the columns of its only part, and its rows. */
export function list(name: string, columns: readonly string[], rows: readonly RowSketch[]): Table {
  return sketch({ name, parts: [{ columns, rows }] });
}

/** The tables by the names that formulas call them. */
export function named(...tables: readonly Table[]): ReadonlyMap<string, Table> {
  return new Map(tables.map((table) => [table.name, table]));
}

function partOf(sheet: string, { name = '', columns, rows }: PartSketch): Part {
  return {
    name,
    columns: columns.map((path, index) => ({ path: path.split('.'), index })),
    rows: rows.map(({ figures, ...row }, index) => ({
      index,
      kind: 'other',
      label: '',
      ...row,
      figures: figures.split(' ').map((written, column) => figureOf(written, { sheet, row: index, column })),
    })),
  };
}

function figureOf(written: string, place: Figure['place']): Figure {
  if (written === '-') return { state: 'blank', value: new Exact(0), decimals: 2, place };
  if (written === '?') return { state: 'unreadable', value: new Exact(0), decimals: 2, place, text: '见附件' };
  const decimals = (written.split('.')[1] ?? '').length;
  return { state: 'amount', value: new Exact(written), decimals, place };
}
