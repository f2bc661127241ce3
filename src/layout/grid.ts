/** A cell of a table typed as text, or a merged area named by its upper left corner. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

/**
 * The cells of each line of a grid (`|` between them), padded with blanks to so many columns.
 * Throws a RangeError for a line with more cells.
 */
export function gridRows(source: string, columns: number): readonly (readonly string[])[] {
  return source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      if (cells.length > columns) throw new RangeError(`${cells.length} cells where ${columns} fit: ${line}`);
      return [...cells, ...Array<string>(columns - cells.length).fill('')];
    });
}

/** The cells of a grid, merged ones once: `<` goes on with the cell on the left, `^` with the one above. */
export function placeGrid(rows: readonly (readonly string[])[]): readonly GridCell[] {
  const owners: GridCell[][] = [];
  const ends = new Map<GridCell, { bottom: number; right: number }>();
  rows.forEach((texts, row) => {
    const line: GridCell[] = [];
    owners.push(line);
    texts.forEach((text, column) => {
      const owner = text === '<' ? line[column - 1] : text === '^' ? owners[row - 1]?.[column] : undefined;
      const cell = owner ?? { row, column, rowSpan: 1, columnSpan: 1, text };
      line.push(cell);
      const end = ends.get(cell);
      ends.set(cell, { bottom: Math.max(end?.bottom ?? 0, row), right: Math.max(end?.right ?? 0, column) });
    });
  });
  return [...ends].map(([cell, { bottom, right }]) => ({
    ...cell,
    rowSpan: bottom - cell.row + 1,
    columnSpan: right - cell.column + 1,
  }));
}
