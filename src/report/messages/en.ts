import type { Finding } from '../../check/finding';
import type { DamageReason, ForeignContent, OtherFormat } from '../../workbook/file-problem';
import type { Catalogue } from './catalogue';
import { describeCause, describeContradiction, enMistakes, hiddenSheet } from './en-causes';
import { enEdits } from './en-edits';
import { enLedger, enLedgerNotes } from './en-ledger';
import { enOutliers } from './en-outliers';
import { ledgerNoteFindings } from './ledger-findings';
import { comparison, fact, isShort, magnitude, place, quoted, rowAndColumn } from './wording';
import { enWaivers } from './en-waivers';
import { enCodes } from './en-codes';

function at(finding: Finding): string {
  if (place(finding) === '') return '';
  const words = rowAndColumn(finding).join(' · ');
  return `${place(finding)}${words && ` (${words})`}: `;
}

const SHOULD = {
  '=': 'the formula gives',
  '≥': 'the formula allows no less than',
  '≤': 'the formula allows no more than',
} as const;

const UNITS: Readonly<Record<string, string>> = {
  元: ' yuan',
  千元: ' thousand yuan',
  万元: ' ten thousand yuan',
  亿元: ' hundred million yuan',
};

function figures(finding: Finding): string {
  const { actual, expected, difference } = finding;
  if (actual === undefined || expected === undefined) return '';
  const unit = UNITS[fact(finding, 'unit')] ?? '';
  const amounts = `The table shows ${actual}, ${SHOULD[comparison(finding)]} ${expected}`;
  if (difference === undefined) return `${amounts}${unit}. `;
  return `${amounts}: ${magnitude(difference)}${unit} too ${isShort(difference) ? 'little' : 'much'}. `;
}

const SAVE_AS = 'Open it in Excel or WPS and save it as .xlsx.';

/** What helps to find the cause: a unit mixed up, a sheet that can't be seen. */
function hints(finding: Finding): string {
  const unit =
    fact(finding, 'factor') && 'The two sides differ by exactly ten thousand times: check the unit, 元 or 万元. ';
  return `${unit}${hiddenSheet(finding)}`;
}

/** Where other tables show the same figures to more digits. */
function sharper(finding: Finding): string {
  return fact(finding, 'sharper') && 'Other tables show the same figures to more digits, and these were used. ';
}

const FOREIGN: Readonly<Record<ForeignContent, string>> = {
  nothing: 'The file is empty. Export or download it again.',
  html: `This is a web page (HTML), not a workbook; some systems export web pages as ".xls". ${SAVE_AS}`,
  xml: `This is XML text (perhaps an "XML Spreadsheet 2003"), not an .xlsx workbook. ${SAVE_AS}`,
  pdf: 'This is a PDF, not a workbook. Use the .xlsx it was made from.',
  image: 'This is a picture, not a workbook. Use the original .xlsx.',
  archive: 'This is an archive, not a workbook. Unpack it and check the .xlsx inside.',
  'word-or-other': 'This is a document of Word or another program, not a workbook. Use the original .xlsx.',
  text: `This is plain text (CSV, for example), not a workbook. ${SAVE_AS}`,
  unknown: 'This is not a workbook, nor anything else that is known. Make sure that it is the right file.',
};

const OTHER: Readonly<Record<OtherFormat, string>> = {
  ods: 'This is an OpenDocument spreadsheet (.ods). Open it in Excel, WPS or LibreOffice and save it as .xlsx.',
  numbers: 'This is an Apple Numbers spreadsheet. Export it to Excel (.xlsx) from Numbers.',
  xlsb: 'This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.',
  docx: 'This is a Word document, not a workbook. Use the original .xlsx.',
  pptx: 'This is a presentation, not a workbook. Use the original .xlsx.',
  ofd: 'This is a fixed-layout OFD document, not a workbook. Use the .xlsx it was made from.',
  zip: 'This is an archive, not a workbook. Unpack it and check the .xlsx inside.',
};

const DAMAGE: Readonly<Record<DamageReason, string>> = {
  archive: 'its archive is incomplete, perhaps an unfinished download',
  'part-missing': 'a part of it is missing',
  checksum: 'a part of it does not match its checksum',
  encoding: 'a part of it is not valid text',
  'malformed-xml': 'a part of it is malformed XML',
  inconsistent: 'a part of it contradicts itself',
};

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const UNRECOGNISED: Readonly<Record<string, (detail: string, said: string) => string>> = {
  'no-header': (detail) =>
    `no heading was recognised${detail && ` under "${detail}"`}; not checked. If this is a table, complete its heading.`,
  'unknown-header': (detail) =>
    `the heading${detail && ` of "${detail}"`} is not that of a known table; not checked. If it is one, check its title and column names.`,
  ambiguous: (detail) => `this could be any of ${detail}; not checked. Give it its title.`,
  empty: () => 'there are no amounts here (a cover, contents, notes): nothing to check.',
  'said-otherwise': (detail, said) =>
    `it was said to be ${said}, but its heading ${detail ? `lacks ${detail}` : 'is not that of this table'}; not checked. Complete the heading, or choose another table.`,
};

