import type { Unit } from '../disclosure/table';
import type { Place } from '../workbook/address';
import { placeIn, type GridRow } from './grid';

const POWERS: Readonly<Record<string, number>> = { 元: 0, 百元: 2, 千元: 3, 万元: 4, 百万元: 6, 亿元: 8 };
const UNIT_NAMES = '亿元|百万元|万元|千元|百元|元';
const UNIT_LINE = new RegExp(`(?:金额)?单位[:]?(?:人民币)?(${UNIT_NAMES})`);
const UNIT_IN_BRACKETS = new RegExp(`\\((?:金额)?(?:单位[:])?(${UNIT_NAMES})\\)`);
// Plain texts have no line breaks left, so this marks where a cell ends, and with it a name.
const CELL_END = '\n';
const DEPARTMENT =
  /(?:编制部门|编制单位|编报部门|编报单位|预算单位|填报单位|填报部门|公开部门|部门|单位)\n?(?:\([^)]{1,6}\))?(?:名称)?(?:\([^)]{1,6}\))?\n?[:]\n*(?!亿元|百万元|万元|千元|百元|元)([^\n]+)/;
const NAME_END = new RegExp(
  `(?:本表|金额)?单位[:]?(?:人民币)?(?:${UNIT_NAMES}).*|[\\u4e00-\\u9fff]{0,2}(?:日期|时间)[:].*|\\(?\\d{4}年.*|(?:公开|预算)\\d+表.*|(?:本表|金额)?单位[:].*`,
);
const SEAL = /\((?:公章|盖章|签章|章)\)$/;

/** What the lines between a title and its header say. */
export interface Preamble {
  readonly unit: Unit | undefined;
  readonly year: number | undefined;
  readonly department: { readonly name: string; readonly place: Place } | undefined;
}

/**
 * Reads 部门名称, 单位 and the year from the rows over a table, however they are cut into cells and lines (`单位：万` with
 * `元` below it). A unit in brackets in the header (`项目金额（万元）`) or in the labels of a form counts where there is no
 * unit line. No unit is ever assumed, and no year is taken from running text.
 */
export function readPreamble(rows: readonly GridRow[], labels: readonly GridRow[]): Preamble {
  const over = rows.map((row) => row.cells.map(({ plain }) => plain).join('')).join('');
  const beside = labels.map((row) => row.cells.map(({ plain }) => plain).join(' ')).join(' ');
  const unitName = [UNIT_LINE.exec(over), UNIT_IN_BRACKETS.exec(over), UNIT_IN_BRACKETS.exec(beside)].find(
    Boolean,
  )?.[1];
  const year = /(20\d{2})年/.exec(over)?.[1];
  return {
    unit: unitName === undefined ? undefined : { name: unitName, inYuan: POWERS[unitName]! },
    year: year === undefined ? undefined : Number(year),
    department: readDepartment(rows),
  };
}

function readDepartment(rows: readonly GridRow[]): Preamble['department'] {
  for (const row of rows) {
    const joined = row.cells.map(({ plain }) => plain).join(CELL_END);
    const name = DEPARTMENT.exec(joined)?.[1]?.replace(NAME_END, '').replace(SEAL, '');
    if (!name) continue;
    const cell = row.cells.find(({ plain }) => plain.includes(name)) ?? row.cells[0]!;
    return { name, place: placeIn(row, cell.column) };
  }
  return undefined;
}
