/** Tables typed as text: one line a row, `|` between cells, `<` continues the cell on the left, `^` the one above. */

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

/** The cells of each line, padded with blanks to the given number of columns. */
export function gridRows(source: string, columns: number): readonly (readonly string[])[] {
  return source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      if (cells.length > columns) {
        throw new Error(`${cells.length} cells where ${columns} fit: ${line}`);
      }
      return [...cells, ...Array<string>(columns - cells.length).fill('')];
    });
}

/** The cells of a grid, merged ones once. */
export function placeGrid(rows: readonly (readonly string[])[]): readonly GridCell[] {
  const owners: GridCell[][] = [];
  const spans = new Map<GridCell, { bottom: number; right: number }>();
  rows.forEach((texts, row) => {
    const line: GridCell[] = [];
    owners.push(line);
    texts.forEach((text, column) => {
      const owner = text === '<' ? line[column - 1] : text === '^' ? owners[row - 1]?.[column] : undefined;
      const cell = owner ?? { row, column, rowSpan: 1, columnSpan: 1, text };
      line.push(cell);
      const span = spans.get(cell);
      spans.set(cell, {
        bottom: Math.max(span?.bottom ?? 0, row),
        right: Math.max(span?.right ?? 0, column),
      });
    });
  });
  return [...spans].map(([cell, { bottom, right }]) => ({
    ...cell,
    rowSpan: bottom - cell.row + 1,
    columnSpan: right - cell.column + 1,
  }));
}
