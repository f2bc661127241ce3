import { intersect } from '../model/area';
import type { HeldConditionalFormat } from '../model/sheet';
import { ExcelError, NotKnown } from '../protocol/excel-error';
import { asks, changes, type Method, type Service } from '../protocol/service';
import type { Cells } from './cells';
import { colour } from './format';
import { range } from './range';
import { rangeAreas } from './range-areas';
import { storedProperties } from './stored';

/** `Excel.ConditionalFormatCollection`: the rules that touch these cells, the one that counts most first. */
export function conditionalFormats(cells: Cells): Service {
  const all = () => cells.sheet.conditionalFormats;
  const here = () => all().filter((one) => one.areas.some((area) => cells.areas.some((mine) => intersect(area, mine))));
  const find = (id: unknown) => here().find((one) => one.id === id);
  return {
    type: 'ConditionalFormatCollection',
    target: cells.address,
    items: () => here().map((one) => conditionalFormat(cells, one)),
    item: (id) => conditionalFormat(cells, find(id) ?? refuse('ItemNotFound')),
    methods: {
      GetCount: asks(() => here().length),
      GetItemAt: asks((index) => conditionalFormat(cells, here()[Number(index)] ?? refuse('ItemNotFound'))),
      GetItemOrNullObject: asks((id) => {
        const found = find(id);
        return found ? conditionalFormat(cells, found) : null;
      }),
      Add: changes((type) => {
        checkWritable(cells);
        if (type !== 'Custom') throw new NotKnown(`conditional formats of type ${String(type)}`);
        const added: HeldConditionalFormat = {
          id: cells.book.newId(),
          type,
          areas: cells.areas,
          formula: '',
          stopIfTrue: false,
          look: new Map(),
        };
        all().unshift(added);
        return conditionalFormat(cells, added);
      }),
      ClearAll: changes(() => {
        checkWritable(cells);
        for (const one of here()) remove(cells, one);
        return null;
      }),
    },
  };
}

function conditionalFormat(cells: Cells, held: HeldConditionalFormat): Service {
  const all = () => cells.sheet.conditionalFormats;
  const where = () => cells.on(held.areas);
  const custom = () => (held.type === 'Custom' ? customRule(cells, held) : null);
  return {
    type: 'ConditionalFormat',
    target: cells.address,
    identity: () => ({ Id: held.id }),
    properties: {
      Id: { get: () => held.id },
      Type: { get: () => held.type },
      Priority: {
        get: () => all().indexOf(held),
        set: (priority) => {
          checkWritable(cells);
          all().splice(all().indexOf(held), 1);
          all().splice(Number(priority), 0, held);
        },
      },
      StopIfTrue: {
        get: () => held.stopIfTrue,
        set: (stop) => {
          checkWritable(cells);
          held.stopIfTrue = stop === true;
        },
      },
    },
    children: {
      Custom: () => custom() ?? refuse('InvalidOperation'),
      CustomOrNullObject: custom,
    },
    methods: {
      Delete: changes(() => {
        checkWritable(cells);
        remove(cells, held);
        return null;
      }),
      GetRange: asks(() => (held.areas.length === 1 ? range(where()) : refuse('InvalidOperation'))),
      GetRangeOrNullObject: asks(() => (held.areas.length === 1 ? range(where()) : null)),
      GetRanges: asks(() => rangeAreas(where())),
    },
  };
}

function customRule(cells: Cells, held: HeldConditionalFormat): Service {
  const set = (key: string, value: unknown): void => {
    checkWritable(cells);
    held.look.set(key, key.endsWith('Color') ? colour(value) : value);
  };
  const part = (type: string, prefix: string, names: readonly string[]): Service => ({
    type,
    target: cells.address,
    properties: storedProperties(
      names,
      (name) => held.look.get(prefix + name),
      (name, value) => set(prefix + name, value),
    ),
    methods: { Clear: clearing(cells, held, prefix) },
  });
  return {
    type: 'CustomConditionalFormat',
    children: {
      Rule: () => ({
        type: 'ConditionalFormatRule',
        target: cells.address,
        properties: {
          Formula: {
            get: () => held.formula,
            set: (formula) => {
              checkWritable(cells);
              if (typeof formula !== 'string' || !formula.startsWith('=')) throw new ExcelError('InvalidArgument');
              held.formula = formula;
            },
          },
        },
      }),
      Format: () => ({
        type: 'ConditionalRangeFormat',
        target: cells.address,
        children: {
          Fill: () => part('ConditionalRangeFill', 'Fill.', ['Color']),
          Font: () => part('ConditionalRangeFont', 'Font.', ['Color', 'Italic', 'Bold', 'Underline', 'Strikethrough']),
          Borders: () => ({
            type: 'ConditionalRangeBorderCollection',
            item: (side) => part('ConditionalRangeBorder', `Borders.${String(side)}.`, ['Style', 'Color']),
            children: Object.fromEntries(
              ['Top', 'Bottom', 'Left', 'Right'].map((side) => [
                side,
                () => part('ConditionalRangeBorder', `Borders.Edge${side}.`, ['Style', 'Color']),
              ]),
            ),
          }),
        },
      }),
    },
  };
}

function clearing(cells: Cells, { look }: HeldConditionalFormat, prefix: string): Method {
  return changes(() => {
    checkWritable(cells);
    for (const name of [...look.keys()]) if (name.startsWith(prefix)) look.delete(name);
    return null;
  });
}

function remove({ sheet }: Cells, held: HeldConditionalFormat): void {
  const at = sheet.conditionalFormats.indexOf(held);
  if (at < 0) throw new ExcelError('ItemNotFound');
  sheet.conditionalFormats.splice(at, 1);
}

/** Protection refuses rules for cells that are not locked as well. */
function checkWritable({ book, sheet }: Cells): void {
  if (book.isReadOnly || sheet.isProtected) throw new ExcelError('AccessDenied');
}

function refuse(code: string): never {
  throw new ExcelError(code);
}