const COLON = ': ';
const linesAlike = (lines: number): string => ` The same in ${lines} lines.`;

/** Every sentence in English; names of tables, rows and columns stay as they stand in the workbook. */
export const en: Catalogue = {
  mistakes: enMistakes,
  findings: {
    'relation-broken': (finding) => {
      if (finding.culprit) return describeCause(finding, finding.culprit);
      return finding.severity === 'error'
        ? `${at(finding)}does not tie: ${fact(finding, 'title')}. ${figures(finding)}${hints(finding)}Check this cell and the items of the formula.`
        : `${at(finding)}does not tie, which need not be wrong: usually ${fact(finding, 'title')}. ${figures(finding)}${hints(finding)}Basis: ${fact(finding, 'basis')}. Decide whether there is a good reason.`;
    },
    'relation-suspect': (finding) =>
      `${at(finding)}doubtful: ${fact(finding, 'title')}. ${figures(finding)}${hints(finding)}${sharper(finding)}Rounding could explain so much at the most, but hardly ever does: check the items.`,
    'relation-rounding': (finding) =>
      `${at(finding)}ties but for rounding: ${fact(finding, 'title')}. ${figures(finding)}${hints(finding)}Not an error.`,
    'bounds-contradict': (finding) => {
      if (finding.culprit) return describeCause(finding, finding.culprit);
      return `${at(finding)}${describeContradiction(finding)}`;
    },
    'amount-unreadable': (finding) =>
      `${at(finding)}an amount is expected where "${quoted(fact(finding, 'text'))}" stands; it cannot be checked. Enter a number, or leave it blank.`,
    'cell-error': (finding) =>
      `${at(finding)}the formula fails with ${fact(finding, 'text')} and has no usable value. Correct the formula.`,
    'formula-uncalculated': (finding) =>
      `${at(finding)}the formula =${quoted(fact(finding, 'formula'))} was stored without its value. Open the file in Excel or WPS, save it, and check again.`,
    'unit-unknown': (finding) =>
      `${at(finding)}${fact(finding, 'title')} does not say its unit of money (元 or 万元). None was assumed, so it cannot be compared with other tables. Add 单位： to its heading.`,
    'year-differs': (finding) =>
      `${at(finding)}the year is ${fact(finding, 'found')}, in the other tables ${fact(finding, 'expected')}. Make sure that this is not an old table.`,
    'department-differs': (finding) =>
      `${at(finding)}the department is "${fact(finding, 'found')}", in the other tables "${fact(finding, 'expected')}". Use one name.`,
    'table-duplicate': (finding) =>
      `${at(finding)}there is more than one ${fact(finding, 'title')}; the other is at ${fact(finding, 'other')}. Remove the one that is not to be published.`,
    'table-unrecognised': (finding) =>
      `${at(finding)}${UNRECOGNISED[fact(finding, 'reason')]?.(quoted(fact(finding, 'detail')), fact(finding, 'said')) ?? 'not a known table; not checked.'}`,
    'table-empty-without-note': (finding) =>
      `${at(finding)}${fact(finding, 'title')} is empty and does not say why. If there is nothing to disclose, say so below the table.`,
    'table-filled-despite-note': (finding) =>
      `${at(finding)}${fact(finding, 'title')} says "${quoted(fact(finding, 'note'))}" and yet has amounts. Remove one or the other.`,
    ...enCodes,
    ...enLedger,
    ...enOutliers,
    ...enWaivers.findings,
    ...ledgerNoteFindings(enLedgerNotes, COLON, linesAlike),
  },
  notChecked: {
    'table-missing': (gap) => `the file has no ${fact(gap, 'tables')}`,
    'row-missing': (gap) => `${fact(gap, 'table')} has no row "${fact(gap, 'row')}"`,
    'column-missing': (gap) => `${fact(gap, 'table')} has no column "${fact(gap, 'column')}"`,
    'figure-unreadable': (gap) => `what stands at ${place(gap) || 'a cell it needs'} cannot be used as an amount`,
    'unit-unknown': (gap) => `${fact(gap, 'table')} does not say its unit of money`,
    'outside-workbook': (gap) => `it needs what is not in the file: ${fact(gap, 'what')}`,
  },
  fileProblems: {
    'not-xlsx': ({ found }) => FOREIGN[found],
    'other-format': ({ format }) => OTHER[format],
    'legacy-xls': ({ extension }) =>
      `This is a workbook of the old format (.${extension}); nothing was read. ${SAVE_AS}`,
    encrypted: () => 'The file needs a password to open. Open it in Excel or WPS, remove the password and save it.',
    damaged: ({ reason, part }) =>
      `The file is damaged: ${DAMAGE[reason]}${part === undefined ? '' : ` (${part})`}. Export or download it again; if Excel still opens it, save it as a new .xlsx.`,
    'zip-bomb': ({ measure }) =>
      `Unpacked, the file would ${measure === 'entries' ? 'have more parts' : 'be larger'} than any workbook is; it was not read, for safety. Open it in Excel or WPS and save it as a new .xlsx.`,
    'too-large': ({ cells }) =>
      `More than ${cells} cells hold something; the file was not read. Save the tables to be checked as a workbook of their own.`,
    doctype: ({ part }) =>
      `${part} contains a document type declaration, which no workbook has; the file was not read, for safety. ${SAVE_AS}`,
    'empty-workbook': ({ sheets }) =>
      sheets === 0
        ? 'The workbook has no worksheet.'
        : `The workbook is empty: nothing in ${plural(sheets, 'sheet')}. Make sure that it is the right file.`,
    'no-known-table': ({ sheets, ledgers = [] }) =>
      ledgers.length > 0
        ? `There is a ledger (${ledgers.map(quoted).join(', ')}) and no table, so nothing was checked. Fill the tables from the ledger first.`
        : `No budget or final-account table was recognised in ${plural(sheets, 'sheet')}, so nothing was checked. Make sure that titles and headings are complete.`,
    'file-missing': () => 'There is no such file. Check its path and name.',
    'file-unreadable': ({ reason }) =>
      `The system does not let the file be read (${reason}). Check its permissions, or close the program that holds it.`,
    'file-changed': () => 'The file has been changed or moved. Choose it again, or drop it here once more.',
    'folder-empty': () => 'There is no .xlsx or .xlsm file in this folder or below it.',
    'internal-error': ({ detail }) =>
      `Gouji failed while checking this file (${quoted(detail)}); there is no result. The fault is ours, not the file's: please send us the file and this sentence.`,
  },
  editProblems: enEdits,
  colon: COLON,
  ledgerNotes: enLedgerNotes,
  linesAlike,
  waivers: enWaivers,
  report: {
    severities: { error: 'error', warning: 'warning', info: 'note' },
    families: { budget: 'Budget', final: 'Final accounts' },
    year: String,
    tables: (count) => `${plural(count, 'table')} recognised`,
    unknownUnit: 'unit unknown',
    ledgers: (sheets) => `ledger: ${sheets.join(', ')}`,
    tolerance: { 'last-digit': 'tolerance: one last digit', exact: 'tolerance: none' },
    formula: 'formula',
    substituted: 'figures',
    information: (count) => `Notes: ${count} (rounding, covers and the like, no errors)`,
    waived: (count) => `${count} waived (neither errors nor warnings)`,
    unrecognised: (sheets) => `${plural(sheets, 'sheet')} not recognised`,
    moreUnrecognised: (sheets) => `${plural(sheets, 'more sheet')} not recognised either`,
    wholeFile: 'Whole file',
    unreadable: 'not read',
    notChecked: (count) => `Not checked: ${count}`,
    times: (count) => ` (${count})`,
    conclusion: 'Result',
    faults: (errors, warnings) => `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`,
    allClear: ({ ties, rounding, suspect, notChecked }) =>
      [
        `nothing found wrong: ${plural(ties, 'relation')} tied`,
        ...(rounding > 0 ? [`${rounding} but for rounding`] : []),
        ...(suspect > 0 ? [`${suspect} doubtful`] : []),
        ...(notChecked > 0 ? [`${notChecked} not checked and not included`] : []),
      ].join(', '),
    nothingChecked: 'not one relation could be checked: this does not say that the tables are right',
    clauseBreak: '; ',
    counts: ({ ties, rounding, suspect, broken, notChecked }) =>
      `ties ${ties} · rounding ${rounding} · doubtful ${suspect} · broken ${broken} · not checked ${notChecked}`,
    batch: ({ all, faulty, unreadable }) =>
      `${plural(all, 'file')}: ${faulty} with errors, ${unreadable} not read, ${all - faulty - unreadable} without errors.`,
  },
};
