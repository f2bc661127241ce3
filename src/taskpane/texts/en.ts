import type { ExcelProblem } from '../../hosts/excel/problem';
import type { Texts } from './texts';

const FAMILY = { budget: 'departmental budget', final: 'departmental final accounts' };

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

export const en: Texts = {
  locale: 'en',
  name: 'Gouji 勾稽',
  tagline: 'Checks budget disclosure tables',
  otherLanguage: '中文',
  check: 'Check',
  viewsHeading: 'Views',
  settings: 'Settings',
  views: { check: 'Check tables', map: 'Map', fill: 'Fill', codes: 'Find codes' },
  loading: 'Opening…',
  working: { reading: 'Reading the workbook…', checking: 'Checking the relations…' },
  stop: 'Stop',
  clearSearch: 'Clear',

  empty: {
    title: 'Check before you publish',
    excel:
      'Press Check: Gouji reads the departmental budget or final-account tables in this workbook, checks every relation in and between them, points at the cells that do not tie, and lists what it could not check. It only reads; no cell is changed.',
    page: 'Choose a departmental budget or final-account workbook: Gouji checks every relation in and between its tables, points at the cells that do not tie, and lists what it could not check.',
  },
  file: {
    drop: 'Drop an .xlsx file here, or',
    choose: 'Choose a file',
    sample: 'Open sample',
    sampleBadge: 'Sample',
    otherSamples: 'More samples: ',
    samples: {
      'laocheng-2024-budget': 'Laocheng District, budget 2024',
      'shilong-2024-budget': 'Shilong District, budget 2024',
      'fengqiu-2024-final': 'Fengqiu County, final accounts 2024',
      'ledger-2024-budget': 'a made-up ledger',
    },
    onlyOne: (opened) => `One file is checked at a time: “${opened}” was opened. For many files, use the command line.`,
    stays: 'The file is read in this browser and goes nowhere.',
    release: 'Release to open',
  },

  understood: {
    heading: 'What was understood',
    document: (family, year) => `${year ?? 'Year unknown'} · ${family ? FAMILY[family] : 'disclosure tables'}`,
    departmentUnknown: 'Department not recognised',
    unit: (units) => (units.length > 0 ? `Unit: ${units.join(', ')}` : 'Unit of money not recognised'),
    tables: (n) => `${count(n, 'table')} recognised`,
  },

  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  verdict: { 平: 'ties', 尾差: 'rounding', 存疑: 'suspect', 不平: 'does not tie' },
  tally: { heading: 'Result', rounding: 'Rounding', ties: 'Tie', notChecked: 'Unchecked' },
  findingsHeading: 'What was found',
  toFill: 'Fill tables from the ledger',
  wholeFile: 'Whole file',
  sheetCalled: (sheet) => `Sheet “${sheet}”`,
  unrecognised: (sheets) => `${count(sheets, 'sheet')} not recognised`,
  formula: 'Relation',
  substituted: 'Figures',
  moreCells: 'Cells involved',
  suggested: 'Suggested',
  noAmount: 'nothing',
  slip: (words) => ` (${words})`,
  possiblyInstead: 'Or it may be',
  affected: (relations) => `${count(relations, 'more relation')} affected`,
  information: (rounding, other) =>
    [rounding > 0 ? count(rounding, 'rounding difference') : '', other > 0 ? count(other, 'note') : '']
      .filter(Boolean)
      .join(', '),
  roundingNote: 'Rounding differences are no errors and need no change.',
  waived: (count) => `${count} waived`,
  notChecked: (n) => `${n} not checked`,
  notCheckedNote: 'These relations could not be checked for the reasons given; they cannot be taken to tie.',
  reason: {
    'table-missing': 'A table is missing',
    'row-missing': 'A row is missing',
    'column-missing': 'A column is missing',
    'figure-unreadable': 'A cell cannot be read as an amount',
    'unit-unknown': 'The unit of money is unknown',
    'outside-workbook': 'What it needs is outside the workbook',
  },
  showAll: (rest) => `Show ${rest} more`,
  showSheets: (rest) => `Show ${count(rest, 'more sheet')}`,
  done: (errors, warnings) =>
    errors + warnings === 0
      ? 'Check finished: no errors and no warnings.'
      : `Check finished: ${count(errors, 'error')}, ${count(warnings, 'warning')}.`,

  allClear: {
    title: 'No errors and no warnings',
    body: (ties, rounding, notChecked) =>
      [
        count(ties, 'relation ties', 'relations tie'),
        rounding > 0 ? `, ${count(rounding, 'rounding difference')} need no change` : '',
        notChecked > 0
          ? `; ${notChecked} could not be checked, for the reasons below`
          : ', and nothing was left unchecked',
        '.',
      ].join(''),
    nothingChecked: 'Nothing was checked',
    nothingCheckedBody: 'The workbook holds no relation that could be checked, so it cannot be called right.',
  },

  colon: ': ',
  problem: {
    title: 'Could not check',
    noticeTitle: 'Could not go to the cell',
    stoppedTitle: 'Stopped',
    dismiss: 'Dismiss',
    excel: describeExcelProblem,
    stopped: 'Everything is as it was before; the workbook was not changed.',
    engineLost:
      'The computation broke off, most likely for want of memory. The workbook was not changed. Close other programs or workbooks and try again; a very large ledger can be divided into several files.',
    unexpected:
      'Something unforeseen stopped the check. The workbook was not changed. Please try again; if it happens again, tell the developers the line below.',
  },

  grid: {
    heading: 'Workbook',
    sheets: 'Sheets',
    earlierSheets: 'Earlier sheets',
    laterSheets: 'Later sheets',
    hidden: 'hidden',
    cell: 'Cell',
    emptySheet: 'This sheet is empty.',
    loading: 'Preparing the grid…',
    hiddenRow: 'A row that is hidden in the file',
    hiddenColumn: 'A column that is hidden in the file',
  },
};

