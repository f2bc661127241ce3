import type { Disclosure, Row, Table } from '../../src/disclosure/table';
import { withContents, withZeros } from '../../src/layout/contents';
import { layTable } from '../../src/layout/lay-table';
import { sheetOf } from '../../src/layout/sheet-of';
import type { SketchRow } from '../../src/layout/sketch';
import { recognise } from '../../src/recognise/recognise';
import { TABLE_DEFINITIONS } from '../../src/standard/registry';
import { formatPosition } from '../../src/workbook/address';
import type { CellContent, NewSheet } from '../../src/workbook/edits';
import { columnOf, keyed } from './compare';

/** What is typed into a template, by the name of the sheet and the address of the cell. */
export type Typed = Readonly<Record<string, Readonly<Record<string, CellContent>>>>;

/** Everything in filled tables that the template does not have already; what it calculates is not typed. */
export function typedInto(template: readonly NewSheet[], filled: readonly NewSheet[]): Typed {
  return Object.fromEntries(
    filled.flatMap(({ name, cells }) => {
      const sheet = template.find((candidate) => candidate.name === name);
      if (!sheet) return [];
      const blank = new Set(
        sheet.cells.flatMap((cell) => (cell.content.kind === 'blank' ? [formatPosition(cell)] : [])),
      );
      const typed = cells.flatMap((cell) => {
        const address = formatPosition(cell);
        // Notes stand below the rows, wherever these end.
        if (cell.content.kind === 'blank' || !cell.look.border || !blank.has(address)) return [];
        return [[address, cell.content] as const];
      });
      return [[name, Object.fromEntries(typed)]];
    }),
  );
}

/** The tables of a published final account, laid out as the template is, with their figures. */
export function laidAnew({ tables }: Disclosure): readonly NewSheet[] {
  return tables.map((table) => {
    const { print } = TABLE_DEFINITIONS.find(({ id }) => id === table.id)!;
    const sheet = layTable({
      ...{ table: table.id, sheet: print.number!, year: 2024, department: '', unit: '万元', decimals: 2, notes: [] },
      rows: print.kind === 'list' ? table.parts[0]!.rows.map(sketchRow) : [],
    });
    return withContents(sheet, figuresOf(table, recognise({ sheets: [sheetOf(withZeros(sheet))] }).tables[0]!));
  });
}

function sketchRow({ kind, code = '', label }: Row): SketchRow {
  return kind === 'total' ? { kind } : { kind: 'subject', code, name: label };
}

function figuresOf(published: Table, laid: Table): ReadonlyMap<string, CellContent> {
  const contents = published.parts.flatMap((part, at) => {
    const rows = keyed(laid.parts[at]!);
    return [...keyed(part)].flatMap(([key, row]) =>
      part.columns.flatMap(({ path }, column) => {
        const figure = row.figures[column]!;
        const place = rows.get(key)?.figures[columnOf(laid.parts[at]!, path)]?.place;
        if (figure.value.isZero()) return [];
        if (!place) throw new Error(`${published.name} has no place for ${row.label} ${path.join('.')}`);
        return [[formatPosition(place), { kind: 'amount', decimal: figure.value.toFixed() }] as const];
      }),
    );
  });
  return new Map(contents);
}
