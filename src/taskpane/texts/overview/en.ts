import type { OverviewTexts } from './texts';

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

export const en: OverviewTexts = {
  unrecognised: (sheets) => `${plural(sheets, 'sheet')} not recognised`,
  heading: (sheets, tables) => `${plural(sheets, 'sheet')}, ${plural(tables, 'table')} recognised`,
  note: {
    excel:
      'Where one is wrong or missing, say here which table it is; that is kept in the workbook, and checked again at once.',
    page: 'Where one is wrong or missing, say here which table it is; that is kept in a copy of the workbook, and checked again at once.',
  },
  ledger: 'ledger',
  apart: 'Said to be no public table; not checked.',
  nothing: 'No table of its own: an empty sheet, notes, or a continuation of the sheet before.',
  table: (name, range, rows, unit) => `${name} (${range}, ${plural(rows, 'row')}, ${unit ?? 'unit unknown'})`,
  question: (sheet) => `Which table "${sheet}" is`,
  automatic: 'Recognise by itself',
  none: 'No public table',
  hidden: 'hidden',
};
