import type { Area } from '../../../src/workbook/address';
import {
  boundingArea,
  columnsOf,
  intersect,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  rowsOf,
} from '../model/area';
import { ExcelError, NotKnown } from '../protocol/excel-error';
import { asks, type Property, type Service } from '../protocol/service';
import type { Cells } from './cells';
import { conditionalFormats } from './conditional-formats';
import { dataValidation } from './data-validation';
import { rangeFormat } from './format';
import { grids } from './grids';
import { hyperlink } from './hyperlink';
import { merging } from './merging';
import { rangeAreas } from './range-areas';
import { worksheet } from './worksheet';

/** `Excel.Range`: one rectangle of a sheet. */
export function range(cells: Cells): Service {
  const area = cells.areas[0]!;
  const to = (other: Area): Service => {
    if (other.top < 0 || other.left < 0 || other.bottom > LAST_ROW || other.right > LAST_COLUMN) {
      throw new ExcelError('InvalidArgument');
    }
    return rememberArea(range(cells.on([other])), other);
  };
  const service: Service = {
    type: 'Range',
    target: cells.address,
    properties: {
      ...grids(cells),
      Hyperlink: hyperlink(cells),
      Address: reading(cells, () => cells.address),
      RowIndex: reading(cells, () => area.top),
      ColumnIndex: reading(cells, () => area.left),
      RowCount: reading(cells, () => rowsOf(area)),
      ColumnCount: reading(cells, () => columnsOf(area)),
      CellCount: reading(cells, () => rowsOf(area) * columnsOf(area)),
      IsEntireColumn: reading(cells, () => isWholeColumns(area)),
      IsEntireRow: reading(cells, () => isWholeRows(area)),
    },
    children: {
      Worksheet: () => worksheet(cells.book, cells.sheet),
      Format: () => rangeFormat(cells),
      DataValidation: () => dataValidation(cells),
      ConditionalFormats: () => conditionalFormats(cells),
    },
    methods: {
      ...merging(cells),
      GetRow: asks((row) => to({ ...area, top: area.top + Number(row), bottom: area.top + Number(row) })),
      GetColumn: asks((column) => to({ ...area, left: area.left + Number(column), right: area.left + Number(column) })),
      GetCell: asks((row, column) => {
        const [top, left] = [area.top + Number(row), area.left + Number(column)];
        return to({ top, left, bottom: top, right: left });
      }),
      GetBoundingRect: asks((other) => to(boundingArea(area, areaOf(other)))),
      GetIntersectionOrNullObject: asks((other) => {
        const common = intersect(area, areaOf(other));
        return common ? to(common) : null;
      }),
      GetEntireRow: asks(() => to({ ...area, left: 0, right: LAST_COLUMN })),
      GetEntireColumn: asks(() => to({ ...area, top: 0, bottom: LAST_ROW })),
      GetResizedRange: asks((rows, columns) =>
        to({ ...area, bottom: area.bottom + Number(rows), right: area.right + Number(columns) }),
      ),
      GetOffsetRange: asks((rows, columns) =>
        to({
          top: area.top + Number(rows),
          bottom: area.bottom + Number(rows),
          left: area.left + Number(columns),
          right: area.right + Number(columns),
        }),
      ),
      GetUsedRangeOrNullObject: asks((valuesOnly) => {
        const used = cells.sheet.usedArea(valuesOnly === true);
        const common = used && intersect(area, used);
        return common ? to(common) : null;
      }),
      GetMergedAreasOrNullObject: asks(() => {
        const merged = cells.sheet.merges.filter((one) => intersect(one, area));
        return merged.length > 0 ? rangeAreas(cells.on(merged)) : null;
      }),
      Select: asks(() => {
        cells.book.select(cells.sheet, area);
        return null;
      }),
      // What the library asks before it sends a large grid in portions.
      _ValidateArraySize: asks((rows, columns) => {
        if (rows !== rowsOf(area) || columns !== columnsOf(area)) throw new ExcelError('InvalidArgument');
        return null;
      }),
    },
    identity: () => ({}),
  };
  return rememberArea(service, area);
}

/** The rectangles of ranges, for methods that are given one. */
const AREAS = new WeakMap<Service, Area>();

function rememberArea(service: Service, area: Area): Service {
  AREAS.set(service, area);
  return service;
}

export function areaOf(value: unknown): Area {
  const area = AREAS.get(value as Service);
  if (!area) throw new NotKnown('something else than a range in this place');
  return area;
}

/** A property that is known without looking at cells, as long as the sheet is there. */
function reading(cells: Cells, read: () => unknown): Property {
  return {
    get: () => {
      cells.checkThere();
      return read();
    },
  };
}
