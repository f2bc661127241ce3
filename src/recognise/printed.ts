import type { PrintedIdentity, PrintedText } from '../disclosure/table';
import type { AttributeRole, ListLayout } from '../standard/definition';
import { joinCode, readCode } from './codes';
import { placeIn, type GridCell, type GridRow } from './grid';
import type { Identity } from './identify';

/** The cells of a row by what their columns say of it. */
export type AttributeCells = ReadonlyMap<AttributeRole, GridCell>;

/** What the cells that name a row of a list show; `undefined` for rows that are neither subjects nor units. */
export function printedIdentity(
  codes: ListLayout['codes'],
  row: GridRow,
  cells: AttributeCells,
  identity: Identity,
): PrintedIdentity | undefined {
  const name = printedText(row, nameCell(cells, identity.label), identity.label);
  if (identity.kind === 'unit') {
    const coded = [...cells.values()].find(({ plain }) => codeOf(plain) === identity.code);
    return { ...(coded && { code: printedCode(row, [coded])! }), ...(name && { name }) };
  }
  if (identity.kind !== 'subject' || codes === undefined) return undefined;
  const pick = (...roles: readonly AttributeRole[]) => roles.flatMap((role) => cells.get(role) ?? []);
  const code = printedCode(row, pick('code', 'class', 'section', 'item'));
  const governmentCode = printedCode(row, pick('governmentCode', 'governmentClass', 'governmentSection'));
  const named = cells.get('governmentName');
  const governmentName = printedText(row, named, named?.plain ?? '');
  return {
    codes,
    ...(code && { code }),
    ...(name && { name }),
    ...(governmentCode && { governmentCode }),
    ...(governmentName && { governmentName }),
  };
}

/** A code as the cells of a row show it: its digits, joined, unless some of it is not typed as digits are. */
export function printedCode(row: GridRow, cells: readonly GridCell[]): PrintedText | undefined {
  const joined = joinCode(cells.map(({ plain }) => plain));
  if (cells.length === 0 || joined === undefined) return undefined;
  const runs = cells.map(({ printed }) => /^[\w.\-０-９Ａ-Ｚａ-ｚ－．＿]*/.exec(printed)![0]);
  const plainDigits = runs.every((run) => /^[\d.\-_]*$/.test(run));
  return {
    text: plainDigits ? joined.digits : runs.join(''),
    places: cells.map(({ column }) => placeIn(row, column)),
  };
}

/** A name as a cell of a row shows it; only the name where a code stands before it. */
export function printedText(row: GridRow, cell: GridCell | undefined, name: string): PrintedText | undefined {
  if (cell === undefined || name === '') return undefined;
  const text = cell.plain === name ? cell.printed : name;
  return { text, places: [placeIn(row, cell.column)] };
}

function nameCell(cells: AttributeCells, label: string): GridCell | undefined {
  const all = [...cells.values()];
  return all.find(({ plain }) => plain === label) ?? all.find(({ plain }) => plain.endsWith(label));
}

function codeOf(plain: string): string {
  return readCode(plain)?.digits ?? plain;
}
