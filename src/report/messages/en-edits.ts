import type { SheetNameFault } from '../../workbook/sheet-name';
import type { EditSentences } from './catalogue';
import { quoted } from './wording';

const NAME: Readonly<Record<SheetNameFault, string>> = {
  empty: 'the name is empty',
  'too-long': 'the name is longer than 31 characters',
  characters: 'the name contains one of \\ / ? * [ ] : or a line break or the like',
  apostrophe: 'the name begins or ends with an apostrophe',
  reserved: 'Excel keeps this name for itself',
};

const at = ({ sheet, address }: { readonly sheet: string; readonly address: string }): string => `${sheet}!${address}`;

/** Why something could not be written, in English. */
export const enEdits: EditSentences = {
  'sheet-missing': ({ sheet }) =>
    `Nothing was written: the workbook has no sheet “${quoted(sheet)}”. Make sure that it was not renamed or deleted.`,
  'sheet-name-invalid': ({ sheet, fault }) =>
    `Nothing was written: there can be no sheet “${quoted(sheet)}”, because ${NAME[fault]}. Choose another name.`,
  'sheet-name-taken': ({ sheet }) =>
    `Nothing was written: the workbook has a sheet “${quoted(sheet)}” already, whatever the case of its letters. Rename or delete that one first, or choose another name.`,
  'cell-covered': ({ cell, area }) =>
    `Nothing was written: ${at(cell)} lies in the merged cells ${area}, and only their upper left cell can be written. Unmerge them, or write that cell.`,
  'cell-in-array': ({ cell, area }) =>
    `Nothing was written: ${at(cell)} belongs to the array formula or data table of ${area} and cannot be changed alone. Turn it into plain formulas or values in Excel or WPS first.`,
  'cell-table-header': ({ cell, area }) =>
    `Nothing was written: ${at(cell)} names a column of an Excel table (${area}). Convert the table to a range in Excel first.`,
  'sheet-protected': ({ sheet }) =>
    `Nothing was written: the sheet “${quoted(sheet)}” is protected. Unprotect it on the Review tab, then try again.`,
  'workbook-protected': () =>
    'Nothing was written: the structure of the workbook is protected, so no sheet can be added. Unprotect it on the Review tab, then try again.',
  'cell-not-taken': ({ cell }) =>
    `Nothing was written: Excel did not take what ${at(cell)} was given, perhaps because merged cells cover it. Unmerge them and try again; whatever had been written was put back.`,
  'memo-unreadable': ({ reason }) =>
    reason === 'newer'
      ? 'Not written: what Gouji keeps in this workbook (waivers, which sheet is which table, settings) is from a later version, and was left as it is. Use that version.'
      : 'Not written: what Gouji keeps in this workbook (waivers, which sheet is which table, settings) is damaged, and was left as it is. Go back to a backup of the file.',
  'memo-unsupported': () =>
    'Not written: this version of Excel cannot keep notes in a workbook (it needs ExcelApi 1.5). Use a newer Excel, or open the file in the page.',
  'text-too-long': ({ cell, length }) =>
    `Nothing was written: the text for ${at(cell)} has ${length} characters, and a cell holds 32767. Shorten it.`,
};
