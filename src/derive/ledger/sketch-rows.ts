import type { CodeAndName } from '../../disclosure/ledger';
import type { SketchRow } from '../../layout/sketch';
import { admitsFund, admitsUse, type PartDerivation } from '../../standard/derivation';
import { isOf, type Department } from './departments';
import type { Entry } from './entries';
import { projectName } from './project-name';

/** In which order subjects and projects follow each other: as they first appear in the ledger, or by code. */
export type RowOrder = 'ledger' | 'code';

/** How a list is laid out: the order of its rows, and what its columns tell about each. */
export interface ListStyle {
  readonly order: RowOrder;
  readonly printed: ReadonlySet<string>;
}

/** The entries that a table counts. */
export function countedBy({ of }: PartDerivation, entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(
    ({ amount, type, department, fund }) =>
      amount !== 0n && admitsUse(of, type, department.code) && admitsFund(of, fund) !== false,
  );
}

/** The rows that a list needs so that every entry that it counts has its place. */
export function sketchRows(
  derivation: PartDerivation,
  counted: readonly Entry[],
  departments: readonly Department[],
  { order, printed }: ListStyle,
): readonly SketchRow[] {
  const { rows, heads = ['total', 'department'] } = derivation;
  const list: SketchRow[] = heads.includes('total') ? [{ kind: 'total' }] : [];
  const below = rows === undefined || rows === 'units' ? undefined : rows;
  const rowsBelow = (own: readonly Entry[], kind: BelowRows) => rowsOf(own, ROW[kind], order, printed);
  if (!heads.includes('department')) return below ? [...list, ...rowsBelow(counted, below)] : list;
  for (const department of departments) {
    const own = counted.filter((entry) => isOf(department, entry));
    if (own.length === 0) continue;
    if (department.name !== '') list.push(unitRow('department', department));
    if (!heads.includes('unit')) {
      if (below) list.push(...rowsBelow(own, below));
      continue;
    }
    // What is the department's own business stands below no unit, and so before them all.
    const itself = own.filter((entry) => !department.units.some((unit) => isSame(entry.unit, unit)));
    if (below) list.push(...rowsBelow(itself, below));
    for (const unit of inOrder(department.units, order, ({ code }) => code)) {
      const ofUnit = own.filter((entry) => isSame(entry.unit, unit));
      if (ofUnit.length === 0) continue;
      list.push(unitRow('unit', unit), ...(below ? rowsBelow(ofUnit, below) : []));
    }
  }
  return list;
}

function isSame(one: CodeAndName, other: CodeAndName): boolean {
  return one.code === other.code && (one.code !== '' || one.name === other.name);
}

function unitRow(kind: 'department' | 'unit', { code, name }: CodeAndName): SketchRow {
  return { kind, unitCode: code, unitName: name };
}

const TYPES = ['人员类', '公用经费', '其他运转类', '特定目标类'];

type BelowRows = Exclude<NonNullable<PartDerivation['rows']>, 'units'>;

function rowsOf(
  entries: readonly Entry[],
  rowOf: RowOf,
  order: RowOrder,
  printed: ListStyle['printed'],
): readonly SketchRow[] {
  const byKey = new Map<string, { row: SketchRow; sortBy: string }>();
  for (const entry of entries) {
    const { row, sortBy, key } = rowOf(entry, printed);
    if (!byKey.has(key)) byKey.set(key, { row, sortBy });
  }
  return inOrder([...byKey.values()], order, ({ sortBy }) => sortBy).map(({ row }) => row);
}

type RowOf = (
  entry: Entry,
  printed: ListStyle['printed'],
) => { readonly row: SketchRow; readonly key: string; readonly sortBy: string };

const ROW: Readonly<Record<BelowRows, RowOf>> = {
  functional: ({ functional: { code, name } }) => ({ row: { kind: 'subject', code, name }, key: code, sortBy: code }),
  economic: ({ department, government }, printed) => {
    // Two pairs of one 部门科目 are one row where only that is printed.
    const isPair = printed.has('governmentCode') || printed.has('governmentClass');
    const pair = isPair ? { governmentCode: government.code, governmentName: government.name } : {};
    const key = `${department.code} ${isPair ? government.code : ''}`;
    return { row: { kind: 'subject', code: department.code, name: department.name, ...pair }, key, sortBy: key };
  },
  projects: (entry, printed) => {
    const { project, unit, type } = entry;
    const unitName = unit.name === '' ? unit.code : unit.name;
    const name = projectName(entry);
    return {
      row: { kind: 'project', code: project.code, project: name, unitCode: unit.code, unitName, type: type ?? '' },
      // Projects of one name are one row where nothing printed tells them apart.
      key: [name, printed.has('type') ? type : '', printed.has('projectUnit') ? unitName : ''].join('\t'),
      sortBy: `${unit.code}\t${TYPES.indexOf(type ?? '')}\t${project.code}`,
    };
  },
};

/** A stable sort: what has the same code, or none, stays as it first appeared. */
function inOrder<T>(items: readonly T[], order: RowOrder, code: (item: T) => string): readonly T[] {
  if (order === 'ledger') return items;
  return [...items].sort((a, b) => (code(a) < code(b) ? -1 : code(a) > code(b) ? 1 : 0));
}
