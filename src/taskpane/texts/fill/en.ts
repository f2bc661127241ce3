import type { LeftOut } from '../../../hosts/excel/lay-sheet';
import type { FillTexts } from './texts';

const LEFT_OUT: Readonly<Record<LeftOut, string>> = {
  choices: 'lists of codes to choose from',
  indent: 'indents',
  print: 'print set-up',
};

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const en: FillTexts = {
  title: 'Fill tables',
  intro: {
    excel:
      'Makes the other tables from a ledger, or from the tables at hand. You see every cell first; nothing is written until you say so.',
    page: 'Makes the other tables from a ledger, or from the tables at hand. You see every cell first, then download a new workbook; the opened file is not changed.',
  },
  noFile: 'Choose a workbook first, or begin with the blank tables below.',
  steps: {
    reading: 'Reading the workbook…',
    planning: 'Working out the tables…',
    writing: 'Writing…',
    checking: 'Reading it again and checking…',
    making: 'Making blank tables…',
    undoing: 'Bringing back what was there…',
  },

  found: {
    heading: 'What there is to go by',
    ledger: ({ sheet, kind, lines, unit }) =>
      `Ledger of ${kind} "${sheet}": ${plural(lines, 'line')}, ${unit ? `in ${unit}` : 'unit not stated'}`,
    tables: (names) => `${plural(names.length, 'table')} at hand: ${names.join(', ')}`,
    source: ({ ledgers, tables }) => {
      if (ledgers.length === 0) return 'There is no ledger; other tables follow from those at hand.';
      return tables.length > 0
        ? 'Tables are added up from the ledger; in those at hand only figures that differ are changed.'
        : 'Tables are added up from the ledger and made as new sheets.';
    },
    nothing:
      'The workbook has no ledger and no table that was recognised, so there are no figures to go by. Add a 支出明细底表 with columns for unit, function, type, project, economic subject, source of funds and amount, or begin with the blank tables below.',
    again: 'Read again',
  },

  form: {
    heading: 'How to fill',
    tables: 'Which tables',
    all: 'All that can be filled',
    some: 'Chosen tables',
    none: 'Choose at least one table.',
    order: 'Order of rows',
    orders: { ledger: 'As in the ledger', code: 'By code' },
    totals: 'Totals',
    totalsAs: { formulas: 'Formulas', values: 'Values' },
    rounding: 'Rounding',
    roundings: { plain: 'To the nearest', balanced: 'So that all ties' },
    year: 'Year',
    yearOf: (year) => (year === undefined ? 'e.g. 2025' : `${year}`),
    wrongYear: 'Write a year from 2018 to 2099, or leave it empty.',
    department: 'Department',
    departmentOf: (department) => department ?? 'As in the ledger',
    ledgerUnit: 'Unit of the ledger',
    unitOpen: 'Tell by size',
    preview: 'Preview',
  },

  preview: {
    heading: 'Preview',
    revised:
      'The workbook was changed after the preview, so nothing was written. This is a new preview of what it holds now; please look again.',
    allSame: 'The tables already say what they should; there is nothing to change.',
    write: 'Write into the workbook',
    download: 'Download a new workbook',
    nothingYet: {
      excel: 'Nothing has been written yet.',
      page: 'The opened file is not changed; everything goes into a new one.',
    },
    unchanged: (count) => `${plural(count, 'table')} without changes`,
    place: 'Row · column',
    before: 'Before',
    after: 'After',
    exact: 'Exact',
    rounded: 'Nearest',
    shown: 'Shown',
    adjusted: 'These figures are not rounded to the nearest, so that all tables tie.',
    empty: 'empty',
    moreRows: (next, rest) => `Show ${next} more of ${plural(rest, 'cell')}`,
    hints: {
      'ledger-unit-unknown': 'Or choose the unit of the ledger above.',
      'ledger-unit-inferred': 'If not, choose the unit of the ledger above.',
      'year-assumed': 'If not, write the year above.',
    },
  },

  answer: {
    written: 'Written into the workbook',
    inserted: (sheets) => `${plural(sheets.length, 'new sheet')}: ${sheets.join(', ')}`,
    changed: (cells) => `${plural(cells, 'cell')} changed in sheets that were there`,
    leftOut: (what) =>
      `This version of Excel cannot do these, so new sheets lack them: ${what.map((one) => LEFT_OUT[one]).join(', ')}`,
    saved: (name) => `Handed to the browser to save: ${name}`,
    savedNote: 'The opened file was not changed.',
    checked: 'Read again and checked',
    result: 'See the result',
    openSaved: 'Open it here',
    undo: 'Undo',
    stopped: 'Stopped',
    stoppedNote: 'Nothing was written; everything is as it was before.',
    undone: 'Everything is as it was before',
    undoneNote: 'New sheets were deleted, changed cells hold again what they held.',
    failed: {
      reading: 'The workbook could not be read',
      planning: 'The tables could not be worked out',
      writing: 'Not written',
      checking: 'Written, but not checked',
      making: 'No blank tables were made',
      undoing: 'Not undone',
    },
    untouched: 'Nothing of it was left behind; the workbook is as it was.',
    remaining: (sheets) =>
      `These sheets may still hold some of what was written: ${sheets.join(', ')}. Clear what is said above, then press Undo.`,
    unexpected: {
      writing:
        'Something went wrong in the program, and writing may be incomplete. Look at the workbook; if need be, undo in Excel (Ctrl+Z).',
      elsewhere:
        'Something went wrong in the program; nothing was written. Try again; if it happens again, tell the developers this line.',
    },
    retry: 'Try again',
  },

  undoDialog: {
    title: 'Changed since',
    text: 'The new sheets or the changed cells were edited after writing. Undoing deletes the new sheets and brings back the old contents of the cells, so these edits would be lost.',
    yes: 'Undo anyway',
    no: 'Keep',
  },

  template: {
    heading: 'Blank tables',
    hint: {
      excel:
        'Adds a complete set of blank tables behind the other sheets, which stay as they are; a name that is taken gets a number. Sums are formulas, codes can be chosen from lists.',
      page: 'Downloads a complete set of blank tables. Sums are formulas, codes can be chosen from lists.',
    },
    set: 'Set',
    sets: { budget: 'Budget', final: 'Final account' },
    unit: 'Unit',
    departmentEmpty: 'May be left empty',
    make: { excel: 'Insert blank tables', page: 'Download blank tables' },
    fileName: (family, year, department) =>
      `${department}${year}年部门${family === 'budget' ? '预算' : '决算'}公开表（空白）`,
  },
};
