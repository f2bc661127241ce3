import { isWholeColumns, isWholeRows } from '../model/area';
import { ExcelError, NotKnown } from '../protocol/excel-error';
import { changes, type Property, type Service } from '../protocol/service';
import type { Cells } from './cells';
import { storedProperties } from './stored';

const ALIGNMENTS = [
  'WrapText',
  'HorizontalAlignment',
  'VerticalAlignment',
  'IndentLevel',
  'ShrinkToFit',
  'TextOrientation',
];
const FONT = ['Name', 'Size', 'Color', 'Italic', 'Bold', 'Underline', 'Strikethrough'];

const USUAL: Readonly<Record<string, unknown>> = {
  WrapText: false,
  HorizontalAlignment: 'General',
  VerticalAlignment: 'Bottom',
  IndentLevel: 0,
  ShrinkToFit: false,
  TextOrientation: 0,
  'Fill.Color': '#FFFFFF',
  'Font.Name': '宋体',
  'Font.Size': 11,
  'Font.Color': '#000000',
  'Font.Italic': false,
  'Font.Bold': false,
  'Font.Underline': 'None',
  'Font.Strikethrough': false,
  'Protection.Locked': true,
  'Protection.FormulaHidden': false,
};

/** `Excel.RangeFormat`: how cells look. A property that differs from cell to cell reads as `null`. */
export function rangeFormat(cells: Cells): Service {
  return {
    type: 'RangeFormat',
    target: cells.address,
    properties: {
      ...looks(cells, '', ALIGNMENTS),
      ColumnWidth: size(cells, 'columns'),
      RowHeight: size(cells, 'rows'),
    },
    children: {
      Fill: () => fill(cells),
      Font: () => ({ type: 'RangeFont', target: cells.address, properties: looks(cells, 'Font.', FONT) }),
      Protection: () => ({
        type: 'FormatProtection',
        target: cells.address,
        properties: looks(cells, 'Protection.', ['Locked', 'FormulaHidden']),
      }),
      Borders: () => borders(cells),
    },
    methods: {
      AutofitColumns: changes(() => checked(cells)),
      AutofitRows: changes(() => checked(cells)),
    },
  };
}

function fill(cells: Cells): Service {
  return {
    type: 'RangeFill',
    target: cells.address,
    properties: looks(cells, 'Fill.', ['Color', 'Pattern', 'PatternColor', 'TintAndShade']),
    methods: {
      Clear: changes(() => {
        checked(cells);
        for (const at of cells.places('fill')) {
          const { look } = cells.sheet.edit(at);
          for (const name of [...look.keys()]) if (name.startsWith('Fill.')) look.delete(name);
        }
        return null;
      }),
    },
  };
}

function borders(cells: Cells): Service {
  const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'];
  return {
    type: 'RangeBorderCollection',
    target: cells.address,
    item: (side) => {
      const isThere =
        sides.includes(String(side)) &&
        cells.areas.every(
          ({ top, left, bottom, right }) =>
            (side !== 'InsideHorizontal' || bottom > top) && (side !== 'InsideVertical' || right > left),
        );
      if (!isThere) throw new ExcelError('InvalidArgument');
      return {
        type: 'RangeBorder',
        target: cells.address,
        properties: looks(cells, `Borders.${String(side)}.`, ['Style', 'Weight', 'Color']),
      };
    },
  };
}

/** Properties that each cell keeps for itself. */
function looks(cells: Cells, prefix: string, names: readonly string[]): Readonly<Record<string, Property>> {
  return storedProperties(
    names,
    (name) => {
      const key = prefix + name;
      const all = new Set(cells.places(key).map((at) => cells.sheet.cellAt(at).look.get(key) ?? USUAL[key]));
      return all.size === 1 ? [...all][0] : null;
    },
    (name, value) => {
      checked(cells);
      const kept = name === 'Color' ? colour(value) : value;
      for (const at of cells.places(prefix + name)) cells.sheet.edit(at).look.set(prefix + name, kept);
    },
  );
}

/** Widths and heights, in points, belong to whole columns and rows. */
function size(cells: Cells, of: 'columns' | 'rows'): Property {
  const indices = () =>
    cells.areas.flatMap((area) => {
      const [first, last] = of === 'columns' ? [area.left, area.right] : [area.top, area.bottom];
      if (of === 'columns' ? isWholeRows(area) : isWholeColumns(area)) throw new NotKnown(`sizes of all ${of}`);
      return Array.from({ length: last - first + 1 }, (_, at) => first + at);
    });
  const kept = () => (of === 'columns' ? cells.sheet.columnWidths : cells.sheet.rowHeights);
  return {
    get: () => {
      const all = new Set(indices().map((at) => kept().get(at) ?? (of === 'columns' ? 48 : 14.25)));
      return all.size === 1 ? [...all][0] : null;
    },
    set: (value) => {
      checkedSheet(cells);
      if (typeof value !== 'number' || value < 0) throw new ExcelError('InvalidArgument');
      for (const at of indices()) kept().set(at, value);
    },
  };
}

function checked(cells: Cells): null {
  // Protection covers how cells look as well.
  cells.checkWritable();
  return null;
}

function checkedSheet({ book, sheet }: Cells): void {
  if (book.isReadOnly || sheet.isProtected) throw new ExcelError('AccessDenied');
}

const NAMED: Readonly<Record<string, string>> = {
  yellow: '#FFFF00',
  red: '#FF0000',
  black: '#000000',
  white: '#FFFFFF',
};

/** Excel answers with `#RRGGBB` in capitals, whatever it was given. */
export function colour(value: unknown): string {
  const text = String(value);
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const known = hex ? `#${hex.toUpperCase()}` : NAMED[text.toLowerCase()];
  if (!known) throw new ExcelError('InvalidArgument');
  return known;
}
