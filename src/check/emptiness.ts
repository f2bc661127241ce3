import type { Disclosure, Table } from '../disclosure/table';
import { addressOfPlace, formatPosition } from '../workbook/address';
import type { Finding } from './finding';

const SAYS_EMPTY = /(?:本|此)表(?:为|是)?(?:无数据|空表|没有数据|无内容)|(?:本|此)表为空/;
const EXPLAINS_EMPTY = /无|没有|未|空表|为空|不涉及/;

/**
 * An empty table must say that it is empty on purpose, and a table that says so must be empty. Source: the notice on
 * empty tables in the disclosure rules (空表须注明), as the published documents in `samples/` follow it.
 */
export function checkEmptiness({ tables }: Disclosure): readonly Finding[] {
  return tables.flatMap((table): readonly Finding[] => {
    if (table.notes.length === 0 && isForm(table)) return [];
    const filled = firstAmount(table);
    const note = table.notes.find(({ text }) => SAYS_EMPTY.test(text));
    const data = { title: table.title || table.name };
    if (filled && note) {
      return [
        {
          rule: 'table-filled-despite-note',
          severity: 'error',
          code: 'table-filled-despite-note',
          table: table.id,
          data: { ...data, note: note.text },
          cells: [filled, addressOfPlace(note.place)],
        },
      ];
    }
    if (isUnexplained(table)) {
      const address = formatPosition({ row: table.area.top, column: table.area.left });
      return [
        {
          rule: 'table-empty-without-note',
          severity: 'warning',
          code: 'table-empty-without-note',
          table: table.id,
          data,
          cells: [{ sheet: table.sheet, address }],
        },
      ];
    }
    return [];
  });
}

/** Whether a table shows no amounts and no note says that there are none: it may not be filled in yet. */
export function isUnexplained(table: Table): boolean {
  return firstAmount(table) === undefined && !table.notes.some(({ text }) => EXPLAINS_EMPTY.test(text));
}

function isForm(table: Table): boolean {
  return table.parts.every(({ rows }) => rows.length === 0);
}

function firstAmount({ parts }: Table) {
  for (const { rows } of parts) {
    for (const { figures } of rows) {
      const figure = figures.find(({ state, value }) => state === 'amount' && !value.isZero());
      if (figure) return addressOfPlace(figure.place);
    }
  }
  return undefined;
}
