import type { CodeTexts } from './texts';

export const en: CodeTexts = {
  search: 'Code or name',
  placeholder: '30213, 维修 …',
  hint: 'Type the first digits of a code, or part of a name in Chinese; separate several parts by spaces. The functional classification and both economic ones are searched.',
  year: 'Year',
  years: (year, ofWorkbook) => `${year}${ofWorkbook ? ' (workbook)' : ''}`,
  beyond: (latest) => `The lists end with ${latest}; later changes are not known.`,
  unitKind: 'Unit',
  unitKinds: { any: 'Any', administrative: '行政', institution: '事业' },
  classification: 'List',
  classifications: { all: 'All', functional: 'Functional', department: 'Department', government: 'Government' },
  found: (count) => `${count} ${count === 1 ? 'code' : 'codes'} found`,
  results: 'Codes found',
  elsewhere: (count) => `Nothing in the chosen list; ${count} in the others.`,
  lookEverywhere: 'Search all lists',

  counterparts: {
    department: (count) => `${count} department codes`,
    government: (count) => `${count} government codes`,
  },
  bySection: 'The correspondence is laid down by 款: choose one below this code.',
  noneForUnit: (unit) => `No counterpart for the kind of unit ${unit}.`,
  alone: 'This code alone',

  copy: 'Copy',
  insert: 'Insert into row',
  copied: (text) => `Copied: ${text}`,
  notCopied: 'Nothing can be copied automatically here. The text below is selected: press Ctrl+C.',
  written: (sheet, cells, table) => `Written to ${sheet}!${cells}${table === undefined ? '' : ` (${table})`}.`,
  nothingToWrite: 'The row holds this code already; nothing was changed.',
  noColumn: (table) => `The row belongs to ${table}, which has no column for such a code; nothing was written.`,
  notInserted: 'Could not write',

  dialog: {
    title: 'Please confirm',
    inTable: (table) => `The row belongs to ${table}. What stands in it will be replaced:`,
    atCell: (cell) => `The row is in no recognised column of codes. From ${cell} to the right:`,
    cell: 'Cell',
    before: 'Now',
    after: 'Then',
    empty: '(empty)',
    write: 'Write',
    cancel: 'Cancel',
  },
};
