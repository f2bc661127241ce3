/** A place in a sheet, counted from zero. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both ends included, counted from zero. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A place in a named sheet, counted from zero. */
export interface Place extends Position {
  readonly sheet: string;
}

/** A cell of a named sheet, as evidence in a finding. */
export interface CellAddress {
  readonly sheet: string;
  /** A1 notation without the sheet, e.g. `D12`. */
  readonly address: string;
}

const LETTERS = 26;

/** The letters of a zero-based column: 0 → `A`, 27 → `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / LETTERS) - 1) {
    name = String.fromCharCode(65 + (rest % LETTERS)) + name;
  }
  return name;
}

/** A1 notation of a zero-based place: `{row: 11, column: 3}` → `D12`. */
export function formatPosition({ row, column }: Position): string {
  return `${columnName(column)}${row + 1}`;
}

/** A1 notation of an area: `A1:D40`, or `A1` for a single cell. */
export function formatArea({ top, left, bottom, right }: Area): string {
  const first = formatPosition({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${formatPosition({ row: bottom, column: right })}`;
}

/** A1 notation that stays when the formula around it is copied: `$A$1:$D$40`. */
export function formatFixedArea({ top, left, bottom, right }: Area): string {
  return `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;
}

/** The address of a place, for a finding. */
export function addressOfPlace({ sheet, row, column }: Place): CellAddress {
  return { sheet, address: formatPosition({ row, column }) };
}

/** Reads `D12` or `$D$12`; `undefined` where the text is no cell address. */
export function parsePosition(text: string): Position | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text);
  if (!match) return undefined;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * LETTERS + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row === 0 ? undefined : { row: row - 1, column: column - 1 };
}

/** Reads `A1:D40` or `A1`, with or without `$`; `undefined` where the text is no area. */
export function parseArea(text: string): Area | undefined {
  const [first = '', last = first] = text.split(':');
  const start = parsePosition(first);
  const end = parsePosition(last);
  if (!start || !end) return undefined;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}
