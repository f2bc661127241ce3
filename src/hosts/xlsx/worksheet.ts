import { parseArea, type Area } from '../../workbook/address';
import type { Sheet } from '../../workbook/workbook';
import type { Archive } from './archive';
import { createCellKeeper, type CellKeeper, type SheetContext } from './cell-keeper';
import { damaged } from './fault';
import { createFormulaReader, type FormulaReader } from './formula';
import { createGrid, type Grid } from './grid';
import type { SheetPart } from './package';
import { readPlainSheet } from './plain-sheet';
import { createTextCollector } from './shared-strings';
import { isTrue, parsePart, type Attributes } from './xml';

/** Reads one worksheet part. Throws a fault. */
export function readWorksheet(archive: Archive, sheet: SheetPart, context: SheetContext): Sheet {
  return readPlainSheet(archive, sheet, context) ?? readAnySheet(archive, sheet, context);
}

/** Reads a worksheet part however it is written. Throws a fault. */
export function readAnySheet(archive: Archive, { name, hidden, part }: SheetPart, context: SheetContext): Sheet {
  const grid = createGrid(part);
  const merges: Area[] = [];
  const cells = createCellReader(grid, createCellKeeper(part, grid, context));
  const found = parsePart(archive, part, {
    open: (element, attributes) => {
      if (cells.open(element, attributes)) return;
      if (element === 'col') grid.addColumns(attributes);
      else if (element === 'mergeCell') {
        const area = parseArea(attributes['ref'] ?? '');
        if (area) merges.push(area);
      }
    },
    close: cells.close,
    text: cells.text,
  });
  if (!found) throw damaged('part-missing', part);
  return { name, hidden, ...grid.finish(merges) };
}

const DIGITS = /^\d{1,9}$/;

interface CellReader {
  /** Whether the element belonged to the cells. */
  readonly open: (element: string, attributes: Attributes) => boolean;
  readonly close: (element: string) => void;
  readonly text: (text: string) => void;
}

/** Follows `sheetData`: only there are `row` and `c` cells, and only inside `c` are `v`, `f` and `is` their content. */
function createCellReader(grid: Grid, keeper: CellKeeper): CellReader {
  const inline = createTextCollector();
  const formulas: FormulaReader = createFormulaReader();
  let [inData, inCell, inInline] = [false, false, false];
  let collecting: 'v' | 'f' | undefined;
  let type: string | undefined;
  let style = 0;
  let value: string | undefined;
  let text = '';

  const openInCell = (element: string, attributes: Attributes): void => {
    if (element === 'v' || element === 'f') {
      collecting = element;
      text = '';
      if (element === 'f') formulas.open(attributes);
    } else if (element === 'is') {
      inInline = true;
      inline.reset();
    } else if (inInline) inline.open(element);
  };
  const closeCell = (): void => {
    const formula = formulas.take(grid.place());
    if (type === 's' && formula === undefined && DIGITS.test(value ?? '')) keeper.keepShared(Number(value), style);
    else keeper.keep({ type, value, inline: type === 'inlineStr' ? inline.text() : undefined, formula }, style);
    inCell = false;
  };

  return {
    open: (element, attributes) => {
      if (inCell) openInCell(element, attributes);
      else if (element === 'c' && inData) {
        grid.moveTo(attributes['r']);
        type = attributes['t'];
        style = Number(attributes['s'] ?? 0);
        value = undefined;
        inCell = true;
        if (type === 'inlineStr') inline.reset();
      } else if (element === 'row' && inData) grid.startRow(attributes['r'], isTrue(attributes['hidden']));
      else if (element === 'sheetData') inData = true;
      else return false;
      return true;
    },
    close: (element) => {
      if (!inCell) {
        if (element === 'sheetData') inData = false;
      } else if (element === 'c') closeCell();
      else if (element === collecting) {
        if (element === 'v') value = text;
        else formulas.close(text);
        collecting = undefined;
      } else if (element === 'is') inInline = false;
      else if (inInline) inline.close(element);
    },
    text: (piece) => {
      if (collecting) text += piece;
      else if (inInline) inline.take(piece);
    },
  };
}
