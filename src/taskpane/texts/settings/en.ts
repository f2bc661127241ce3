import type { SettingsTexts } from './texts';

export const en: SettingsTexts = {
  heading: 'Settings',
  ofWorkbook: 'This workbook',
  ofWorkbookNote: {
    excel: 'Kept in the workbook, so that others check it the same way. A change checks again at once.',
    page: 'Kept in a copy of the workbook, which is checked again at once. Download the copy; the file itself stays as it is.',
  },
  noWorkbook: 'Check a workbook first; then choose for it.',
  tolerance: 'Tolerance',
  tolerances: {
    shown: {
      name: 'What rounding explains',
      meaning: 'A difference that rounding can produce is put down to it, the more so the more figures are added up.',
    },
    'last-digit': {
      name: 'One last digit',
      meaning: 'No more than 1 in the last digit is put down to rounding, however many figures are added up.',
    },
    exact: { name: 'None', meaning: 'Every difference is an error, be it from rounding or not.' },
  },
  personal: 'My habits',
  personalNote: 'Kept on this machine and not in the workbook.',
  grouping: 'Order of findings',
  groupings: { table: 'By table', severity: 'By severity' },
  totals: 'Totals filled in',
  totalsAs: { formulas: 'As formulas', values: 'As values' },
  language: 'Language',
};
