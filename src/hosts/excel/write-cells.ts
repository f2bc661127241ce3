import { formatArea, formatPosition, type Area, type CellAddress } from '../../workbook/address';
import type { CellContent, CellEdit } from '../../workbook/edits';
import { linkFormula } from '../../workbook/link-formula';
import type { OverwrittenArea } from './overwritten';
import { settingFormat } from './number-format';
import { gridOf, pieces, rectangles } from './rectangles';
import { asking, sending, type Step } from './steps';

/** A rectangle of edited cells of one sheet. */
export interface EditedArea {
  readonly sheet: string;
  readonly area: Area;
  readonly contents: readonly (readonly CellContent[])[];
  readonly range: Excel.Range;
}

/** The edits of a sheet as rectangles, none of them too large for a trip. */
export function editedAreas(
  worksheet: Excel.Worksheet,
  sheet: string,
  cells: readonly CellEdit[],
): readonly EditedArea[] {
  const contents = new Map(cells.map((cell) => [formatPosition(cell), cell.content]));
  return rectangles(cells.map(({ row, column }) => ({ row, column, value: true })))
    .flatMap(({ area }) => pieces(area))
    .map((area) => ({
      sheet,
      area,
      contents: gridOf(area, (at) => contents.get(formatPosition(at))!),
      range: worksheet.getRange(formatArea(area)),
    }));
}

/** Asks for what is in the cells now. */
export function askingForCells({ range, contents }: EditedArea): Step {
  return asking(() => range.load('values,formulas,numberFormat'), contents.length * contents[0]!.length);
}

/** What was in the cells, after the trip that asked for it. */
export function asItWas({ sheet, area, range }: EditedArea): OverwrittenArea {
  const { values, formulas, numberFormat } = range;
  return { sheet, area, values, formulas, formats: numberFormat as unknown[][] };
}

/**
 * Writes the contents and asks for what the cells hold then. A text is formatted as text first, so that Excel takes it
 * for nothing else; a figure must not stand in a cell formatted as text, where it would become one.
 */
export function writingCells(
  { area, contents, range }: EditedArea,
  before: OverwrittenArea,
  worksheet: Excel.Worksheet,
): readonly Step[] {
  const formats = contents.flatMap((row, r) =>
    row.flatMap((content, c) => {
      const format = formatFor(content, before.formats[r]?.[c]);
      return format === undefined ? [] : [{ row: area.top + r, column: area.left + c, value: format }];
    }),
  );
  const entries = contents.map((row) => row.map(entryOf));
  return [
    ...settingFormat(worksheet, formats),
    sending(() => {
      range.formulas = entries;
      range.load('values');
    }, entries),
  ];
}

/** What Excel is given for a content. Only here does an amount become a number, because Excel has no other. */
export function entryOf(content: CellContent): string | number {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return content.text;
    case 'amount':
      return Number(content.decimal);
    case 'formula':
      return `=${content.formula}`;
    case 'link':
      return `=${linkFormula(content.to, content.text)}`;
  }
}

/** The first cell that holds something else than it was given: one that a merged area covers stays empty. */
export function cellNotTaken(areas: readonly EditedArea[]): CellAddress | undefined {
  for (const { sheet, area, contents, range } of areas) {
    for (const [r, row] of contents.entries()) {
      const c = row.findIndex((content, column) => !isTaken(content, range.values[r]?.[column]));
      if (c >= 0) return { sheet, address: formatPosition({ row: area.top + r, column: area.left + c }) };
    }
  }
  return undefined;
}

function isTaken(content: CellContent, value: unknown): boolean {
  if (content.kind === 'formula' || content.kind === 'link') return value !== '';
  const entry = entryOf(content);
  // Excel keeps one sign for a line break.
  return typeof entry === 'string' ? String(value) === entry.replace(/\r\n?/g, '\n') : value === entry;
}

function formatFor(content: CellContent, before: unknown): string | undefined {
  if (content.kind === 'text') return before === '@' ? undefined : '@';
  return content.kind !== 'blank' && before === '@' ? 'General' : undefined;
}
