import { mostCommon } from '../disclosure/majority';
import type { Disclosure, Table, UnreadSheet } from '../disclosure/table';
import { TABLE_SETS } from '../standard/registry';
import { plainText } from '../workbook/text';
import { addressOfPlace, formatPosition } from '../workbook/address';
import type { Finding } from './finding';

/** Findings about the set as a whole: unit, year, department, tables that stand twice, sheets that are no table. */
export function checkConsistency({ tables, unread }: Disclosure): readonly Finding[] {
  return [
    ...TABLE_SETS.flatMap(({ family }) => {
      // A budget and a final account in one workbook are two publications, with years of their own.
      const set = tables.filter(({ id }) => id.startsWith(`${family}.`));
      const year = mostCommon(set.map((table) => table.year));
      const department = mostCommon(set.map((table) => table.department?.name));
      return set.flatMap((table, at) => [
        ...unitUnknown(table),
        ...yearDiffers(table, year),
        ...departmentDiffers(table, department),
        ...duplicate(table, set.slice(0, at)),
      ]);
    }),
    ...unread.map(unrecognised),
  ];
}

function unitUnknown(table: Table): readonly Finding[] {
  if (table.unit) return [];
  return [
    {
      rule: 'unit-unknown',
      severity: 'warning',
      code: 'unit-unknown',
      table: table.id,
      data: { title: table.title || table.name },
      cells: [topLeft(table)],
    },
  ];
}

function yearDiffers(table: Table, expected: number | undefined): readonly Finding[] {
  if (table.year === undefined || expected === undefined || table.year === expected) return [];
  return [
    {
      rule: 'year-differs',
      severity: 'warning',
      code: 'year-differs',
      table: table.id,
      data: { title: table.title || table.name, found: `${table.year}`, expected: `${expected}` },
      cells: [topLeft(table)],
    },
  ];
}

function departmentDiffers(table: Table, expected: string | undefined): readonly Finding[] {
  if (!table.department || expected === undefined) return [];
  const { name, place } = table.department;
  if (plainText(name) === plainText(expected)) return [];
  return [
    {
      rule: 'department-differs',
      severity: 'warning',
      code: 'department-differs',
      table: table.id,
      data: { title: table.title || table.name, found: name, expected },
      cells: [addressOfPlace(place)],
    },
  ];
}

function duplicate(table: Table, before: readonly Table[]): readonly Finding[] {
  const other = before.find(({ id }) => id === table.id);
  if (!other) return [];
  return [
    {
      rule: 'table-duplicate',
      severity: 'warning',
      code: 'table-duplicate',
      table: table.id,
      data: { title: table.title || table.name, other: `${other.sheet}!${topLeft(other).address}` },
      cells: [topLeft(table)],
    },
  ];
}

/** Pages without any figure (封面, 目录, 说明) are mentioned; one with figures that nobody checked is a warning. */
function unrecognised({ place, reason, detail, said }: UnreadSheet): Finding {
  return {
    rule: 'table-unrecognised',
    severity: reason === 'empty' ? 'info' : 'warning',
    code: 'table-unrecognised',
    data: { sheet: place.sheet, reason, detail, ...(said === undefined ? {} : { said }) },
    cells: [addressOfPlace(place)],
  };
}

function topLeft({ sheet, area }: Table) {
  return { sheet, address: formatPosition({ row: area.top, column: area.left }) };
}
