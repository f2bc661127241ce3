import { CLASSIFICATIONS, type Classification, type CodeEntry } from '../standard/codes/code-entry';
import { entriesIn } from '../standard/codes/code-index';
import type { Area } from '../workbook/address';
import type { LaidCell, NewSheet } from '../workbook/edits';
import { blockOf, cellOf, textContent } from './block';
import { gridRows, placeGrid } from './grid';
import { looks } from './looks';

/** The name of the hidden sheet that the lists to choose codes from are on. */
export const CODE_SHEET = '科目代码';

const CODE_WIDTH = 22;
const NAME_WIDTH = 48;
const COLUMNS = CLASSIFICATIONS.length * 2;

/** In the order of {@link CLASSIFICATIONS}. */
const HEADER = gridRows(
  `
  支出功能分类 | < | 部门预算支出经济分类 | < | 政府预算支出经济分类 | <
  科目编码 | 科目名称 | 科目编码 | 科目名称 | 科目编码 | 科目名称`,
  COLUMNS,
);

/** Which codes of a classification a column takes: all of them, its 类 only, or only those without any below them. */
export type CodeRange = 'all' | 'classes' | 'leaves';

/**
 * The codes and names of the three classifications that are valid in a year, for lists to choose from. 类 stand first and
 * the lowest level last, so that each is one stretch of its column.
 */
export function codeSheet(year: number): NewSheet {
  const columns = CLASSIFICATIONS.map((classification) => byLevel(classification, year));
  const header = blockOf(HEADER.length, placeGrid(HEADER), ({ text }) => ({
    content: textContent(text),
    look: looks.header,
  }));
  const longest = Math.max(...columns.map((entries) => entries.length));
  return {
    name: CODE_SHEET,
    hidden: true,
    cells: [
      ...header.cells,
      ...columns.flatMap((entries, at) => entries.flatMap((entry, row) => codeCells(entry, row + header.rows, at * 2))),
    ],
    columnWidths: columns.flatMap(() => [CODE_WIDTH, NAME_WIDTH]),
    rowHeights: Array<number>(header.rows + longest).fill(16),
    frozenRows: header.rows,
    print: { orientation: 'portrait', titleRows: { first: 0, last: header.rows - 1 } },
    choices: [],
  };
}

/** Where {@link codeSheet} has these codes. */
export function codeArea(classification: Classification, range: CodeRange, year: number): Area {
  const entries = byLevel(classification, year);
  const lowest = entries.at(-1)!.level;
  const inRange = ({ level }: CodeEntry) =>
    range === 'all' || (range === 'classes' ? level === 'class' : level === lowest);
  const column = CLASSIFICATIONS.indexOf(classification) * 2;
  const top = HEADER.length + entries.findIndex(inRange);
  return { top, left: column, bottom: top + entries.filter(inRange).length - 1, right: column };
}

function codeCells({ code, name }: CodeEntry, row: number, column: number): readonly LaidCell[] {
  return [cellOf(row, column, textContent(code), looks.code), cellOf(row, column + 1, textContent(name), looks.text())];
}

function byLevel(classification: Classification, year: number): readonly CodeEntry[] {
  return [...entriesIn(classification, year)].sort(
    (a, b) => a.code.length - b.code.length || (a.code < b.code ? -1 : 1),
  );
}
