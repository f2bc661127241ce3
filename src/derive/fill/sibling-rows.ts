import type { Disclosure, Row, Table } from '../../disclosure/table';
import type { SketchRow } from '../../layout/sketch';
import type { TableDefinition } from '../../standard/definition';
import { plainText } from '../../workbook/text';

/**
 * The rows of a table that is not there, as the tables that are there give them. Tables of fixed lines need none; a list
 * takes the rows of the tables named in its description (`rowsFrom`), all of which must be there.
 */
export function siblingRows(definition: TableDefinition, { tables }: Disclosure): readonly SketchRow[] | undefined {
  if (definition.print.kind !== 'list') return [];
  const { rowsFrom, print } = definition;
  if (!rowsFrom) return undefined;
  const named = (name: string) => tables.find((table) => table.name === name);
  const needed = rowsFrom.tables.map(named);
  if (!needed.every((source) => source !== undefined)) return undefined;
  const sources = [...needed, ...(rowsFrom.also ?? []).flatMap((name) => named(name) ?? [])];
  const printsPairs = print.columns.some(([content]) => content === 'governmentCode' || content === 'governmentClass');
  const rows = new Map<string, SketchRow>();
  for (const row of sources.flatMap((source) => rowsOf(source, rowsFrom))) {
    const { governmentCode: _code, governmentName: _name, ...alone } = row;
    const own = printsPairs ? row : alone;
    if (!rows.has(keyOf(own))) rows.set(keyOf(own), own);
  }
  if (rowsFrom.emptyOnly) return [{ kind: 'total' }];
  return belowTheirHeads([...rows.values()]);
}

/** 合计, departments and units first; below each unit its own projects, and before the units what is of none of them. */
function belowTheirHeads(rows: readonly SketchRow[]): readonly SketchRow[] {
  const heads = rows.filter(({ kind }) => kind !== 'subject' && kind !== 'project');
  const units = new Set(heads.flatMap(({ kind, unitName }) => (kind === 'unit' ? [unitName] : [])));
  const below = rows.filter((row) => !heads.includes(row));
  const firstUnit = heads.findIndex(({ kind }) => kind === 'unit');
  const over = firstUnit < 0 ? heads : heads.slice(0, firstUnit);
  return [
    ...over,
    ...below.filter(({ unitName }) => !units.has(unitName)),
    ...heads
      .slice(over.length)
      .flatMap((unit) => [unit, ...below.filter(({ unitName }) => unitName === unit.unitName)]),
  ];
}

function keyOf({ kind, unitCode, unitName, code, governmentCode, project, type }: SketchRow): string {
  return [kind, unitCode, kind === 'total' ? '' : unitName, code, governmentCode, project, type].join('\t');
}

function rowsOf(source: Table, { kinds, codes }: NonNullable<TableDefinition['rowsFrom']>): readonly SketchRow[] {
  return source.parts.flatMap(({ rows }) =>
    rows.flatMap((row, at): readonly SketchRow[] => {
      if (!kinds.includes(row.kind as (typeof kinds)[number])) return [];
      if (row.kind === 'subject' && rows.some(({ parent }) => parent === at)) return [];
      if (row.kind === 'subject' && codes && !codes.some((code) => row.code?.startsWith(code))) return [];
      return [sketchRow(row, rows)];
    }),
  );
}

function sketchRow(row: Row, rows: readonly Row[]): SketchRow {
  const { kind, code, governmentCode, label, type, unitName } = row;
  const given = <K extends string, V>(key: K, value: V | undefined) =>
    (value === undefined ? {} : { [key]: value }) as Partial<Record<K, V>>;
  switch (kind) {
    case 'total':
      return { kind };
    case 'unit': {
      const above = row.parent === undefined ? undefined : rows[row.parent];
      return {
        kind: above?.kind === 'unit' ? 'unit' : 'department',
        unitCode: code ?? '',
        unitName: plainText(label) === '' ? (code ?? '') : label,
      };
    }
    case 'project':
      return { kind, project: label, ...given('type', type), ...given('unitName', unitName) };
    default:
      return {
        kind: 'subject',
        name: label,
        ...given('code', code),
        ...given('governmentCode', governmentCode),
        ...given('governmentName', row.printed?.governmentName?.text),
      };
  }
}