function describeExcelProblem({ code, data }: ExcelProblem): string {
  switch (code) {
    case 'cell-editing':
      return 'A cell is being edited. Press Enter to finish editing, then try again.';
    case 'range-too-large':
      return data['sheet']
        ? `The used range of sheet “${data['sheet']}” is too large (${data['range'] ?? ''}). Delete the rows and columns left over at its end, save, and try again.`
        : 'There is too much in the workbook for Excel to answer. Remove sheets that are no disclosure tables and try again.';
    case 'sheet-missing':
      return data['sheet']
        ? `There is no sheet “${data['sheet']}”: it may have been renamed or deleted. Check again.`
        : 'A sheet has just been renamed or deleted. Check again.';
    case 'sheet-hidden':
      return `Sheet “${data['sheet'] ?? ''}” is hidden. Unhide it first, then go to the cell.`;
    case 'protected':
      return 'Excel does not allow protected content to be read. Remove the protection and try again.';
    case 'sheet-protected':
      return `Sheet “${data['sheet'] ?? ''}” is protected and cannot be written to. Unprotect it under Review and try again.`;
    case 'cell-not-taken':
      return `${data['sheet'] ?? ''}!${data['cell'] ?? ''} did not take what was written; it may lie in a merged area. Other cells of the row may have been written: undo (Ctrl+Z), unmerge, and try again.`;
    case 'too-old':
      return `This version of Excel cannot do this (it needs ${data['needed'] ?? ''}). Use a newer Excel, or open the file in the page.`;
    case 'session-ended':
      return 'The connection with Excel has ended: the workbook was closed, or nothing was done for a long time. Close the pane and open it again in an open workbook.';
    case 'busy':
      return 'Excel is busy, or waits for a dialogue. Close dialogues that are open in Excel, wait a moment, and try again.';
    case 'changed-meanwhile':
      return 'Someone changed the same place at the same time. Nothing was written; try again.';
    case 'refused':
      return `Excel did not do what was asked (code ${data['detail'] ?? ''}). Try again in a moment.`;
  }
}
