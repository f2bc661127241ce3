import type { Unchecked } from '../relation/instance';
import type { TableDefinition } from '../standard/definition';
import type { NotChecked } from './finding';
import { addressOf } from './instance-finding';
import type { NamedRelation } from './named-relation';

/** The entry for a table of the standard that the workbook does not have: its own relations could not be tried. */
export function missingTable({ id, name, relations }: TableDefinition): NotChecked {
  return {
    rule: id,
    code: 'table-missing',
    table: id,
    data: { title: `${name}的表内关系（${relations.length} 条）`, tables: `《${name}》` },
    cells: [],
  };
}

/** The entry for a relation that could not be tried, or not for all of its figures. */
export function uncheckedEntry({ rule, definition, home }: NamedRelation, reason: Unchecked): NotChecked {
  const base = {
    rule,
    formula: definition.formula,
    cells: [],
    ...(home ? { table: home.id } : {}),
  };
  const data = { title: definition.title };
  switch (reason.code) {
    case 'table-missing':
      return {
        ...base,
        code: reason.code,
        data: { ...data, tables: reason.names.map((name) => `《${name}》`).join('、') },
      };
    case 'row-missing':
      return { ...base, code: reason.code, data: { ...data, table: reason.table.name, row: reason.name } };
    case 'column-missing':
      return { ...base, code: reason.code, data: { ...data, table: reason.table.name, column: reason.name } };
    case 'unit-unknown':
      return { ...base, code: reason.code, data: { ...data, table: reason.table.name } };
    case 'figure-unreadable':
      return { ...base, code: reason.code, data, cells: reason.evidence.map(addressOf) };
  }
}
