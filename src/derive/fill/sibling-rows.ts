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
  const { rowsFrom } = definition;
  if (!rowsFrom) return undefined;
  const sources = rowsFrom.tables.map((name) => tables.find((table) => table.name === name));
  if (!sources.every((source) => source !== undefined)) return undefined;
  const rows = new Map<string, SketchRow>();
  for (const source of sources) {
    for (const row of rowsOf(source, rowsFrom)) if (!rows.has(keyOf(row))) rows.set(keyOf(row), row);
  }
  const list = [...rows.values()];
  const heads = list.filter(({ kind }) => kind !== 'subject' && kind !== 'project');
  return [...heads, ...list.filter((row) => !heads.includes(row))];
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
