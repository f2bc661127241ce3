import { formatArea, type Area, type Position } from '../../workbook/address';
import type { CellLook, LaidCell } from '../../workbook/edits';
import { settingFormat } from './number-format';
import { gridOf, rectangles } from './rectangles';
import { sending, type Step } from './steps';

/** One property after the other, each in as few rectangles as it takes: looks differ in one property at a time. */
export function layingLooks(
  worksheet: Excel.Worksheet,
  cells: readonly LaidCell[],
  canIndent: boolean,
): readonly Step[] {
  const everywhere = <Value>(valueOf: (look: CellLook, cell: LaidCell) => Value) =>
    cells.flatMap((cell) => covered(cell).map((at) => ({ ...at, value: valueOf(cell.look, cell) })));
  const set = <Value extends string | number | boolean>(
    valueOf: (look: CellLook) => Value,
    apply: (range: Excel.Range, value: Value, area: Area) => void,
  ): readonly Step[] =>
    rectangles(everywhere(valueOf)).map(({ area, value }) =>
      sending(() => apply(worksheet.getRange(formatArea(area)), value, area)),
    );
  return [
    ...settingFormat(worksheet, everywhere(formatOf)),
    ...set(
      ({ font }) => font,
      ({ format }, value) => (format.font.name = value),
    ),
    ...set(
      ({ size }) => size,
      ({ format }, value) => (format.font.size = value),
    ),
    ...set(
      ({ bold }) => bold,
      ({ format }, value) => (format.font.bold = value),
    ),
    ...set(
      ({ isLink = false }) => isLink,
      ({ format }, value) => {
        if (!value) return;
        format.font.color = '#0563C1';
        format.font.underline = 'Single';
      },
    ),
    ...set(
      ({ wrap }) => wrap,
      ({ format }, value) => (format.wrapText = value),
    ),
    ...set(
      ({ align }) => align,
      ({ format }, value) => {
        format.horizontalAlignment = ALIGNMENT[value];
        format.verticalAlignment = 'Center';
      },
    ),
    ...(!canIndent
      ? []
      : set(
          ({ indent }) => indent,
          ({ format }, value) => {
            if (value > 0) format.indentLevel = value;
          },
        )),
    ...set(
      ({ border }) => border,
      ({ format }, value, area) => {
        if (value) for (const side of sidesOf(area)) format.borders.getItem(side).style = 'Continuous';
      },
    ),
  ];
}

const ALIGNMENT = { left: 'Left', center: 'Center', right: 'Right' } as const;

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** A single row or column has no lines inside, and Excel refuses to be asked for them. */
function sidesOf({ top, left, bottom, right }: Area): readonly Side[] {
  const sides: Side[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
  if (bottom > top) sides.push('InsideHorizontal');
  if (right > left) sides.push('InsideVertical');
  return sides;
}

/** Text is formatted as text even where its look does not say so, so that Excel takes it for nothing else. */
function formatOf({ format }: CellLook, { content }: LaidCell): string {
  return content.kind === 'text' ? '@' : (format ?? 'General');
}

/** The merged area of a laid cell, or the cell alone. */
export function areaOf({ row, column, rowSpan, columnSpan }: LaidCell): Area {
  return { top: row, left: column, bottom: row + rowSpan - 1, right: column + columnSpan - 1 };
}

function covered(cell: LaidCell): readonly Position[] {
  return gridOf(areaOf(cell), (at) => at).flat();
}
