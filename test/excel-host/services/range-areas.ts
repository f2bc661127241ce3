import { columnsOf, rowsOf } from '../model/area';
import { asks, type Service } from '../protocol/service';
import type { Cells } from './cells';
import { conditionalFormats } from './conditional-formats';
import { dataValidation } from './data-validation';
import { rangeFormat } from './format';
import { range } from './range';
import { worksheet } from './worksheet';

/** `Excel.RangeAreas`: several rectangles of a sheet that are treated as one. */
export function rangeAreas(cells: Cells): Service {
  return {
    type: 'RangeAreas',
    target: cells.address,
    properties: {
      Address: { get: () => cells.address },
      AreaCount: { get: () => cells.areas.length },
      CellCount: { get: () => cells.areas.reduce((sum, area) => sum + rowsOf(area) * columnsOf(area), 0) },
    },
    children: {
      Worksheet: () => worksheet(cells.book, cells.sheet),
      Format: () => rangeFormat(cells),
      DataValidation: () => dataValidation(cells),
      ConditionalFormats: () => conditionalFormats(cells),
      Areas: () => rangeCollection(cells),
    },
    identity: () => ({}),
  };
}

function rangeCollection(cells: Cells): Service {
  const items = () => cells.areas.map((area) => range(cells.on([area])));
  return { type: 'RangeCollection', items, methods: { GetCount: asks(() => cells.areas.length) } };
}
